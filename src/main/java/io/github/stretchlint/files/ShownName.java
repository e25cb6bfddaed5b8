package io.github.stretchlint.files;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The name of a file as reports show it. */
public final class ShownName {

  private static final char UNKNOWN = '\uFFFD';

  private ShownName() {}

  /**
   * Returns a path as it was given, with forward slashes and no leading "./". Bytes of a name that
   * are not UTF-8 are written as \xE9, so that two files never look the same.
   */
  public static String of(Path path) {
    boolean here = path.startsWith(".") && path.getNameCount() > 1;
    Path shown = here ? path.subpath(1, path.getNameCount()) : path;
    String name = shown.toString();
    if (name.indexOf(UNKNOWN) >= 0) {
      name = withBytes(shown);
    }
    return name.replace(File.separatorChar, '/');
  }

  /** Returns a path as {@link #of} does, but from the working folder on if it lies below. */
  public static String fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return of(path.startsWith(here) ? here.relativize(path) : path);
  }

  private static String withBytes(Path path) {
    StringBuilder name = new StringBuilder(path.isAbsolute() ? File.separator : "");
    for (Path part : path) {
      name.append(name.isEmpty() || name.toString().endsWith(File.separator) ? "" : File.separator);
      name.append(decode(bytes(part)));
    }
    return name.toString();
  }

  /** Only a URI tells the bytes that a name is made of. */
  private static ByteBuffer bytes(Path part) {
    String written = part.toAbsolutePath().toUri().getRawPath();
    String last = written.substring(written.replaceAll("/$", "").lastIndexOf('/') + 1);
    ByteBuffer bytes = ByteBuffer.allocate(last.length());
    for (int i = 0; i < last.length(); i++) {
      char sign = last.charAt(i);
      if (sign == '%') {
        bytes.put((byte) Integer.parseInt(last, i + 1, i + 3, 16));
        i += 2;
      } else if (sign != '/') {
        bytes.put((byte) sign);
      }
    }
    return bytes.flip();
  }

  private static String decode(ByteBuffer bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.remaining() * 4);
    CoderResult result = decoder.decode(bytes, text, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        text.put(String.format("\\x%02X", bytes.get()));
      }
      result = decoder.decode(bytes, text, true);
    }
    return text.flip().toString();
  }
}
