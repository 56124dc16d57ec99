package org.chancery.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.institution.Letterhead;

/// The whole note as words: the head that all sheets share, and one rendition for each language.
public record NoteText(Letterhead letterhead, List<Rendition> renditions) {

  public NoteText {
    renditions = List.copyOf(renditions);
  }

  /// A rendition as plain text, as a clerk would paste it into a mail.
  public String plain(Rendition rendition, String number) {
    StringBuilder text = new StringBuilder();
    letterhead.blocks().forEach(b -> text.append(String.join("\n", b.lines())).append("\n\n"));
    text.append(number).append("\n\n");
    rendition.enclosure().ifPresent(line -> text.append(line).append("\n\n"));
    text.append(rendition.opening()).append("\n\n");
    rendition.further().forEach(paragraph -> text.append(paragraph).append("\n\n"));
    text.append(rendition.closing()).append("\n\n");
    text.append(rendition.placeAndDate()).append("\n\n");
    rendition.address().forEach(p -> text.append(String.join("\n", p)).append("\n\n"));
    return text.toString().strip() + "\n";
  }

  /// The fingerprint of the text in all its languages under this number.
  public String sha256(String number) {
    String all =
        renditions.stream()
            .map(r -> r.language() + "\n" + plain(r, number))
            .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
