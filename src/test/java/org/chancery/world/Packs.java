package org.chancery.world;

import java.util.TreeMap;
import org.chancery.institution.OrganisationPack;
import org.chancery.institution.pack.PackFiles;

/// The shipped packs, read once, and copies of them with something else in them.
public final class Packs {

  public static final OrganisationPack CICA = OrganisationPack.shipped("cica");
  public static final OrganisationPack LISNA = OrganisationPack.shipped("lisna");

  private Packs() {}

  /// The files of a pack where `find` (which must stand there) is replaced in one file.
  public static PackFiles with(OrganisationPack pack, String file, String find, String replace) {
    TreeMap<String, String> texts = new TreeMap<>(pack.files().texts());
    String text = texts.getOrDefault(file, "");
    if (!text.contains(find)) {
      throw new IllegalArgumentException(file + " does not contain " + find);
    }
    int at = text.indexOf(find);
    texts.put(file, text.substring(0, at) + replace + text.substring(at + find.length()));
    return new PackFiles("test", texts);
  }
}
