package io.github.stretchlint.report;

import io.github.stretchlint.finding.Location;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.GeneralRule.Scope;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Step;
import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.TimeAmount.Bound;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Shows what was understood of a file, each value with its place, in the form that {@code
 * schemas/write-up.schema.json} describes and that authors of structured content write themselves.
 */
public final class WriteUpJson {

  private static final String SCHEMA = "https://stretchlint.github.io/schemas/write-up.schema.json";

  private final JsonGenerator json;
  private final SourceText source;

  private WriteUpJson(JsonGenerator json, SourceText source) {
    this.json = json;
    this.source = source;
  }

  /**
   * Writes the write-ups of one file: a single one as itself, none or several as a list.
   *
   * @param source the file that they were read from
   */
  public static void write(SourceText source, List<WriteUp> writeUps, Writer out) {
    try (JsonGenerator json = IndentedJson.generator(out)) {
      new WriteUpJson(json, source).file(writeUps);
      json.writeRaw('\n');
    }
  }

  private void file(List<WriteUp> writeUps) {
    boolean single = writeUps.size() == 1;
    if (!single) {
      json.writeStartArray();
    }
    for (WriteUp writeUp : writeUps) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      writeUp(writeUp);
      json.writeEndObject();
    }
    if (!single) {
      json.writeEndArray();
    }
  }

  private void writeUp(WriteUp writeUp) {
    if (writeUp.title() != null) {
      json.writeStringProperty("title", writeUp.title().text());
      range("titleRange", writeUp.title().span());
    }
    cautions(writeUp.cautions());
    if (!writeUp.holdRules().isEmpty()) {
      json.writeObjectPropertyStart("defaults");
      json.writeArrayPropertyStart("holds");
      writeUp.holdRules().forEach(rule -> generalRule(rule, writeUp.span()));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeArrayPropertyStart("stretches");
    writeUp.entries().forEach(this::entry);
    json.writeEndArray();
    range("range", writeUp.span());
  }

  private void entry(Entry entry) {
    json.writeStartObject();
    json.writeStringProperty("name", entry.title());
    range("nameRange", entry.name().span());
    json.writeStringProperty("kind", entry.kind().word());
    if (entry.start() != null) {
      json.writeStringProperty("start", entry.start().word());
    }
    json.writeArrayPropertyStart("steps");
    entry.steps().forEach(this::step);
    json.writeEndArray();
    json.writeArrayPropertyStart("holds");
    entry.holds().forEach(this::hold);
    json.writeEndArray();
    counts("repetitions", entry, Unit.REPETITIONS);
    counts("sets", entry, Unit.SETS);
    frequency(entry);
    cautions(entry.cautions());
    range("range", entry.span());
    json.writeEndObject();
  }

  private void step(Step step) {
    json.writeStartObject();
    json.writeStringProperty("text", step.text().text());
    if (step.number() != null) {
      json.writeNumberProperty("number", step.number());
    }
    range("range", step.span());
    json.writeEndObject();
  }

  private void hold(Hold hold) {
    json.writeStartObject();
    amount(hold.amount());
    json.writeStringProperty("role", hold.role().word());
    if (hold.option()) {
      json.writeBooleanProperty("option", true);
    }
    range("range", hold.span());
    json.writeEndObject();
  }

  private void generalRule(GeneralRule rule, Span writeUp) {
    json.writeStartObject();
    amount(rule.amount());
    json.writeBooleanProperty("absolute", rule.absolute());
    scope(rule.scope(), writeUp);
    range("range", rule.span());
    json.writeEndObject();
  }

  /** Only what limits the rule: a rule for all has no scope. */
  private void scope(Scope scope, Span writeUp) {
    Span section = scope.section();
    boolean whole = section == null || section.contains(writeUp);
    if (whole && scope.within(null).equals(Scope.ALL)) {
      return;
    }
    json.writeObjectPropertyStart("scope");
    strings("postures", scope.postures().stream().sorted().map(Posture::word).toList());
    if (section != null && !whole) {
      range("section", section);
    }
    strings("except", scope.except().stream().sorted().toList());
    if (scope.first() > 1) {
      json.writeNumberProperty("first", scope.first());
    }
    if (scope.last() < Integer.MAX_VALUE) {
      json.writeNumberProperty("last", scope.last());
    }
    json.writeEndObject();
  }

  private void strings(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void amount(TimeAmount amount) {
    String measure = amount.measure().name().toLowerCase(Locale.ROOT);
    if (amount.bound() == Bound.NONE && amount.least() == amount.most()) {
      number(measure, amount.least());
    } else {
      json.writeObjectPropertyStart(measure);
      if (amount.bound() != Bound.MOST) {
        number("min", amount.least());
      }
      if (amount.bound() != Bound.LEAST) {
        number("max", amount.most());
      }
      json.writeEndObject();
    }
    if (amount.vague()) {
      json.writeBooleanProperty("vague", true);
    }
  }

  private void frequency(Entry entry) {
    boolean told =
        entry.repetitions().stream()
            .anyMatch(count -> count.unit() == Unit.PER_DAY || count.unit() == Unit.PER_WEEK);
    if (told) {
      json.writeObjectPropertyStart("frequency");
      counts("perDay", entry, Unit.PER_DAY);
      counts("perWeek", entry, Unit.PER_WEEK);
      json.writeEndObject();
    }
  }

  private void counts(String name, Entry entry, Unit unit) {
    List<Repetitions> counts =
        entry.repetitions().stream().filter(count -> count.unit() == unit).toList();
    if (!counts.isEmpty()) {
      json.writeArrayPropertyStart(name);
      counts.forEach(this::count);
      json.writeEndArray();
    }
  }

  private void count(Repetitions count) {
    json.writeStartObject();
    number("min", count.least());
    number("max", count.most());
    if (count.option()) {
      json.writeBooleanProperty("option", true);
    }
    range("range", count.span());
    json.writeEndObject();
  }

  private void cautions(List<Caution> cautions) {
    json.writeArrayPropertyStart("cautions");
    for (Caution caution : cautions) {
      json.writeStartObject();
      json.writeStringProperty("text", caution.text().text());
      json.writeBooleanProperty("general", caution.general());
      range("range", caution.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Whole numbers without a fraction: 30, not 30.0. */
  private void number(String name, double value) {
    if (value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE) {
      json.writeNumberProperty(name, (long) value);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  private void range(String name, Span span) {
    IndentedJson.range(json, name, Location.of(source, span));
  }
}
