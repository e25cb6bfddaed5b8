package io.github.stretchlint.data;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Words the parsers' complaints for an author, and finds the place they are about. */
final class DataSyntaxMessages {

  /** No author nests so deeply, and every level takes its share of the stack. */
  static final int DEEPEST = 500;

  /** A file without line breaks is not shown as a whole. */
  private static final int LONGEST_PLACE = 40;

  /** What the YAML parser says where a quote has no end; it tells where it begins, too. */
  private static final String UNCLOSED_QUOTE = "unexpected end of stream";

  private static final String BROKEN_CODE = "hex-digit";

  /** An escape that names no character. */
  private static final Pattern BROKEN_ESCAPE =
      Pattern.compile(
          "\\\\(?:x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!00(?:0\\p{XDigit}|10)\\p{XDigit}{4}))");

  /** What the parser complains of, by words of its own, and what an author is told then. */
  private static final Map<String, String> JSON = new LinkedHashMap<>();

  private static final Map<String, String> YAML = new LinkedHashMap<>();

  static {
    JSON.put("comment", "JSON has no comments: remove this one");
    JSON.put("expecting comma", "a comma is missing before this");
    JSON.put("expecting a colon", "a colon is missing between a key and its value");
    JSON.put("start property name", "a key must be in double quotes");
    JSON.put(
        "Illegal unquoted character",
        "there is a line break or a tab inside quotes: close the quote, or write \\n or \\t instead");
    JSON.put(
        BROKEN_CODE,
        "\\u must be followed by four hexadecimal digits: if you mean a backslash, write two");
    JSON.put(
        "character escape", "JSON does not know this escape: if you mean a backslash, write two");
    JSON.put("close marker", "this bracket does not match the one that is open: check both");
    JSON.put("umeric value", "this is not a number in JSON: write it like 5, -5 or 0.5");
    JSON.put("expected a va", "a value is missing here; put text in double quotes");
    JSON.put("oken '", "this is not a JSON value: put text in double quotes");

    YAML.put(
        "mapping values are not allowed",
        "there is a colon too many: put text that has a colon in it in quotes, or indent this line like"
            + " its neighbours");
    YAML.put(
        "but found '<scalar>'",
        "this does not belong to the text before it: check where the quotes end and how far this line"
            + " is indented");
    YAML.put(
        "expected <block end>",
        "this line does not line up with those before it: indent it like them");
    YAML.put(UNCLOSED_QUOTE, "the quote that opens here is never closed");
    YAML.put("expected ','", "a comma or a closing bracket is missing before this");
    YAML.put("(TAB)", "there is a tab here: indent with spaces");
    YAML.put("cannot start any token", "text that begins with this character must be in quotes");
    YAML.put("expected the node content", "a value is missing before this");
    YAML.put("sequence entries are not allowed", "a list must begin on a line of its own");
    YAML.put(
        "escape",
        "YAML does not know this escape: if you mean a backslash, write two, or use single quotes");
    YAML.put("chomping", "only -, + or a digit may follow this | or >");
    YAML.put("special characters", "there is an invisible character here: delete it");
    YAML.put("YamlVersion", "this version of YAML is not known: remove the line");
  }

  private DataSyntaxMessages() {}

  static DataSyntaxException tooDeep(Span span) {
    return new DataSyntaxException(span, "it is nested too deeply");
  }

  static DataSyntaxException ofJson(MappedText file, JacksonException unreadable) {
    TokenStreamLocation location = unreadable.getLocation();
    int offset = location == null ? 0 : clamp(file, location.getCharOffset());
    if (unreadable instanceof UnexpectedEndOfInputException) {
      return at(file, offset, "the JSON ends too early: a quote, a bracket or a value is missing");
    }
    if (unreadable.getOriginalMessage().contains(BROKEN_CODE)) {
      // The parser tells the sign that is no digit, not where the escape begins.
      offset = Math.max(0, file.text().lastIndexOf('\\', offset));
    }
    DataSyntaxException slip = JsonSlips.at(file, offset);
    return slip != null
        ? slip
        : at(file, offset, worded(JSON, unreadable.getOriginalMessage(), "this is not valid JSON"));
  }

  static DataSyntaxException ofYaml(
      MappedText file, YamlEngineException unreadable, CodePoints offsets) {
    int index = 0;
    String problem = unreadable.toString();
    if (unreadable instanceof MarkedYamlEngineException marked) {
      problem = marked.getProblem();
      Optional<Mark> mark =
          problem.contains(UNCLOSED_QUOTE) ? marked.getContextMark() : marked.getProblemMark();
      index = mark.map(Mark::getIndex).orElse(0);
    } else if (unreadable instanceof ReaderException reader) {
      index = reader.getPosition();
    }
    int offset = clamp(file, offsets.offset(Math.min(index, offsets.count())));
    return at(file, offset, worded(YAML, problem, "this is not valid YAML"));
  }

  /** Tells of an escape that the YAML parser breaks off at without telling where. */
  static DataSyntaxException ofYamlEscape(MappedText file) {
    Matcher escape = BROKEN_ESCAPE.matcher(file.text());
    return at(
        file,
        escape.find() ? escape.start() : 0,
        "YAML does not know this escape: if you mean a backslash, write two, or use single quotes");
  }

  private static String worded(Map<String, String> words, String problem, String otherwise) {
    return words.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
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
}
