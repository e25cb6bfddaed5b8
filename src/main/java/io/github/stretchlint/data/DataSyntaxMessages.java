package io.github.stretchlint.data;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Words the parsers' complaints for an author, and finds the place they are about. */
final class DataSyntaxMessages {

  /** No author nests so deeply, and every level takes its share of the stack. */
  static final int DEEPEST = 500;

  /** A file without line breaks is not shown as a whole. */
  private static final int LONGEST_PLACE = 40;

  private DataSyntaxMessages() {}

  static DataSyntaxException tooDeep(Span span) {
    return new DataSyntaxException(span, "it is nested too deeply");
  }

  static DataSyntaxException ofJson(MappedText file, JacksonException unreadable) {
    TokenStreamLocation location = unreadable.getLocation();
    int offset = location == null ? 0 : clamp(file, location.getCharOffset());
    if (unreadable instanceof UnexpectedEndOfInputException) {
      return at(file, offset, "the JSON breaks off here: a quote, a bracket or a value is missing");
    }
    return at(file, offset, "the JSON cannot be read from here on: " + reason(unreadable));
  }

  static DataSyntaxException ofYaml(
      MappedText file, MarkedYamlEngineException unreadable, CodePoints offsets) {
    int offset = unreadable.getProblemMark().map(Mark::getIndex).map(offsets::offset).orElse(0);
    return at(
        file,
        clamp(file, offset),
        "the YAML cannot be read from here on: "
            + unreadable.getProblem().toLowerCase(Locale.ROOT));
  }

  static DataSyntaxException at(MappedText file, int offset, String message) {
    int end = offset;
    int farthest = Math.min(file.length(), offset + LONGEST_PLACE);
    while (end < farthest && !Character.isWhitespace(file.text().charAt(end))) {
      end++;
    }
    return new DataSyntaxException(file.span(offset, end), message);
  }

  private static int clamp(MappedText file, long offset) {
    return (int) Math.max(0, Math.min(offset, file.length()));
  }

  /**
   * The first sentence of the parser's own words, which name what was met and what was expected.
   */
  private static String reason(JacksonException unreadable) {
    String message = unreadable.getOriginalMessage();
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)).replaceAll(" \\(code \\d+[^)]*\\)", "");
  }
}
