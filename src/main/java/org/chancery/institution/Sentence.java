package org.chancery.institution;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.platform.Language;

/// A sentence with named places to fill, in ICU's message format.
///
/// Most sentences only have places; they are filled here, without ICU's locale data, which a
/// command-line tool would otherwise load for nothing.
public final class Sentence {

  private final Language language;
  private final MessagePattern pattern;
  private final Set<String> arguments = new LinkedHashSet<>();
  private boolean plain = true;

  /// Refuses with `IllegalArgumentException` what is no message pattern.
  public Sentence(Language language, String text) {
    this.language = language;
    this.pattern = new MessagePattern(text);
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START) {
        plain &= part.getArgType() == ArgType.NONE;
        arguments.add(pattern.getSubstring(pattern.getPart(i + 1)));
      }
    }
  }

  public Set<String> arguments() {
    return Set.copyOf(arguments);
  }

  /// The sentence with its places filled; `value` answers for every argument.
  public String with(Function<String, ?> value) {
    if (!plain) {
      Map<String, Object> values = new java.util.HashMap<>();
      arguments.forEach(a -> values.put(a, value.apply(a)));
      return new MessageFormat(pattern.getPatternString(), language.locale()).format(values);
    }
    StringBuilder text = new StringBuilder();
    String source = pattern.getPatternString();
    int copied = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      switch (part.getType()) {
        case ARG_START -> {
          text.append(source, copied, part.getIndex());
          text.append(value.apply(pattern.getSubstring(pattern.getPart(i + 1))));
          i = pattern.getLimitPartIndex(i);
          copied = pattern.getPart(i).getLimit();
        }
        case SKIP_SYNTAX -> {
          text.append(source, copied, part.getIndex());
          copied = part.getLimit();
        }
        default -> {}
      }
    }
    return text.append(source, copied, source.length()).toString();
  }
}
