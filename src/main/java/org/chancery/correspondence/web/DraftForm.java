package org.chancery.correspondence.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.correspondence.Earlier;
import org.chancery.correspondence.Letter;
import org.chancery.correspondence.NoteDraft;
import org.chancery.correspondence.Thing;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/// What an officer fills in to draft a note. Everything that the pack can say, it says; the officer
/// chooses what is said to whom.
///
/// @param what a phrase of the pack that speaks of a meeting, or `titled`
/// @param title in English; `titleRu`, `titleKk` in the other languages
public record DraftForm(
    @Nullable String act,
    @Nullable String to,
    @Nullable String date,
    @Nullable String series,
    @Nullable List<String> languages,
    @Nullable String what,
    @Nullable String organ,
    @Nullable String meeting,
    @Nullable String noun,
    @Nullable String title,
    @Nullable String titleRu,
    @Nullable String titleKk,
    @Nullable String contentEn,
    @Nullable String contentRu,
    @Nullable String contentKk,
    @Nullable String earlier,
    @Nullable String earlierDate,
    @Nullable String pages) {

  static final String TITLED = "titled";

  static DraftForm empty(LocalDate today, String series, List<Language> languages) {
    List<String> tags = languages.stream().map(Language::tag).toList();
    return new DraftForm(
        Letter.TRANSMIT,
        Letter.ALL_MEMBERS,
        Dates.inFigures(today),
        series,
        tags,
        "draft-decisions-of-meeting",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  public boolean has(String language) {
    return languages != null && languages.contains(language);
  }

  /// @param order in which the sheets lie
  NoteDraft draft(List<Language> order) {
    Letter letter =
        Letter.of(text(act), day("date", date), order.stream().filter(l -> has(l.tag())).toList())
            .to(text(to));
    if (letter.languages().isEmpty()) {
      throw new Refusal("correspondence.languages-missing");
    }
    return new NoteDraft(filled(letter), text(series));
  }

  private Letter filled(Letter letter) {
    return switch (letter.act()) {
      case Letter.TRANSMIT -> letter.about(thing());
      case Letter.ACKNOWLEDGE ->
          letter.referringTo(new Earlier(text(earlier), day("earlierDate", earlierDate)));
      default -> letter.saying(localized(contentEn, contentRu, contentKk));
    };
  }

  private Thing thing() {
    return text(what).equals(TITLED)
        ? new Thing.Titled(text(noun), localized(title, titleRu, titleKk))
        : new Thing.OfMeeting(text(what), text(organ), day("meeting", meeting));
  }

  Optional<Integer> statedPages() {
    String typed = text(pages);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.matches("\\d{1,4}")) {
      throw new Refusal("correspondence.pages-no-number", typed);
    }
    return Optional.of(Integer.valueOf(typed));
  }

  private static LocalDate day(String field, @Nullable String typed) {
    return Dates.typed(text(typed))
        .orElseThrow(() -> new Refusal("correspondence.date-missing", field, text(typed)));
  }

  private static Localized localized(
      @Nullable String english, @Nullable String russian, @Nullable String kazakh) {
    Map<Language, String> texts = new LinkedHashMap<>();
    put(texts, Language.ENGLISH, english);
    put(texts, Language.RUSSIAN, russian);
    put(texts, Language.KAZAKH, kazakh);
    return new Localized(texts);
  }

  private static void put(Map<Language, String> texts, Language language, @Nullable String text) {
    if (!text(text).isEmpty()) {
      texts.put(language, text(text));
    }
  }
}
