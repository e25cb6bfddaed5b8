package io.github.stretchlint.outline.role;

import io.github.stretchlint.learned.FeatureSink;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something about a line that may tell what it does.
 *
 * @param name its name among the weights
 * @param value what it is for a line: null where it does not hold, the empty text where it only
 *     holds
 * @param example Markdown, or HTML where it begins with a tag, a line of which has it
 * @param expected its value there
 */
record LineFeature(
    String name, Function<LineFacts, @Nullable String> value, String example, String expected) {

  static LineFeature of(
      String name, Function<LineFacts, @Nullable String> value, String example, String expected) {
    return new LineFeature(name, value, example, expected);
  }

  /** A feature without a value. */
  static LineFeature holds(
      String name, java.util.function.Predicate<LineFacts> holds, String example) {
    return new LineFeature(name, facts -> holds.test(facts) ? "" : null, example, "");
  }

  void addTo(FeatureSink sink, String where, LineFacts facts) {
    String told = value.apply(facts);
    if (told != null) {
      sink.add(where, name, told);
    }
  }
}
