package org.chancery.silence.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.correspondence.Enclosing;
import org.chancery.documents.Documents;
import org.chancery.documents.FileId;
import org.chancery.platform.Language;
import org.chancery.platform.Refusal;
import org.chancery.silence.ProcedureId;
import org.chancery.silence.SilenceProcedures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Takes the uploaded renditions of a text: all are kept, or none.
@Component
class TextIntake {

  /// One uploaded rendition.
  ///
  /// @param pages as stated; 0 where they are to be counted
  record Upload(Language language, MultipartFile file, int pages) {}

  private final Documents documents;
  private final SilenceProcedures silences;

  TextIntake(Documents documents, SilenceProcedures silences) {
    this.documents = documents;
    this.silences = silences;
  }

  @Transactional
  public void lay(ProcedureId procedure, String authentic, List<Upload> uploads) {
    Map<Language, Enclosing> files = new LinkedHashMap<>();
    for (Upload upload : uploads) {
      Optional<Integer> pages = upload.pages() > 0 ? Optional.of(upload.pages()) : Optional.empty();
      files.put(upload.language(), new Enclosing(keep(upload.file()), pages));
    }
    silences.layText(procedure, language(authentic), files);
  }

  /// The fields of the form, a file field left empty being no file.
  static List<Upload> uploads(
      List<String> languages, List<MultipartFile> files, List<String> pages) {
    List<Upload> uploads = new ArrayList<>();
    for (int i = 0; i < Math.min(languages.size(), files.size()); i++) {
      if (!files.get(i).isEmpty()) {
        String typed = i < pages.size() ? pages.get(i).strip() : "";
        uploads.add(
            new Upload(
                language(languages.get(i)),
                files.get(i),
                typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0));
      }
    }
    return uploads;
  }

  private FileId keep(MultipartFile file) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
    try (InputStream stream = file.getInputStream()) {
      return documents.keep(name, type, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Language language(String tag) {
    try {
      return new Language(tag);
    } catch (IllegalArgumentException e) {
      throw new Refusal("platform.not-found");
    }
  }
}
