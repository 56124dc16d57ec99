package org.chancery.documents;

/// One printed line. Lengths in points, `baseline` counted from the top of the page.
///
/// @param firstWord the width of its first word, which tells whether it would still have fitted on
///   the line before
record PdfLine(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean bold,
    double firstWord,
    double pageHeight) {

  double width() {
    return right - left;
  }
}
