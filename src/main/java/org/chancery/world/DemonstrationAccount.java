package org.chancery.world;

import java.util.List;
import java.util.Map;
import org.chancery.access.Role;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.jspecify.annotations.Nullable;

/// The people of the demonstration. Names are invented; the password is public and exists nowhere
/// else.
public record DemonstrationAccount(
    String login, Localized names, Role role, @Nullable String state) {

  public static final String PASSWORD = "adopted-by-silence";

  public static final DemonstrationAccount OFFICER =
      secretariat("officer", "Dana Serikova", "Дана Серикова", "Дана Серікова", Role.OFFICER);
  public static final DemonstrationAccount REGISTRAR =
      secretariat("registrar", "Arman Bekov", "Арман Беков", "Арман Беков", Role.REGISTRAR);
  public static final DemonstrationAccount DIRECTOR =
      secretariat(
          "director",
          "Executive Director",
          "Исполнительный директор",
          "Атқарушы директор",
          Role.EXECUTIVE_DIRECTOR);
  public static final DemonstrationAccount MONGOLIA =
      delegation(
          "mongolia", "Embassy of Mongolia", "Посольство Монголии", "Моңғолия елшілігі", "MNG");
  public static final DemonstrationAccount THAILAND =
      delegation(
          "thailand", "Embassy of Thailand", "Посольство Таиланда", "Таиланд елшілігі", "THA");
  public static final DemonstrationAccount ADMINISTRATOR =
      secretariat("administrator", "Olga Kim", "Ольга Ким", "Ольга Ким", Role.ADMINISTRATOR);

  /// In the order in which the case meets them.
  public static List<DemonstrationAccount> all() {
    return List.of(OFFICER, REGISTRAR, DIRECTOR, MONGOLIA, THAILAND, ADMINISTRATOR);
  }

  /// The name the account is kept under.
  public String name() {
    return names.in(Language.ENGLISH);
  }

  private static DemonstrationAccount secretariat(
      String login, String en, String ru, String kk, Role role) {
    return new DemonstrationAccount(login, names(en, ru, kk), role, null);
  }

  private static DemonstrationAccount delegation(
      String login, String en, String ru, String kk, String state) {
    return new DemonstrationAccount(login, names(en, ru, kk), Role.DELEGATION, state);
  }

  private static Localized names(String en, String ru, String kk) {
    return new Localized(Map.of(Language.ENGLISH, en, Language.RUSSIAN, ru, Language.KAZAKH, kk));
  }
}
