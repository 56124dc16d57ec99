package org.chancery.desk.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.platform.web.MonthSheet;
import org.chancery.platform.web.Page;

/// The desk: what needs somebody, by urgency, what waits for adoption, and the days ahead.
///
/// @param stage at which of the three steps from a decision to its outcome the case stands
public record DeskPage(List<Heap> heaps, List<MonthSheet> months, int stage) {

  /// What is equally urgent.
  public record Heap(DeskItem.Urgency urgency, List<DeskItem> items) {}

  static DeskPage of(Page page, List<DeskItem> items, List<DeskItem> waiting) {
    List<Heap> heaps = new ArrayList<>();
    Arrays.stream(DeskItem.Urgency.values())
        .map(u -> new Heap(u, items.stream().filter(i -> i.urgency(page) == u).toList()))
        .filter(heap -> !heap.items().isEmpty())
        .forEach(heaps::add);
    if (!waiting.isEmpty()) {
      heaps.add(new Heap(DeskItem.Urgency.ADOPTION, waiting));
    }
    return new DeskPage(heaps, months(page.today(), items, waiting), stage(items));
  }

  /// This month and the next, so far as something falls on their days.
  private static List<MonthSheet> months(
      LocalDate today, List<DeskItem> items, List<DeskItem> waiting) {
    List<MonthSheet.Mark> marks =
        Stream.concat(items.stream(), waiting.stream()).flatMap(i -> mark(i).stream()).toList();
    YearMonth month = YearMonth.from(today);
    return Stream.of(month, month.plusMonths(1))
        .filter(m -> marks.stream().anyMatch(mark -> YearMonth.from(mark.date()).equals(m)))
        .map(m -> MonthSheet.of(m, today, Set.of(), marks))
        .toList();
  }

  /// 1 while a reading is to be confirmed, 2 while its text is to be adopted or a note to go out.
  private static int stage(List<DeskItem> items) {
    if (items.stream().anyMatch(i -> i.kind().equals("decision") && i.href().endsWith("/read"))) {
      return 1;
    }
    return items.stream().anyMatch(i -> Set.of("decision", "note").contains(i.kind())) ? 2 : 3;
  }

  private static Optional<MonthSheet.Mark> mark(DeskItem item) {
    LocalDate day = item.due();
    return day == null
        ? Optional.empty()
        : Optional.of(new MonthSheet.Mark(day, item.text(), item.href(), item.badge().tone()));
  }
}
