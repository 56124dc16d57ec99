package org.chancery.documents.web;

import java.nio.charset.StandardCharsets;
import org.chancery.documents.KeptFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The answer that hands a kept file to a reader. Whether this reader may have it, the caller has
/// settled before.
public final class Download {

  private Download() {}

  /// As an attachment under its own name (RFC 6266, RFC 5987). Were a browser to show it all the
  /// same, it would do so without guessing the kind and without rights.
  public static ResponseEntity<byte[]> of(KeptFile file, byte[] bytes) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(type(file.mediaType()))
        .contentLength(bytes.length)
        .eTag(file.sha256())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .headers(headers -> {
          headers.setContentDisposition(disposition);
          headers.set("X-Content-Type-Options", "nosniff");
          headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
        })
        .body(bytes);
  }

  /// The kind is what the sender's program called it; what is none must not keep the file back.
  private static MediaType type(String name) {
    try {
      MediaType type = MediaType.parseMediaType(name);
      return type.isConcrete() ? type : MediaType.APPLICATION_OCTET_STREAM;
    } catch (InvalidMediaTypeException e) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
  }
}
