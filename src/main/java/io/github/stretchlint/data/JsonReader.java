package io.github.stretchlint.data;

import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataBoolean;
import io.github.stretchlint.data.DataNode.DataNull;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259) into the data tree. */
public final class JsonReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DataSyntaxMessages.DEEPEST + 1)
                  .build())
          .build();

  private final MappedText file;
  private final JsonParser parser;
  private int depth;

  private JsonReader(MappedText file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a file, or a part of one.
   *
   * @throws DataSyntaxException if the text is no JSON
   */
  public static DataFile read(MappedText file) throws DataSyntaxException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
      return new JsonReader(file, parser).checkedFile();
    } catch (JacksonException unreadable) {
      throw DataSyntaxMessages.ofJson(file, unreadable);
    }
  }

  private DataFile checkedFile() throws DataSyntaxException {
    try {
      return file();
    } catch (StreamConstraintsException tooLong) {
      // It brings no place of its own.
      throw DataSyntaxMessages.at(file, tokenStart(), "a number or a key here is too long");
    }
  }

  private DataFile file() throws DataSyntaxException {
    if (parser.nextToken() == null) {
      throw new DataSyntaxException(
          file.span(0, 0), "it is empty, and JSON needs a value, such as [ ]");
    }
    DataNode root = value();
    if (parser.nextToken() != null) {
      throw new DataSyntaxException(
          file.span(tokenStart(), tokenEnd()),
          "the JSON ends before this: put several values into one list, in [ ]");
    }
    return new DataFile(List.of(root), Map.of());
  }

  private DataNode value() throws DataSyntaxException {
    if (++depth > DataSyntaxMessages.DEEPEST) {
      throw DataSyntaxMessages.tooDeep(file.span(tokenStart(), tokenEnd()));
    }
    DataNode value = valueAt(tokenStart());
    depth--;
    return value;
  }

  private DataNode valueAt(int start) throws DataSyntaxException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(start);
      case START_ARRAY -> array(start);
      case VALUE_STRING -> string(start);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(start);
      case VALUE_TRUE -> new DataBoolean(true, file.span(start, start + 4));
      case VALUE_FALSE -> new DataBoolean(false, file.span(start, start + 5));
      case VALUE_NULL -> new DataNull(file.span(start, start + 4));
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private DataObject object(int start) throws DataSyntaxException {
    List<Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      DataString key = string(tokenStart());
      parser.nextToken();
      members.add(new Member(key, value()));
    }
    return new DataObject(members, file.span(start, tokenEnd()));
  }

  private DataArray array(int start) throws DataSyntaxException {
    List<DataNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new DataArray(items, file.span(start, tokenEnd()));
  }

  private DataString string(int start) {
    String value = parser.getString();
    // The token's end is known only once the parser has read it; a key's end includes its colon.
    int end = closingQuote(start);
    MappedText text =
        ScalarText.map(value, file, new Span(start + 1, end), ScalarText.Notation.DOUBLE_QUOTED);
    return new DataString(text, file.span(start, end + 1));
  }

  private int closingQuote(int openingQuote) {
    int at = openingQuote + 1;
    while (file.text().charAt(at) != '"') {
      at += file.text().charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private DataNumber number(int start) {
    String literal = parser.getString();
    return new DataNumber(
        literal, Double.parseDouble(literal), file.span(start, start + literal.length()));
  }

  private int tokenStart() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private int tokenEnd() {
    return (int) parser.currentLocation().getCharOffset();
  }
}
