package io.github.stretchlint.data;

import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into the data tree: anchors, aliases and merge keys resolved, each value with its
 * place.
 */
public final class YamlReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setLabel("YAML").setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlReader() {}

  /**
   * Reads a file, or a part of one.
   *
   * @throws DataSyntaxException if the text is no YAML
   */
  public static DataFile read(MappedText file) throws DataSyntaxException {
    CodePoints offsets = new CodePoints(file.text());
    try {
      Iterator<Event> events =
          new Parse(SETTINGS).parseReader(new SmallSteps(withoutTabLines(file.text()))).iterator();
      Map<Span, Span> anchors = new HashMap<>();
      List<DataNode> documents = new ArrayList<>();
      while (events.hasNext()) {
        if (events.next() instanceof DocumentStartEvent) {
          documents.add(new YamlDocument(file, offsets, events, anchors).read());
        }
      }
      return new DataFile(documents, anchors);
    } catch (YamlEngineException unreadable) {
      throw DataSyntaxMessages.ofYaml(file, unreadable, offsets);
    } catch (NumberFormatException notHexadecimal) {
      // SnakeYAML Engine 3.2 stumbles over it, and tells no place.
      throw DataSyntaxMessages.ofYamlEscape(file);
    }
  }

  /**
   * Empties lines that have nothing but tabs and spaces: to SnakeYAML Engine 3.2 a tab there is
   * indentation, to YAML it is nothing. Every offset stays.
   */
  private static String withoutTabLines(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text);
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      if (text.substring(start, end).isBlank()) {
        for (int i = start; i < end; i++) {
          changed.setCharAt(i, text.charAt(i) == '\t' ? '\n' : text.charAt(i));
        }
      }
      start = end + 1;
    }
    return changed.toString();
  }

  /**
   * Hands the text out in pieces: the parser's buffer loses count when a character outside the
   * basic plane, such as an emoji, falls on its border.
   */
  private static final class SmallSteps extends StringReader {
    private static final int STEP = 1000;

    SmallSteps(String text) {
      super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(length, STEP));
    }
  }
}
