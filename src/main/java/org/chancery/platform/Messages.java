package org.chancery.platform;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The words of the interface: `messages/<module>_<language>.properties`, ICU message format (so
/// that Russian counts 1 член, 2 члена, 5 членов). A key that is nowhere is shown as it is, and a
/// test fails.
public final class Messages {

  /// Every module that speaks; a test compares the list with the folder.
  static final List<String> MODULES =
      List.of(
          "platform",
          "audit",
          "access",
          "institution",
          "delegations",
          "documents",
          "correspondence",
          "taskings",
          "silence",
          "inputs",
          "meetings",
          "decisions",
          "desk",
          "portal",
          "cli");

  private static final Messages SHARED = new Messages();

  private final Map<Language, Map<String, String>> texts = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages() {}

  public static Messages shared() {
    return SHARED;
  }

  public boolean has(Language language, String key) {
    return texts(language).containsKey(key);
  }

  public String text(Language language, String key, Object... parameters) {
    String pattern = texts(language).get(key);
    if (pattern == null) {
      return key;
    }
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    MessageFormat format =
        formats.computeIfAbsent(
            language.tag() + ' ' + key, _ -> new MessageFormat(pattern, language.locale()));
    synchronized (format) {
      return format.format(parameters);
    }
  }

  /// The message of a refusal, for the person refused.
  public String text(Language language, Refusal refusal) {
    return text(language, refusal.key(), refusal.parameters().toArray());
  }

  Map<String, String> texts(Language language) {
    return texts.computeIfAbsent(language, Messages::load);
  }

  private static Map<String, String> load(Language language) {
    Map<String, String> all = new HashMap<>();
    for (String module : MODULES) {
      String name = "/messages/" + module + "_" + language.tag() + ".properties";
      try (var stream = Messages.class.getResourceAsStream(name)) {
        if (stream == null) {
          continue;
        }
        Properties properties = new Properties();
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        properties.forEach((key, value) -> all.put(key.toString(), value.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return Map.copyOf(all);
  }
}
