package io.github.stretchlint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;

/**
 * A file's text as everything inside sees it: decoded, without byte order mark, every line end a
 * LF.
 *
 * <p>The bytes it came from are kept, and {@link #rewrite} goes the way back: what is not replaced
 * keeps its bytes, its encoding and its line ends.
 */
public final class SourceText {

  /** How many bytes are looked at to tell UTF-16. */
  private static final int PROBED = 8000;

  /** Fewer pairs of bytes tell nothing. */
  private static final int LEAST_PAIRS = 8;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final char REPLACEMENT = '\uFFFD';

  /** What a byte order mark, its bytes written as Latin-1, says of the encoding. */
  private record Mark(String bytes, Charset charset) {
    boolean begins(byte[] file) {
      int length = bytes.length();
      return file.length >= length
          && bytes.equals(new String(file, 0, length, StandardCharsets.ISO_8859_1));
    }
  }

  /** A mark of UTF-32 begins like one of UTF-16, so it is looked for first. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u0000\u0000\u00FE\u00FF", Charset.forName("UTF-32BE")),
          new Mark("\u00FF\u00FE\u0000\u0000", Charset.forName("UTF-32LE")),
          new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
          new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE),
          new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE));

  private final String name;
  private final byte[] bytes;
  private final Charset charset;
  private final int markLength;
  private final String text;
  private final LineMap lines;

  private SourceText(String name, byte[] bytes, Charset charset, int markLength, String decoded) {
    this.name = name;
    this.bytes = bytes;
    this.charset = charset;
    this.markLength = markLength;
    this.text = normalizeLineEnds(decoded);
    this.lines = new LineMap(text);
  }

  /**
   * Decodes a file: by its byte order mark, else as UTF-8, and where the bytes are not UTF-8 as
   * Windows-1252 (see {@link #isGuessedEncoding}).
   *
   * @param name the file's name as reports show it
   * @param bytes the file's content
   */
  public static SourceText decode(String name, byte[] bytes) {
    int markLength = 0;
    for (Mark mark : MARKS) {
      if (mark.begins(bytes)) {
        markLength = mark.bytes.length();
        if (!mark.charset.equals(StandardCharsets.UTF_8)) {
          ByteBuffer rest = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
          String decoded = mark.charset.decode(rest).toString();
          return new SourceText(name, bytes, mark.charset, markLength, decoded);
        }
        break;
      }
    }
    int length = bytes.length - markLength;
    try {
      String decoded = strictUtf8(bytes, markLength, length);
      return new SourceText(name, bytes, StandardCharsets.UTF_8, markLength, decoded);
    } catch (CharacterCodingException notUtf8) {
      String decoded = new String(bytes, markLength, length, WINDOWS_1252);
      return new SourceText(name, bytes, WINDOWS_1252, markLength, decoded);
    }
  }

