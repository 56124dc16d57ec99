package org.chancery.taskings.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Page;
import org.chancery.taskings.Listing;
import org.chancery.taskings.TaskingFilter;
import org.chancery.taskings.TaskingFilter.Shown;
import org.chancery.taskings.Taskings;
import org.jspecify.annotations.Nullable;

/// The register of taskings as its page shows it.
///
/// @param next the address of the next page; null on the last
public record TaskingRegister(
    List<TaskingRow> rows,
    String shown,
    String actor,
    String words,
    List<Choice> standings,
    List<Choice> actors,
    @Nullable String next) {

  static TaskingRegister of(Page page, Taskings taskings, TaskingFilter filter) {
    Listing listing = taskings.list(filter);
    String shown = word(filter.shown());
    String actor = filter.actor() == null ? "" : filter.actor();
    String words = filter.words() == null ? "" : filter.words();
    String next = listing.next();
    return new TaskingRegister(
        listing.taskings().stream().map(t -> TaskingRow.of(page, taskings, t)).toList(),
        shown,
        actor,
        words,
        Arrays.stream(Shown.values())
            .map(s -> new Choice(word(s), page.text("taskings.shown." + word(s))))
            .toList(),
        actors(page, taskings),
        next == null
            ? null
            : "/taskings?shown="
                + shown
                + "&actor="
                + encode(actor)
                + "&words="
                + encode(words)
                + "&after="
                + next);
  }

  private static List<Choice> actors(Page page, Taskings taskings) {
    List<Choice> choices = new java.util.ArrayList<>();
    choices.add(new Choice("", page.text("taskings.every-actor")));
    taskings.actors().forEach(name -> choices.add(new Choice(name, name)));
    return choices;
  }

  private static String word(Shown shown) {
    return shown.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
