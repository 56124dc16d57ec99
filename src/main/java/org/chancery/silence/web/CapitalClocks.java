package org.chancery.silence.web;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the clocks in the members' capitals show at a moment.
final class CapitalClocks {

  /// Countries with several zones, by the zone of their capital; others have one (tz database).
  private static final Map<String, String> SEVERAL =
      Map.ofEntries(
          Map.entry("AR", "America/Argentina/Buenos_Aires"),
          Map.entry("AU", "Australia/Sydney"),
          Map.entry("BR", "America/Sao_Paulo"),
          Map.entry("CA", "America/Toronto"),
          Map.entry("CD", "Africa/Kinshasa"),
          Map.entry("CL", "America/Santiago"),
          Map.entry("CN", "Asia/Shanghai"),
          Map.entry("CY", "Asia/Nicosia"),
          Map.entry("DE", "Europe/Berlin"),
          Map.entry("EC", "America/Guayaquil"),
          Map.entry("ES", "Europe/Madrid"),
          Map.entry("FM", "Pacific/Pohnpei"),
          Map.entry("ID", "Asia/Jakarta"),
          Map.entry("KI", "Pacific/Tarawa"),
          Map.entry("KZ", "Asia/Almaty"),
          Map.entry("MH", "Pacific/Majuro"),
          Map.entry("MN", "Asia/Ulaanbaatar"),
          Map.entry("MX", "America/Mexico_City"),
          Map.entry("MY", "Asia/Kuala_Lumpur"),
          Map.entry("NZ", "Pacific/Auckland"),
          Map.entry("PG", "Pacific/Port_Moresby"),
          Map.entry("PS", "Asia/Hebron"),
          Map.entry("PT", "Europe/Lisbon"),
          Map.entry("RU", "Europe/Moscow"),
          Map.entry("UA", "Europe/Kyiv"),
          Map.entry("US", "America/New_York"),
          Map.entry("UZ", "Asia/Tashkent"));

  private static final Map<String, String> SHORT_CODES = shortCodes();

  private CapitalClocks() {}

  /// States by the local time in their capitals, from west to east. A state whose capital's zone is
  /// not known is left out.
  static Map<ZonedDateTime, List<String>> at(Instant moment, List<String> states) {
    Map<ZonedDateTime, List<String>> clocks =
        new TreeMap<>(java.util.Comparator.comparing(ZonedDateTime::toLocalDateTime));
    for (String state : states) {
      zone(state)
          .ifPresent(
              z -> clocks.computeIfAbsent(moment.atZone(z), _ -> new ArrayList<>()).add(state));
    }
    return clocks;
  }

  static Optional<ZoneId> zone(String state) {
    String country = SHORT_CODES.get(state);
    if (country == null) {
      return Optional.empty();
    }
    String several = SEVERAL.get(country);
    if (several != null) {
      return Optional.of(ZoneId.of(several));
    }
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
        .sorted()
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .findFirst()
        .map(ZoneId::of);
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      codes.put(Locale.of("", country).getISO3Country(), country);
    }
    return Map.copyOf(codes);
  }
}
