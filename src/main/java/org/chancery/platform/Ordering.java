package org.chancery.platform;

import com.ibm.icu.text.Collator;
import java.util.Comparator;

/// The alphabet of a language: а ә б … in Kazakh, not the order of code points.
public final class Ordering {

  private Ordering() {}

  public static Comparator<String> in(Language language) {
    Collator collator = Collator.getInstance(language.locale()).freeze();
    return collator::compare;
  }
}
