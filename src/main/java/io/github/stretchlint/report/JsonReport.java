package io.github.stretchlint.report;

import io.github.stretchlint.finding.FileResult;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.Fix;
import io.github.stretchlint.finding.LintResult;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.finding.Suppressed;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The stable form for machines, described by {@code schemas/report.schema.json}. */
public final class JsonReport {

  private static final int FORM_VERSION = 1;

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a result.
   *
   * @param version the version of stretchlint that found it
   */
  public static void write(LintResult result, String version, Writer out) {
    try (JsonGenerator json = IndentedJson.generator(out)) {
      new JsonReport(json).result(result, version);
    }
  }

  private void result(LintResult result, String version) {
    json.writeStartObject();
    json.writeNumberProperty("version", FORM_VERSION);
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", "stretchlint");
    json.writeStringProperty("version", version);
    json.writeEndObject();
    json.writeArrayPropertyStart("files");
    result.files().forEach(this::file);
    json.writeEndArray();
    json.writeArrayPropertyStart("errors");
    result
        .errors()
        .forEach(
            error -> {
              json.writeStartObject();
              json.writeStringProperty("path", error.path());
              json.writeStringProperty("message", error.message());
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("files", result.files().size());
    if (!result.isUncounted()) {
      json.writeNumberProperty("entries", result.entries());
    }
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.word() + "s", result.count(severity));
    }
    countIfAny("suppressed", result.suppressed());
    countIfAny("known", result.known());
    countIfAny("gone", result.gone());
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void countIfAny(String name, int count) {
    if (count > 0) {
      json.writeNumberProperty(name, count);
    }
  }

  private void file(FileResult file) {
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    json.writeArrayPropertyStart("findings");
    file.findings().forEach(finding -> finding(finding, null));
    json.writeEndArray();
    if (!file.suppressed().isEmpty()) {
      json.writeArrayPropertyStart("suppressed");
      file.suppressed().forEach(suppressed -> finding(suppressed.finding(), suppressed));
      json.writeEndArray();
    }
    if (!file.known().isEmpty()) {
      json.writeArrayPropertyStart("known");
      file.known().forEach(finding -> finding(finding, null));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void finding(Finding finding, @Nullable Suppressed suppressed) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().value());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("message", finding.message());
    if (finding.entry() != null) {
      json.writeStringProperty("entry", finding.entry());
    }
    json.writeStringProperty("subject", finding.subject());
    if (finding.type() != null) {
      json.writeStringProperty("type", finding.type());
    }
    if (finding.confidence() != null) {
      json.writeNumberProperty("confidence", Math.round(finding.confidence() * 100) / 100.0);
    }
    if (!finding.body().isEmpty()) {
      json.writeObjectPropertyStart("body");
      finding.body().forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    range(finding.location());
    json.writeArrayPropertyStart("related");
    finding
        .related()
        .forEach(
            related -> {
              json.writeStartObject();
              json.writeStringProperty("path", related.place().path());
              range(related.place());
              json.writeStringProperty("message", related.message());
              json.writeEndObject();
            });
    json.writeEndArray();
    fixes(finding.fixes());
    json.writeStringProperty("identity", finding.identity());
    if (suppressed != null) {
      json.writeObjectPropertyStart("suppression");
      json.writeStringProperty("by", suppressed.by().word());
      json.writeStringProperty("place", suppressed.place());
      json.writeStringProperty("reason", suppressed.reason());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void fixes(List<Fix<Location>> fixes) {
    json.writeArrayPropertyStart("fixes");
    for (Fix<Location> fix : fixes) {
      json.writeStartObject();
      json.writeStringProperty("title", fix.title());
      json.writeStringProperty("safety", fix.safety().word());
      json.writeArrayPropertyStart("edits");
      fix.edits()
          .forEach(
              edit -> {
                json.writeStartObject();
                json.writeStringProperty("path", edit.place().path());
                range(edit.place());
                json.writeStringProperty("text", edit.text());
                json.writeEndObject();
              });
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void range(Location location) {
    IndentedJson.range(json, "range", location);
  }
}
