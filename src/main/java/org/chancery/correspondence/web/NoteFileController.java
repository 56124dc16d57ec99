package org.chancery.correspondence.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.correspondence.Note;
import org.chancery.correspondence.NoteId;
import org.chancery.correspondence.Notes;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.chancery.documents.PdfWriter;
import org.chancery.documents.WordWriter;
import org.chancery.documents.web.Download;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A note as a file: the official copy once it is registered, before that as it would be printed
/// now.
@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
class NoteFileController {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Notes notes;
  private final Documents documents;
  private final Clock clock;

  NoteFileController(Notes notes, Documents documents, Clock clock) {
    this.notes = notes;
    this.documents = documents;
    this.clock = clock;
  }

  @GetMapping("/notes/{id}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id) {
    Note note = notes.get(NoteId.parse(id));
    return note.registration()
        .map(r -> kept(r.pdf().file()))
        .orElseGet(() ->
            draft(
                MediaType.APPLICATION_PDF,
                "draft.pdf",
                PdfWriter.write(notes.paper(note.id()), clock.instant())));
  }

  @GetMapping("/notes/{id}/word")
  ResponseEntity<byte[]> word(@PathVariable String id) {
    Note note = notes.get(NoteId.parse(id));
    return note.registration()
        .map(r -> kept(r.word().file()))
        .orElseGet(() ->
            draft(WORD, "draft.docx", WordWriter.write(notes.paper(note.id()), clock.instant())));
  }

  private ResponseEntity<byte[]> kept(FileId file) {
    return Download.of(documents.get(file), documents.open(file));
  }

  private static ResponseEntity<byte[]> draft(MediaType type, String name, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .headers(h -> {
          h.setContentDisposition(
              ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
          h.set("X-Content-Type-Options", "nosniff");
        })
        .body(bytes);
  }
}
