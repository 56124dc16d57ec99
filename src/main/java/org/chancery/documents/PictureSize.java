package org.chancery.documents;

import java.nio.ByteBuffer;

/// Width and height of a PNG in pixels, from its first chunk (ISO/IEC 15948, IHDR).
record PictureSize(int width, int height) {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;

  static PictureSize of(byte[] png) {
    ByteBuffer bytes = ByteBuffer.wrap(png);
    if (png.length < 24 || bytes.getLong(0) != SIGNATURE) {
      throw new IllegalArgumentException("the emblem is not a PNG");
    }
    return new PictureSize(bytes.getInt(16), bytes.getInt(20));
  }

  /// Width for one unit of height.
  double proportion() {
    return (double) width / height;
  }
}