  /**
   * Returns whether the bytes are no text: one of them is zero, and no byte order mark allows that.
   */
  public static boolean isBinary(byte[] bytes) {
    if (isWide(bytes)) {
      return false;
    }
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a file's byte order mark says that it is written in UTF-16 or UTF-32. */
  public static boolean isWide(byte[] bytes) {
    return MARKS.stream()
        .anyMatch(mark -> !mark.charset.equals(StandardCharsets.UTF_8) && mark.begins(bytes));
  }

  /**
   * Returns whether the bytes look like UTF-16 without a byte order mark: of each pair of the first
   * bytes the same one is nearly always zero, the other never.
   */
  public static boolean isUnmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, PROBED) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    return pairs >= LEAST_PAIRS
        && Math.min(even, odd) == 0
        && Math.max(even, odd) > pairs * 3 / 4
        && !isWide(bytes);
  }

  /** Wraps text that is already decoded, as standard input of a test or an editor's buffer. */
  public static SourceText of(String name, String text) {
    return decode(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the file's name as reports show it. */
  public String name() {
    return name;
  }

  /** Returns the decoded text; its only line end is LF. */
  public String text() {
    return text;
  }

  /** Returns the lines of {@link #text}. */
  public LineMap lines() {
    return lines;
  }

  /** Returns the encoding that the bytes were read with. */
  public Charset charset() {
    return charset;
  }

  /** Returns whether the bytes were no UTF-8 and Windows-1252 was assumed. */
  public boolean isGuessedEncoding() {
    return charset.equals(WINDOWS_1252);
  }

  /**
   * Returns the range of the first character that is no ASCII: with a {@linkplain
   * #isGuessedEncoding guessed encoding} the first one that may be read wrongly. Empty, at the
   * text's start, where there is none.
   */
  public Span firstDoubtfulCharacter() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return new Span(i, i + Character.charCount(text.codePointAt(i)));
      }
    }
    return new Span(0, 0);
  }

  /**
   * Returns the text in UTF-8; it may have a byte order mark and other line ends than {@link
   * #text}.
   */
  public byte[] utf8() {
    return charset.equals(StandardCharsets.UTF_8)
        ? bytes.clone()
        : text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a range widened to whole characters, where it halves one of two UTF-16 code units. */
  public Span whole(Span span) {
    int start = halves(span.start()) ? span.start() - 1 : span.start();
    int end = halves(span.end()) ? span.end() + 1 : span.end();
    return new Span(start, end);
  }

  private boolean halves(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** Returns the text that {@code span} covers. */
  public String cut(Span span) {
    return span.of(text);
  }

  /**
   * Returns the file's bytes with parts of its text replaced.
   *
   * @param replacements what to write instead of which range; the ranges must not overlap. LF in a
   *     replacement is written as the file's own first line end.
   */
  public byte[] rewrite(NavigableMap<Span, String> replacements) {
    String decoded =
        charset.decode(ByteBuffer.wrap(bytes, markLength, bytes.length - markLength)).toString();
    String lineEnd = firstLineEnd(decoded);
    StringBuilder out = new StringBuilder(decoded.length());
    OriginalOffsets offsets = new OriginalOffsets(decoded);
    int copied = 0;
    for (var replacement : replacements.entrySet()) {
      out.append(decoded, copied, offsets.of(replacement.getKey().start()));
      out.append(replacement.getValue().replace("\n", lineEnd));
      copied = offsets.of(replacement.getKey().end());
    }
    out.append(decoded, copied, decoded.length());
    return encode(out);
  }

  private byte[] encode(CharSequence decoded) {
    ByteBuffer encoded = charset.encode(CharBuffer.wrap(decoded));
    byte[] all = Arrays.copyOf(bytes, markLength + encoded.remaining());
    encoded.get(all, markLength, encoded.remaining());
    return all;
  }

  private static String strictUtf8(byte[] bytes, int start, int length)
      throws CharacterCodingException {
    // Far faster than a decoder; what is no UTF-8 leaves a sign behind.
    String lenient = new String(bytes, start, length, StandardCharsets.UTF_8);
    if (lenient.indexOf(REPLACEMENT) < 0) {
      return lenient;
    }
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, start, length))
        .toString();
  }

  private static String normalizeLineEnds(String decoded) {
    return decoded.indexOf('\r') < 0 ? decoded : decoded.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String firstLineEnd(String decoded) {
    for (int i = 0; i < decoded.length(); i++) {
      if (decoded.charAt(i) == '\n') {
        return "\n";
      }
      if (decoded.charAt(i) == '\r') {
        return decoded.startsWith("\r\n", i) ? "\r\n" : "\r";
      }
    }
    return "\n";
  }

  /** Walks the decoded text once and finds where an offset of the LF text stands in it. */
  private static final class OriginalOffsets {
    private final String decoded;
    private int original;
    private int normalized;

    OriginalOffsets(String decoded) {
      this.decoded = decoded;
    }

    /** Offsets must be asked for in rising order. */
    int of(int offset) {
      while (normalized < offset) {
        original += decoded.startsWith("\r\n", original) ? 2 : 1;
        normalized++;
      }
      return original;
    }
  }
}
