package io.github.stretchlint.extract;

import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.model.Step;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a line into its steps: "1) Find a rock. 2) Put your foot on it." holds two. */
final class Steps {

  private static final Pattern NUMBER =
      Pattern.compile("(?<=^|[\\s.;])\\(?(\\d{1,2})[.):]\\)?\\s+(?=\\S)");

  private Steps() {}

  static List<Step> of(OutlineLine line) {
    MappedText text = line.tagged().text();
    List<Step> steps = new ArrayList<>();
    Integer number = line.number();
    int start = 0;
    if (line.kind() != Kind.CELL) {
      Matcher matcher = NUMBER.matcher(text.text());
      while (matcher.find()) {
        int found = Integer.parseInt(matcher.group(1));
        int expected = number == null ? 1 : number + 1;
        if (found == expected) {
          add(steps, number, text.cut(start, matcher.start()));
          number = found;
          start = matcher.end();
        }
      }
    }
    add(steps, number, text.cut(start, text.length()));
    return steps;
  }

  private static void add(List<Step> steps, @Nullable Integer number, MappedText text) {
    if (!text.isBlank()) {
      steps.add(new Step(number, text.strip()));
    }
  }
}
