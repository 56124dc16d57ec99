package org.chancery.documents;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds small Word documents for tests out of WordprocessingML.
final class WordFile {

  private static final String NS =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private WordFile() {}

  static Zip of(String body) {
    return of(body, "", "");
  }

  static Zip of(String body, String numbering, String styles) {
    return new Zip()
        .with("_rels/.rels", relations("officeDocument", "word/document.xml"))
        .with(
            "word/_rels/document.xml.rels",
            relations("numbering", "numbering.xml", "styles", "styles.xml"))
        .with(
            "word/document.xml", "<w:document" + NS + "><w:body>" + body + "</w:body></w:document>")
        .with("word/numbering.xml", "<w:numbering" + NS + ">" + numbering + "</w:numbering>")
        .with("word/styles.xml", "<w:styles" + NS + ">" + styles + "</w:styles>");
  }

  static String read(Zip zip) {
    return TextReader.read("test.docx", zip.bytes()).text().strip();
  }

  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String numbered(int num, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, num, r(text));
  }

  /// An abstract definition whose levels have these formats and texts: "decimal %1.", "lowerLetter
  /// (%2)".
  static String definition(int id, String... levels) {
    StringBuilder out = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
    for (int i = 0; i < levels.length; i++) {
      String[] parts = levels[i].split(" ", 2);
      out.append(
          "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
              .formatted(i, parts[0], parts[1]));
    }
    return out.append("</w:abstractNum>").toString();
  }

  static String num(int id, int definition, String... overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(id, definition, Stream.of(overrides).collect(Collectors.joining()));
  }

  static String startsAt(int level, int start) {
    return "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
        .formatted(level, start);
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder out =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      out.append(
          "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>"
              .formatted(i, RELATION + typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return out.append("</Relationships>").toString();
  }
}
