package org.chancery.silence.web;

import org.chancery.platform.web.Page;
import org.chancery.silence.Warning;

/// A warning, told to the officer.
record WarningWords(Page page, StateNames names) {

  String of(Warning warning) {
    return switch (warning) {
      case Warning.DaysOff(var day, var weekend, var holiday) -> {
        StringBuilder text =
            new StringBuilder(page.text("silence.warning.day-off", page.date(day)));
        if (!weekend.isEmpty()) {
          text.append(' ').append(page.text("silence.warning.weekend", names.list(weekend)));
        }
        if (!holiday.isEmpty()) {
          text.append(' ').append(page.text("silence.warning.holiday", names.list(holiday)));
        }
        yield text.toString();
      }
      case Warning.ShortWindow(var window, var days) ->
          page.text("silence.warning.short-window", window(window), days);
      case Warning.ComesTwice() -> page.text("silence.warning.comes-twice");
      case Warning.Skipped() -> page.text("silence.warning.skipped");
      case Warning.OtherDay(var decided) ->
          page.text("silence.warning.other-day", page.date(decided));
      case Warning.Unreached(var states) ->
          page.text("silence.warning.unreached", names.list(states));
      case Warning.ComesAfter(var task) -> page.text("silence.warning.comes-after", task);
      case Warning.OpenItems(var count) -> page.text("silence.warning.open-items", count);
      case Warning.Contested() -> page.text("silence.warning.contested");
    };
  }

  /// `P14D` as "14 days", `PT72H` as "72 hours".
  private String window(String window) {
    int number = Integer.parseInt(window.replaceAll("\\D", ""));
    return page.text(
        window.endsWith("H")
            ? "silence.hours"
            : window.endsWith("M") ? "silence.months" : "silence.days",
        number);
  }
}
