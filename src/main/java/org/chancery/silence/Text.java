package org.chancery.silence;

import java.util.List;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;

/// The one text of a procedure: its renditions and which of them is authentic. Changing one
/// character of substance is another procedure.
public record Text(Language authentic, List<Rendition> renditions) {

  public Text {
    renditions = List.copyOf(renditions);
    long languages = renditions.stream().map(Rendition::language).distinct().count();
    if (languages != renditions.size()) {
      throw new Refusal("silence.language-twice");
    }
    Language named = authentic;
    if (renditions.stream().noneMatch(r -> r.language().equals(named))) {
      throw new Refusal("silence.authentic-text-missing");
    }
  }
}
