package org.chancery.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Text of a Word document (ECMA-376): automatic numbers restored, tracked changes as if all were
/// accepted, notes and comments left out. Macros and embedded objects are never opened.
final class WordText {

  private static final String OFFICE_DOCUMENT = "/officeDocument";

  private final String name;
  private final SafeZip zip;

  private WordText(String name, SafeZip zip) {
    this.name = name;
    this.zip = zip;
  }

  static ReadText read(String name, byte[] bytes) {
    try {
      return new WordText(name, new SafeZip(name, bytes)).read();
    } catch (StackOverflowError e) {
      throw new Refusal("documents.bomb", name);
    }
  }

  private ReadText read() {
    String main = mainPart();
    Document document = xml(main);
    Element root = document == null ? null : document.getDocumentElement();
    if (root == null || !WordXml.is(root, "document")) {
      throw new Refusal("documents.not-word", name);
    }
    WordNumbering numbering =
        new WordNumbering(xml(related(main, "/numbering")), xml(related(main, "/styles")));
    WordParagraphs paragraphs = new WordParagraphs(numbering);
    paragraphs.read(WordXml.child(root, "body"));
    List<String> texts = paragraphs.texts();
    if (texts.isEmpty()) {
      throw new Refusal("documents.empty", name);
    }
    return new ReadText(
        String.join("\n\n", texts) + "\n", TextReader.WORD, null, remarks(paragraphs));
  }

  private List<String> remarks(WordParagraphs paragraphs) {
    List<String> remarks = new ArrayList<>();
    if (paragraphs.tracked()) {
      remarks.add("documents.remark.tracked-changes");
    }
    for (String entry : zip.names()) {
      if (entry.endsWith("vbaProject.bin")) {
        remarks.add("documents.remark.macros");
        break;
      }
    }
    return remarks;
  }

  private String mainPart() {
    String main = relation("_rels/.rels", "", OFFICE_DOCUMENT);
    if (main == null || !zip.has(main)) {
      if (!zip.has("word/document.xml")) {
        throw new Refusal("documents.not-word", name);
      }
      return "word/document.xml";
    }
    return main;
  }

  private @Nullable String related(String part, String type) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    return relation(folder + "_rels/" + part.substring(slash) + ".rels", folder, type);
  }

  /// The target of the first relationship of the type, as the name of an entry; what lies outside
  /// the file is none.
  private @Nullable String relation(String relations, String folder, String type) {
    Document rels = xml(relations);
    if (rels == null) {
      return null;
    }
    for (Element relation : WordXml.children(rels.getDocumentElement(), "Relationship")) {
      if (WordXml.attribute(relation, "Type").endsWith(type)
          && !WordXml.attribute(relation, "TargetMode").equals("External")) {
        String target = WordXml.attribute(relation, "Target");
        return target.startsWith("/") ? target.substring(1) : folder + target;
      }
    }
    return null;
  }

  private @Nullable Document xml(@Nullable String entry) {
    byte[] content = entry == null ? null : zip.read(entry);
    if (content == null) {
      return null;
    }
    try {
      return SafeXml.parse(new ByteArrayInputStream(content));
    } catch (SAXException e) {
      throw new Refusal(SafeXml.forbidden(e) ? "documents.entities" : "documents.damaged", name);
    } catch (IOException e) {
      throw new Refusal("documents.damaged", name);
    }
  }
}
