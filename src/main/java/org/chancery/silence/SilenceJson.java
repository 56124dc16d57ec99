package org.chancery.silence;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.platform.Language;
import org.chancery.platform.Localized;
import org.jooq.JSONB;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Titles and policies as they lie in `jsonb` columns.
final class SilenceJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private SilenceJson() {}

  static JSONB write(Localized title) {
    Map<String, String> texts = new LinkedHashMap<>();
    title.texts().forEach((language, text) -> texts.put(language.tag(), text));
    return JSONB.valueOf(JSON.writeValueAsString(texts));
  }

  static Localized readTitle(JSONB json) {
    Map<Language, String> texts = new LinkedHashMap<>();
    JSON.readTree(json.data())
        .properties()
        .forEach(p -> texts.put(new Language(p.getKey()), p.getValue().asString("")));
    return new Localized(texts);
  }

  static JSONB write(SilencePolicy policy) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("preset", policy.preset());
    fields.put("seat", policy.seat().getId());
    fields.put("terms", policy.terms());
    return JSONB.valueOf(JSON.writeValueAsString(fields));
  }

  static SilencePolicy readPolicy(JSONB json) {
    JsonNode node = JSON.readTree(json.data());
    Map<String, List<String>> terms = new LinkedHashMap<>();
    node.path("terms")
        .properties()
        .forEach(p -> {
          List<String> values = new ArrayList<>();
          p.getValue().forEach(v -> values.add(v.asString("")));
          terms.put(p.getKey(), List.copyOf(values));
        });
    return new SilencePolicy(
        node.path("preset").asString(""), ZoneId.of(node.path("seat").asString("")), terms);
  }
}
