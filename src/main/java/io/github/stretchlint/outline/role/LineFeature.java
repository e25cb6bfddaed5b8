package io.github.stretchlint.outline.role;

import io.github.stretchlint.learned.FeatureSink;
import java.util.List;
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
    add(value.apply(facts), where, sink);
  }

  private void add(@Nullable String told, String where, FeatureSink sink) {
    if (told != null) {
      sink.add(where, name, told);
    }
  }

  /** Features with their values for one line, which are read once and told for many lines. */
  static final class Values {
    private final List<LineFeature> features;
    private final @Nullable String[] values;

    Values(List<LineFeature> features, LineFacts facts) {
      this.features = features;
      this.values = new String[features.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = features.get(i).value.apply(facts);
      }
    }

    void addTo(FeatureSink sink, String where) {
      for (int i = 0; i < values.length; i++) {
        features.get(i).add(values[i], where, sink);
      }
    }
  }
}
