package org.chancery.desk.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.platform.web.MonthSheet;
import org.chancery.platform.web.Page;

/// The desk: what needs somebody, by urgency, and the days ahead.
public record DeskPage(List<Heap> heaps, List<MonthSheet> months) {

  /// What is equally urgent.
  public record Heap(DeskItem.Urgency urgency, List<DeskItem> items) {}

  static DeskPage of(Page page, List<DeskItem> items) {
    List<Heap> heaps =
        Arrays.stream(DeskItem.Urgency.values())
            .map(u -> new Heap(u, items.stream().filter(i -> i.urgency(page) == u).toList()))
            .filter(heap -> !heap.items().isEmpty())
            .toList();
    LocalDate today = page.today();
    List<MonthSheet.Mark> marks = items.stream().flatMap(i -> mark(i).stream()).toList();
    YearMonth month = YearMonth.from(today);
    return new DeskPage(
        heaps,
        List.of(
            MonthSheet.of(month, today, Set.of(), marks),
            MonthSheet.of(month.plusMonths(1), today, Set.of(), marks)));
  }

  private static java.util.Optional<MonthSheet.Mark> mark(DeskItem item) {
    LocalDate day = item.due();
    return day == null
        ? java.util.Optional.empty()
        : java.util.Optional.of(
            new MonthSheet.Mark(day, item.text(), item.href(), item.badge().tone()));
  }
}
