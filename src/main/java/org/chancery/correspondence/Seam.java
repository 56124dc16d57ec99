package org.chancery.correspondence;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.institution.Form;
import org.chancery.institution.Forms;

/// Where in a formula the officer's words begin and end. The words go into the formula between two
/// marks that no text contains, in whatever case the formula asks for, and are found again by them.
record Seam(String before, String words, String after) {

  private static final char BEGIN = '\uFDD0';
  private static final char END = '\uFDD1';

  static String mark(String words) {
    return BEGIN + words + END;
  }

  static Forms mark(Forms name) {
    Map<Form, String> marked = new EnumMap<>(Form.class);
    name.texts().forEach((form, text) -> marked.put(form, mark(text)));
    return new Forms(name.language(), marked);
  }

  /// A formula that names no words of the officer's is all formula.
  static Seam of(String sentence) {
    int begin = sentence.indexOf(BEGIN);
    int end = sentence.indexOf(END);
    if (begin < 0) {
      return new Seam(sentence, "", "");
    }
    return new Seam(
        sentence.substring(0, begin),
        sentence.substring(begin + 1, end),
        sentence.substring(end + 1));
  }
}
