package org.chancery.institution.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chancery.platform.Refusal;

/// The plain files of a pack, by name. Bounded, because a pack may come from anywhere.
///
/// @param origin where they came from, for the record
public record PackFiles(String origin, Map<String, String> texts) {

  static final int MOST_FILES = 50;
  static final int MOST_BYTES = 1_000_000;

  public PackFiles {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /// The YAML files of a directory.
  public static PackFiles of(Path directory) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.list(directory)) {
      for (Path path : (Iterable<Path>) paths.filter(p -> isPackFile(name(p)))::iterator) {
        try (InputStream stream = Files.newInputStream(path)) {
          keep(texts, name(path), stream);
        }
      }
    } catch (IOException e) {
      throw new Refusal("institution.pack.no-directory", directory.toString());
    }
    return new PackFiles(directory.toString(), texts);
  }

  /// A pack that is shipped with the program; `names` are the files it may consist of.
  public static PackFiles shipped(String code, Collection<String> names) {
    if (!code.matches("[a-z][a-z0-9-]{0,30}")) {
      throw new Refusal("institution.pack.unknown", code);
    }
    Map<String, String> texts = new TreeMap<>();
    for (String name : names) {
      try (InputStream stream =
          PackFiles.class.getResourceAsStream("/packs/" + code + "/" + name)) {
        if (stream != null) {
          keep(texts, name, stream);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (texts.isEmpty()) {
      throw new Refusal("institution.pack.unknown", code);
    }
    return new PackFiles(code, texts);
  }

  /// A zip of YAML files, at its top or all in one folder. Nothing is ever written to disk, so a
  /// path in it leads nowhere.
  public static PackFiles zipped(String origin, byte[] bytes) {
    Map<String, String> texts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (++entries > 10 * MOST_FILES) {
          throw new Refusal("institution.pack.too-large", origin);
        }
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (!entry.isDirectory() && isPackFile(name)) {
          if (texts.containsKey(name)) {
            throw new Refusal("institution.pack.twice", name);
          }
          keep(texts, name, zip);
        }
      }
    } catch (ZipException e) {
      throw new Refusal("institution.pack.no-zip", origin);
    } catch (IOException e) {
      throw new Refusal("institution.pack.no-zip", origin);
    }
    if (texts.isEmpty()) {
      throw new Refusal("institution.pack.no-zip", origin);
    }
    return new PackFiles(origin, texts);
  }

  /// The files as an archive, such as [#zipped] reads.
  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : texts.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The fingerprint of names and contents: the same pack, the same value.
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach((name, text) -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keep(Map<String, String> texts, String name, InputStream stream)
      throws IOException {
    if (texts.size() == MOST_FILES) {
      throw new Refusal("institution.pack.too-large", name);
    }
    byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Refusal("institution.pack.too-large", name);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      texts.put(name, text.replace("\r\n", "\n"));
    } catch (CharacterCodingException e) {
      throw new Refusal("institution.pack.not-utf8", name);
    }
  }

  private static boolean isPackFile(String name) {
    return name.endsWith(".yaml") && !name.startsWith(".");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
