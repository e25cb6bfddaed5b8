package io.github.stretchlint.read;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.text.MappedText;

/** Reads the prose formats. */
public final class DocumentReader {

  private DocumentReader() {}

  /**
   * Reads a prose file, or a string of a data file as such.
   *
   * @param format {@link Format#MARKDOWN}, {@link Format#HTML} or {@link Format#TEXT}
   * @throws DataSyntaxException if the data in front of a Markdown text is broken
   */
  public static Document read(MappedText text, Format format) throws DataSyntaxException {
    return switch (format) {
      case MARKDOWN -> MarkdownReader.read(text);
      case HTML -> HtmlReader.read(text);
      case TEXT -> PlainTextReader.read(text);
      case JSON, YAML -> throw new IllegalArgumentException(format + " is data, not prose");
    };
  }
}
