package org.chancery.decisions.reading;

import java.util.ArrayList;
import java.util.List;

/// Reads the language of decisions: front door of this nook.
public final class DecisionReader {
  private DecisionReader() {}

  /// Reads a plain text, in which list numbers stand as written ("1. ", "(a) "). Never refuses a
  /// text: what is not understood yields fewer paragraphs or none.
  public static DecisionText read(String source, String text) {
    List<Line> lines = Lines.of(text);
    Tongue tongue = Tongue.of(text);
    VerbLexicon verbs = VerbLexicon.of(tongue);
    Body body = Body.of(lines, verbs);
    List<Draft> drafts = Layout.paragraphs(lines, verbs, body);
    Meeting meeting = MeetingReader.read(lines, drafts, body);
    var paragraphs = new ArrayList<Paragraph>(drafts.size());
    var reader = new ParagraphReader(verbs, body, meeting);
    for (Draft draft : drafts) {
      paragraphs.add(reader.read(draft));
    }
    return new DecisionText(source, meeting, paragraphs);
  }
}
