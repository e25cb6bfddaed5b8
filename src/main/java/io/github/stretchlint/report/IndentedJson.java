package io.github.stretchlint.report;

import io.github.stretchlint.finding.Location;
import io.github.stretchlint.text.Position;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as people can read it, too: one value a line, indented by two, whatever the system. */
final class IndentedJson {

  // The caller's stream stays open: standard output among others.
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private IndentedJson() {}

  /** Returns a generator that indents by two and ends lines with LF on every system. */
  static JsonGenerator generator(Writer out) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return printer.createInstance();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    return FACTORY.createGenerator(context, out);
  }

  /** Writes a place without its file, on one line. */
  static void range(JsonGenerator json, String name, Location location) {
    json.writeName(name);
    json.writeRawValue(
        "{\"start\": "
            + position(location.start())
            + ", \"end\": "
            + position(location.end())
            + "}");
  }

  private static String position(Position position) {
    return "{\"line\": " + position.line() + ", \"column\": " + position.column() + "}";
  }
}
