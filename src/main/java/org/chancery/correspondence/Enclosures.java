package org.chancery.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.chancery.documents.KeptFile;
import org.chancery.documents.TextReader;
import org.chancery.platform.Refusal;
import org.springframework.stereotype.Component;

/// Counts what is enclosed and looks into it.
@Component
class Enclosures {

  private final Documents documents;

  Enclosures(Documents documents) {
    this.documents = documents;
  }

  /// Refuses pages that disagree with the file, or that nobody knows.
  Enclosure counted(Enclosing enclosing) {
    KeptFile file = documents.get(enclosing.file());
    Optional<Integer> counted = Optional.ofNullable(file.pages());
    int pages = PageCount.agreed(file.name(), counted, enclosing.pages());
    return new Enclosure(file.id(), file.name(), pages, counted.isPresent());
  }

  String name(FileId file) {
    return documents.get(file).name();
  }

  /// Annexes of which an enclosure speaks and which lie nowhere in the envelope.
  List<String> missingAnnexes(Note note) {
    List<String> names = note.enclosures().stream().map(Enclosure::name).toList();
    List<String> missing = new ArrayList<>();
    for (Enclosure enclosure : note.enclosures()) {
      try {
        byte[] bytes = documents.open(enclosure.file());
        missing.addAll(Annexes.missing(TextReader.read(enclosure.name(), bytes).text(), names));
      } catch (Refusal unreadable) {
        // A scan has no text to look into; what is enclosed need not be readable.
      }
    }
    return missing.stream().distinct().toList();
  }
}
