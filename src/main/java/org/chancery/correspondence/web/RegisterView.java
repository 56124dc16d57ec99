package org.chancery.correspondence.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.correspondence.NoteLine;
import org.chancery.correspondence.NotePage;
import org.chancery.correspondence.NoteState;
import org.chancery.delegations.Delegations;
import org.chancery.platform.Ordering;
import org.chancery.platform.web.Choice;
import org.chancery.platform.web.Link;
import org.chancery.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A page of the register of outgoing notes.
///
/// @param csv where exactly these rows are as CSV
/// @param books the books of numbers
public record RegisterView(
    RegisterQuery query,
    List<Row> rows,
    long total,
    @Nullable String previous,
    @Nullable String next,
    String csv,
    List<Link> books,
    List<Choice> states,
    List<Choice> years,
    List<Choice> members) {

  /// @param number empty for a draft
  public record Row(
      String href,
      String number,
      java.time.LocalDate date,
      String subject,
      String to,
      NoteState state) {}

  static RegisterView of(
      RegisterQuery query, NotePage notes, List<Link> books, Delegations delegations, Page page) {
    return new RegisterView(
        query,
        notes.lines().stream().map(l -> row(l, delegations, page)).toList(),
        notes.total(),
        query.cursor().isPresent() ? query.address("/notes", Optional.empty()) : null,
        notes.next().map(c -> query.address("/notes", Optional.of(c))).orElse(null),
        query.address("/notes.csv", query.cursor()),
        books,
        states(page),
        years(page),
        members(delegations, page));
  }

  public boolean narrowed() {
    return query.narrows();
  }

  private static Row row(NoteLine line, Delegations delegations, Page page) {
    return new Row(
        "/notes/" + line.id(),
        line.designation().orElse(""),
        line.date(),
        line.subject().in(page.language()),
        NoteWords.addressees(line.to(), line.date(), delegations, page),
        line.state());
  }

  private static List<Choice> states(Page page) {
    List<Choice> choices = new ArrayList<>(all(page));
    Arrays.stream(NoteState.values())
        .forEach(s -> choices.add(new Choice(s.name(), NoteWords.state(s, page))));
    return choices;
  }

  private static List<Choice> years(Page page) {
    List<Choice> choices = new ArrayList<>(all(page));
    for (int year = page.today().getYear(); year > page.today().getYear() - 6; year--) {
      choices.add(new Choice(Integer.toString(year), Integer.toString(year)));
    }
    return choices;
  }

  private static List<Choice> members(Delegations delegations, Page page) {
    var alphabet = Ordering.in(page.language());
    List<Choice> choices = new ArrayList<>(all(page));
    delegations.members(page.today()).stream()
        .map(s -> new Choice(s.code(), s.shortName(page.language(), page.today())))
        .sorted((a, b) -> alphabet.compare(a.text(), b.text()))
        .forEach(choices::add);
    return choices;
  }

  private static List<Choice> all(Page page) {
    return List.of(new Choice("", page.text("correspondence.filter.all")));
  }
}
