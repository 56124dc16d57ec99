package org.chancery.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A deadline as it lies in a `jsonb` column: `species`, `wording` and what the species needs.
public final class DeadlineJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private DeadlineJson() {}

  public static JSONB write(Deadline deadline) {
    Map<String, String> fields = new LinkedHashMap<>();
    switch (deadline) {
      case Deadline.Fixed(var local, var zone, _) -> {
        fields.put("species", "fixed");
        fields.put("local", local.toString());
        fields.put("zone", zone.getId());
        fields.put("instant", ((Deadline.Fixed) deadline).instant().toString());
      }
      case Deadline.OnDate(var date, _) -> {
        fields.put("species", "date");
        fields.put("date", date.toString());
      }
      case Deadline.Within(var from, var to, _) -> {
        fields.put("species", "within");
        fields.put("from", from.toString());
        fields.put("to", to.toString());
      }
      case Deadline.RelativeTo(var event, _) -> {
        fields.put("species", "relative");
        fields.put("event", event);
      }
      case Deadline.Before(var task, _) -> {
        fields.put("species", "before");
        fields.put("task", task);
      }
      case Deadline.Standing _ -> fields.put("species", "standing");
      case Deadline.Unspecified _ -> fields.put("species", "unspecified");
    }
    fields.put("wording", deadline.wording());
    return JSONB.valueOf(JSON.writeValueAsString(fields));
  }

  public static Deadline read(JSONB json) {
    JsonNode node = JSON.readTree(json.data());
    String wording = text(node, "wording");
    String species = text(node, "species");
    return switch (species) {
      case "fixed" ->
          new Deadline.Fixed(
              LocalDateTime.parse(text(node, "local")), ZoneId.of(text(node, "zone")), wording);
      case "date" -> new Deadline.OnDate(LocalDate.parse(text(node, "date")), wording);
      case "within" ->
          new Deadline.Within(
              LocalDate.parse(text(node, "from")), LocalDate.parse(text(node, "to")), wording);
      case "relative" -> new Deadline.RelativeTo(text(node, "event"), wording);
      case "before" -> new Deadline.Before(text(node, "task"), wording);
      case "standing" -> new Deadline.Standing(wording);
      case "unspecified" -> new Deadline.Unspecified(wording);
      default -> throw new IllegalStateException("Unknown species of deadline: " + species);
    };
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
