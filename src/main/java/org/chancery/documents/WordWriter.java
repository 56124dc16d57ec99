package org.chancery.documents;

import static org.chancery.documents.Markup.escape;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.documents.Paper.Emblem;
import org.chancery.documents.Paper.Sheet;

/// Hands out a paper for editing as an Office Open XML document (ECMA-376): the house's styles
/// under their names, every run marked with its language so that the spelling checker works, page
/// numbers from page 2 of each sheet. The same paper made at the same instant gives the same bytes.
public final class WordWriter {

  private static final String HEADER =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private WordWriter() {}

  /// @param made the instant the file names as that of its creation
  public static byte[] write(Paper paper, Instant made) {
    List<Emblem> pictures = new ArrayList<>();
    String document = document(paper, pictures);
    WordPackage file = new WordPackage();
    file.add("[Content_Types].xml", resource("content-types.xml"));
    file.add("_rels/.rels", resource("package-rels.xml"));
    file.add("word/document.xml", document);
    file.add("word/_rels/document.xml.rels", relations(pictures));
    file.add("word/styles.xml", styles(paper));
    file.add("word/settings.xml", resource("settings.xml"));
    file.add("word/fontTable.xml", resource("font-table.xml"));
    file.add("word/header1.xml", resource("header.xml"));
    file.add("docProps/core.xml", properties(paper, made));
    file.add("docProps/app.xml", resource("app.xml"));
    for (int i = 0; i < pictures.size(); i++) {
      file.add("word/media/emblem" + (i + 1) + ".png", pictures.get(i).png());
    }
    return file.bytes();
  }

  private static String document(Paper paper, List<Emblem> pictures) {
    StringBuilder out = new StringBuilder(16 * 1024);
    out.append(HEADER).append(resource("document-start.xml").strip());
    for (int i = 0; i < paper.sheets().size(); i++) {
      Sheet sheet = paper.sheets().get(i);
      WordBody body = new WordBody(out, sheet.language(), pictures);
      boolean last = i == paper.sheets().size() - 1;
      sheet.body().forEach(body::block);
      sheet.foot().forEach(body::framed);
      if (last) {
        out.append(
            sheet.foot().isEmpty() ? "" : "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
        out.append(section());
      } else {
        out.append(
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>");
        out.append(section()).append("</w:pPr></w:p>");
      }
    }
    return out.append("</w:body></w:document>").toString();
  }

  private static String section() {
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/><w:type w:val=\"nextPage\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
        + " w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/>"
        + "<w:titlePg/></w:sectPr>";
  }

  private static String relations(List<Emblem> pictures) {
    StringBuilder out = new StringBuilder(resource("document-rels.xml").strip());
    for (int i = 1; i <= pictures.size(); i++) {
      out.append("<Relationship Id=\"rIdPicture")
          .append(i)
          .append("\" Type=\"http://schemas.openxmlformats.org/")
          .append("officeDocument/2006/relationships/image\" Target=\"media/emblem")
          .append(i)
          .append(".png\"/>");
    }
    return out.append("</Relationships>").toString();
  }

  private static String styles(Paper paper) {
    return resource("styles.xml")
        .replace("{language}", escape(WordBody.tag(paper.sheets().getFirst().language())));
  }

  private static String properties(Paper paper, Instant made) {
    String second = made.truncatedTo(ChronoUnit.SECONDS).toString();
    return resource("core.xml")
        .replace("{made}", second)
        .replace("{language}", escape(WordBody.tag(paper.sheets().getFirst().language())))
        .replace("{subject}", escape(paper.subject()))
        .replace("{title}", escape(paper.title()));
  }

  private static String resource(String name) {
    return new String(PdfFonts.read("/documents/word/" + name), StandardCharsets.UTF_8);
  }
}
