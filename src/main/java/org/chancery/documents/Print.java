package org.chancery.documents;

import org.chancery.platform.Language;

/// What [PdfWriter] prints: well-formed XHTML with what PDF/A and PDF/UA ask of every document.
///
/// @param title shown in the reader's title bar
/// @param language of the document; passages in another carry their own `lang`
/// @param subject one line about the contents
/// @param styles CSS, after the house's own (fonts, page, paragraph styles)
/// @param body the inside of `<body>`
public record Print(String title, Language language, String subject, String styles, String body) {

  public Print(String title, Language language, String subject, String body) {
    this(title, language, subject, "", body);
  }

  /// The prefix is written with care for XML: the title may hold an ampersand, the body is mark-up
  /// already.
  String xhtml(String houseStyles) {
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>%s</title>\
    <meta name="subject" content="%s"/><meta name="description" content="%s"/>\
    <style>%s
    %s</style></head><body>%s</body></html>\
    """
        .formatted(
            Markup.escape(language.tag()),
            Markup.escape(title),
            Markup.escape(subject),
            Markup.escape(subject),
            houseStyles,
            styles,
            body);
  }
}
