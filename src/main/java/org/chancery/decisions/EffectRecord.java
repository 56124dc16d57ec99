package org.chancery.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.platform.Deadline;

/// An effect in plain values, for the record.
final class EffectRecord {

  private EffectRecord() {}

  static Map<String, Object> of(Effect effect) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", EffectKind.of(effect).word());
    values.put("what", effect.what());
    values.put("actors", EffectFields.actors(effect));
    values.put("recipients", EffectFields.recipients(effect));
    values.put("deadline", words(effect.deadline()));
    return values;
  }

  private static String words(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Fixed(var local, var zone, _) -> local + "[" + zone + "]";
      case Deadline.OnDate(var day, _) -> day.toString();
      case Deadline.Within(var from, var to, _) -> from + "/" + to;
      case Deadline.RelativeTo _, Deadline.Before _, Deadline.Standing _, Deadline.Unspecified _ ->
          deadline.wording();
    };
  }
}
