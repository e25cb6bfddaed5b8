package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What was read again of a library, as long as memory allows. */
final class Shelf {

  private record Part(int file, Span span) {}

  private final Library library;
  private final Map<Integer, SoftReference<Reading>> readings = new ConcurrentHashMap<>();
  private final Map<Part, SoftReference<Words>> words = new ConcurrentHashMap<>();

  Shelf(Library library) {
    this.library = library;
  }

  /** Returns a file, read again. */
  Reading reading(int file) {
    Reading kept = value(readings.get(file));
    if (kept != null) {
      return kept;
    }
    try {
      Reading reading = library.read(file);
      readings.put(file, new SoftReference<>(reading));
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the words of the parts of a file that contain a range. */
  Words words(int file, Span around) {
    Reading reading = reading(file);
    return Words.joined(
        reading.parts(around).stream().map(span -> words(new Part(file, span), reading)).toList());
  }

  private Words words(Part part, Reading reading) {
    Words kept = value(words.get(part));
    if (kept != null) {
      return kept;
    }
    Words read = Words.of(reading.passages(part.span));
    words.put(part, new SoftReference<>(read));
    return read;
  }

  private static <T> @Nullable T value(@Nullable SoftReference<T> reference) {
    return reference == null ? null : reference.get();
  }
}
