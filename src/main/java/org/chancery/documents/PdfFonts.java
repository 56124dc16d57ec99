package org.chancery.documents;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The faces in which the house prints: Source Serif 4 with every letter of English, Russian and
/// Kazakh.
///
/// The files carry no OpenType layout tables (GSUB, GPOS, GDEF). PDFBox 3 applies GSUB to every run
/// of text, which took nine tenths of the time of a page and changes nothing in Latin and Cyrillic
/// script.
final class PdfFonts {

  static final String FAMILY = "Source Serif 4";

  private static final List<Face> FACES =
      List.of(
          new Face(read("/fonts/SourceSerif4-Regular.ttf"), 400, FontStyle.NORMAL),
          new Face(read("/fonts/SourceSerif4-Italic.ttf"), 400, FontStyle.ITALIC),
          new Face(read("/fonts/SourceSerif4-Bold.ttf"), 700, FontStyle.NORMAL),
          new Face(read("/fonts/SourceSerif4-BoldItalic.ttf"), 700, FontStyle.ITALIC));

  private static final Metrics METRICS = new Metrics();

  private PdfFonts() {}

  /// Parsed faces that no rendering uses at the moment. A parsed face is read from several places
  /// of its file at once, so each rendering has its own set; a set is parsed once and serves many
  /// renderings, one after another.
  private static final Queue<List<TrueTypeFont>> IDLE = new ConcurrentLinkedQueue<>();

  /// A set of faces for one rendering, to be given back.
  static List<TrueTypeFont> borrow() {
    List<TrueTypeFont> set = IDLE.poll();
    return set == null ? FACES.stream().map(Face::parse).toList() : set;
  }

  static void giveBack(List<TrueTypeFont> set) {
    IDLE.add(set);
  }

  /// Gives a rendering the faces; what was measured in them once serves every later rendering on
  /// any thread.
  static void lend(PdfRendererBuilder builder, PDDocument document, List<TrueTypeFont> set) {
    for (int i = 0; i < FACES.size(); i++) {
      Face face = FACES.get(i);
      builder.useFont(new Lent(document, set.get(i)), FAMILY, face.weight, face.style, true);
    }
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
  }

  static byte[] read(String resource) {
    try (InputStream in = PdfFonts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Face(byte[] bytes, int weight, FontStyle style) {

    TrueTypeFont parse() {
      try {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Joins a face to the document when a text first needs it.
  private static final class Lent extends PDFontSupplier {

    private final PDDocument document;
    private final TrueTypeFont face;

    @SuppressWarnings("NullAway") // the font that the parent would hold is made here, later
    Lent(PDDocument document, TrueTypeFont face) {
      super(null);
      this.document = document;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, face, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Metrics implements FSCacheEx<String, FSCacheValue> {

    private final Map<String, FSCacheValue> known = new ConcurrentHashMap<>();

    @Override
    public void put(String key, FSCacheValue value) {
      known.put(key, value);
    }

    @Override
    public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
      return known.computeIfAbsent(
          key,
          k -> {
            try {
              return loader.call();
            } catch (Exception e) {
              throw new IllegalStateException("cannot measure the font " + k, e);
            }
          });
    }

    @Override
    public @Nullable FSCacheValue get(String key) {
      return known.get(key);
    }
  }
}
