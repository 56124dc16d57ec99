package org.chancery.institution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.institution.pack.PackNode;
import org.chancery.platform.Period;

/// Reads calendars of working days.
final class CalendarsReader {

  private final NamesReader names;

  CalendarsReader(NamesReader names) {
    this.names = names;
  }

  Map<String, WorkingCalendar> calendars(PackNode root) {
    Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
    List<PackNode> items = root.only("calendars").required("calendars").items();
    PackNode.refuseRepeats(items, "code");
    for (PackNode item : items) {
      String code = item.only("code", "weekend", "holidays").required("code").text();
      Map<LocalDate, Names> holidays = new LinkedHashMap<>();
      for (PackNode holiday : item.items("holidays")) {
        Names called = names.names(holiday.only("names", "days").required("names"));
        holiday.required("days").items().forEach(day -> holidays.putIfAbsent(day.date(), called));
      }
      calendars.put(code, new WorkingCalendar(code, weekends(item.required("weekend")), holidays));
    }
    return calendars;
  }

  private static List<WorkingCalendar.Weekend> weekends(PackNode node) {
    List<PackNode> items = node.items();
    if (items.stream().allMatch(PackNode::isText)) {
      return List.of(new WorkingCalendar.Weekend(new Period(PackNode.ALWAYS, null), days(items)));
    }
    List<WorkingCalendar.Weekend> weekends = new ArrayList<>();
    Map<PackNode, Period> periods = new LinkedHashMap<>();
    for (PackNode item : items) {
      item.only("from", "to", "days");
      periods.put(item, item.period());
      weekends.add(new WorkingCalendar.Weekend(item.period(), days(item.required("days").items())));
    }
    PackNode.refuseOverlaps(periods);
    return weekends;
  }

  private static Set<DayOfWeek> days(List<PackNode> nodes) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    nodes.forEach(n -> days.add(n.choice(DayOfWeek.class)));
    return days;
  }
}
