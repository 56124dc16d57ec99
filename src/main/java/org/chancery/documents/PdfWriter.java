package org.chancery.documents;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.xml.transform.TransformerFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Prints a paper to PDF that is at once PDF/A-2a (kept for good) and PDF/UA-1 (read aloud):
/// tagged, every font embedded. The same paper made at the same instant gives the same bytes. Safe
/// for any number of threads.
public final class PdfWriter {

  private static final byte[] SRGB = PdfFonts.read("/documents/srgb.icc");
  private static final String STYLES =
      new String(PdfFonts.read("/documents/paper.css"), StandardCharsets.UTF_8);

  private static final Pattern XMP_DATE =
      Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</)");

  /// The metadata of every PDF is written through a transformer that is looked up each time in
  /// every jar of the class path: a third of a rendering. Naming the JDK's own spares the search.
  private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

  static {
    if (System.getProperty(TRANSFORMERS) == null) {
      System.setProperty(
          TRANSFORMERS, TransformerFactory.newDefaultInstance().getClass().getName());
    }
    XRLog.listRegisteredLoggers()
        .forEach(log -> XRLog.setLevel(log, java.util.logging.Level.SEVERE));
  }

  private PdfWriter() {}

  /// @param made the instant the file names as that of its creation
  public static byte[] write(Paper paper, Instant made) {
    return write(PaperPrint.of(paper), made);
  }

  /// @param made the instant the file names as that of its creation
  public static byte[] write(Print print, Instant made) {
    String xhtml = print.xhtml(STYLES);
    List<TrueTypeFont> faces = PdfFonts.borrow();
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = builder(xhtml, document, faces).buildPdfRenderer()) {
      renderer.createPDFKeepOpen();
      document.setDocumentId(fingerprint(xhtml));
      date(document, made);
      ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      PdfFonts.giveBack(faces);
    }
  }

  /// The number of pages, found by layout alone (a third of the price of printing).
  public static int pageCount(Paper paper) {
    return pageCount(PaperPrint.of(paper));
  }

  /// The number of pages, found by layout alone (a third of the price of printing).
  public static int pageCount(Print print) {
    List<TrueTypeFont> faces = PdfFonts.borrow();
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer =
            builder(print.xhtml(STYLES), document, faces).buildPdfRenderer()) {
      renderer.layout();
      return renderer.getRootBox().getLayer().getPages().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      PdfFonts.giveBack(faces);
    }
  }

  private static PdfRendererBuilder builder(
      String xhtml, PDDocument document, List<TrueTypeFont> faces) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.withProducer("Chancery");
    builder.useUriResolver(onlyEmbedded());
    PdfFonts.lend(builder, document, faces);
    if (xhtml.contains("<svg")) {
      builder.useSVGDrawer(new com.openhtmltopdf.svgsupport.BatikSVGDrawer());
    }
    builder.withW3cDocument(SafeXml.parse(xhtml), "");
    return builder;
  }

  /// A paper is whole in itself: nothing is fetched from the disk or the network while it is
  /// printed.
  private static FSUriResolver onlyEmbedded() {
    return (base, uri) -> uri != null && uri.startsWith("data:image/") ? uri : null;
  }

  private static long fingerprint(String xhtml) {
    CRC32 crc = new CRC32();
    crc.update(xhtml.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  /// Names the given instant, not the machine's, as the time of creation, in both places where a
  /// PDF says it.
  private static void date(PDDocument document, Instant made) throws IOException {
    Instant second = made.truncatedTo(ChronoUnit.SECONDS);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        XMP_DATE
            .matcher(xmp)
            .replaceAll("$1" + second.toString().replace("Z", "+00:00") + "$2")
            .getBytes(StandardCharsets.UTF_8));
    Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(second.toEpochMilli());
    document.getDocumentInformation().setCreationDate(calendar);
  }
}
