package org.chancery.correspondence;

import org.chancery.platform.Deadline;
import org.chancery.platform.DeadlineJson;
import org.chancery.platform.Language;
import org.jooq.JSONB;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Letters and texts as they lie in `jsonb` columns.
final class NoteJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Language.class, new LanguageOut())
                  .addDeserializer(Language.class, new LanguageIn())
                  .addSerializer(Deadline.class, new DeadlineOut())
                  .addDeserializer(Deadline.class, new DeadlineIn()))
          .build();

  private NoteJson() {}

  static JSONB write(Object value) {
    return JSONB.valueOf(JSON.writeValueAsString(value));
  }

  static <T> T read(JSONB json, Class<T> type) {
    return JSON.readValue(json.data(), type);
  }

  private static final class LanguageOut extends ValueSerializer<Language> {
    @Override
    public void serialize(Language value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.tag());
    }
  }

  private static final class LanguageIn extends ValueDeserializer<Language> {
    @Override
    public Language deserialize(JsonParser in, DeserializationContext context) {
      return new Language(in.getString());
    }
  }

  private static final class DeadlineOut extends ValueSerializer<Deadline> {
    @Override
    public void serialize(Deadline value, JsonGenerator out, SerializationContext context) {
      out.writeRawValue(DeadlineJson.write(value).data());
    }
  }

  private static final class DeadlineIn extends ValueDeserializer<Deadline> {
    @Override
    public Deadline deserialize(JsonParser in, DeserializationContext context) {
      return DeadlineJson.read(JSONB.valueOf(context.readTree(in).toString()));
    }
  }
}
