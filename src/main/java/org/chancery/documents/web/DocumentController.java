package org.chancery.documents.web;

import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Any kept file, for the secretariat. A delegation gets its files from the pages that show what
/// was circulated to it.
@Controller
class DocumentController {

  private final Documents documents;

  DocumentController(Documents documents) {
    this.documents = documents;
  }

  @For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR})
  @GetMapping("/documents/{id}")
  ResponseEntity<byte[]> download(@PathVariable String id) {
    FileId file = FileId.parse(id);
    return Download.of(documents.get(file), documents.open(file));
  }
}
