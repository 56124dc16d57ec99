package org.chancery.decisions.web;

import java.util.List;
import org.chancery.decisions.Paragraph;
import org.jspecify.annotations.Nullable;

/// A paragraph beside its proposals.
///
/// @param anchor the end of its address on the page
public record ParagraphView(
    int position,
    String anchor,
    String citation,
    @Nullable String number,
    @Nullable String heading,
    List<Segment> text,
    List<ProposalView> proposals,
    boolean addOpen) {

  /// How mandates lead to it: `n2`, and `np1` where the text gives no number.
  static String mandateAnchor(Paragraph paragraph) {
    String number = paragraph.number();
    return "n" + (number == null ? "p" + paragraph.position() : number);
  }
}
