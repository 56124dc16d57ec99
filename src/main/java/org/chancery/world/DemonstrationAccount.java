package org.chancery.world;

import java.util.List;
import org.chancery.access.Role;
import org.jspecify.annotations.Nullable;

/// The people of the demonstration. Names are invented; the password is public and exists nowhere
/// else.
public record DemonstrationAccount(String login, String name, Role role, @Nullable String state) {

  public static final String PASSWORD = "adopted-by-silence";

  public static final DemonstrationAccount OFFICER =
      secretariat("officer", "Dana Serikova", Role.OFFICER);
  public static final DemonstrationAccount REGISTRAR =
      secretariat("registrar", "Arman Bekov", Role.REGISTRAR);
  public static final DemonstrationAccount DIRECTOR =
      secretariat("director", "Executive Director", Role.EXECUTIVE_DIRECTOR);
  public static final DemonstrationAccount MONGOLIA = delegation("mongolia", "MNG");
  public static final DemonstrationAccount THAILAND = delegation("thailand", "THA");
  public static final DemonstrationAccount ADMINISTRATOR =
      secretariat("administrator", "Olga Kim", Role.ADMINISTRATOR);

  /// In the order in which the case meets them.
  public static List<DemonstrationAccount> all() {
    return List.of(OFFICER, REGISTRAR, DIRECTOR, MONGOLIA, THAILAND, ADMINISTRATOR);
  }

  private static DemonstrationAccount secretariat(String login, String name, Role role) {
    return new DemonstrationAccount(login, name, role, null);
  }

  private static DemonstrationAccount delegation(String login, String state) {
    String country = Character.toUpperCase(login.charAt(0)) + login.substring(1);
    return new DemonstrationAccount(login, "Embassy of " + country, Role.DELEGATION, state);
  }
}
