package org.chancery.correspondence.web;

import java.time.LocalDate;
import org.chancery.correspondence.Letter;
import org.chancery.correspondence.NoteState;
import org.chancery.delegations.Channel;
import org.chancery.delegations.Delegations;
import org.chancery.platform.Language;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Tone;

/// How the pages speak of notes.
public final class NoteWords {

  private NoteWords() {}

  public static String state(NoteState state, Page page) {
    return switch (state) {
      case DRAFTED -> page.text("correspondence.state.drafted");
      case REGISTERED -> page.text("correspondence.state.registered");
      case CIRCULATED -> page.text("correspondence.state.circulated");
      case VOIDED -> page.text("correspondence.state.voided");
    };
  }

  public static Tone tone(NoteState state) {
    return switch (state) {
      case DRAFTED -> Tone.NEUTRAL;
      case REGISTERED -> Tone.WARN;
      case CIRCULATED -> Tone.GOOD;
      case VOIDED -> Tone.BAD;
    };
  }

  /// A language by its own name: Қазақ тілі, English, Русский.
  public static String language(Language language) {
    String name = language.locale().getDisplayLanguage(language.locale());
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(language.locale()) + name.substring(first);
  }

  static String channel(Channel.Kind kind, String city, Page page) {
    return switch (kind) {
      case HOST_MINISTRY -> page.text("correspondence.channel.host-ministry", city);
      case RESIDENT_EMBASSY, NON_RESIDENT_EMBASSY ->
          page.text("correspondence.channel.embassy", city);
    };
  }

  static String addressees(String to, LocalDate day, Delegations delegations, Page page) {
    return to.equals(Letter.ALL_MEMBERS)
        ? page.text("correspondence.to.members")
        : delegations.findState(to).map(s -> s.shortName(page.language(), day)).orElse(to);
  }
}
