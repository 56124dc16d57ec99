package org.chancery.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.chancery.platform.Refusal;

/// Text of a PDF by the positions of its letters: lines joined to paragraphs where the print says
/// so, running heads and page numbers left out, words broken at a line's end made whole. Scripts,
/// forms and attachments are never touched.
final class PdfText {

  /// A decision has two pages, a compilation some hundreds.
  private static final int MOST_PAGES = 3_000;

  private PdfText() {}

  /// Readers accept the mark anywhere in the first kilobyte.
  static boolean begins(byte[] bytes) {
    for (int i = 0; i + 5 <= Math.min(bytes.length, 1024); i++) {
      if (bytes[i] == '%'
          && bytes[i + 1] == 'P'
          && bytes[i + 2] == 'D'
          && bytes[i + 3] == 'F'
          && bytes[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  static ReadText read(String name, byte[] bytes) {
    PdfBounds.check(name, bytes);
    PdfFallbackFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw new Refusal("documents.encrypted", name);
      }
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new Refusal("documents.bomb", name);
      }
      PdfLetters letters = new PdfLetters(name);
      letters.read(document);
      String text = PdfParagraphs.text(letters.pages());
      if (text.chars().filter(Character::isLetter).count() < 3) {
        throw new Refusal("documents.no-text-layer", name);
      }
      List<String> remarks = new ArrayList<>();
      if (letters.pages().stream().anyMatch(List::isEmpty)) {
        remarks.add("documents.remark.pages-without-text");
      }
      return new ReadText(text, TextReader.PDF, pages, remarks);
    } catch (InvalidPasswordException e) {
      throw new Refusal("documents.encrypted", name);
    } catch (IOException | StackOverflowError e) {
      throw new Refusal("documents.damaged", name);
    } catch (RuntimeException e) {
      if (e instanceof Refusal) {
        throw e;
      }
      throw new Refusal("documents.damaged", name);
    }
  }

  /// The number of pages of a PDF that was kept.
  static int pages(String name, byte[] bytes) {
    PdfBounds.check(name, bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    } catch (InvalidPasswordException e) {
      throw new Refusal("documents.encrypted", name);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Refusal("documents.damaged", name);
    }
  }
}
