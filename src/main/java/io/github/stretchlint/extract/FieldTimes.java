package io.github.stretchlint.extract;

import io.github.stretchlint.extract.EntryDraft.Field;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.TimeAmount.Bound;
import io.github.stretchlint.model.TimeAmount.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of time in a labelled value: "30 s", "0:45", or a bare 30 where the label has
 * the unit.
 */
final class FieldTimes {

  private static final Pattern BARE =
      Pattern.compile("\\s*(\\d+(?:[.,]\\d+)?)(?:\\s*(?:-|–|to)\\s*(\\d+(?:[.,]\\d+)?))?\\s*");

  /** ISO 8601, 5.5.2.4: a duration such as PT1M30S. */
  private static final Pattern ISO_8601 =
      Pattern.compile("PT(?=\\d)(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?");

  private FieldTimes() {}

  static List<Hold> of(Field field, Role role) {
    List<Hold> holds = new ArrayList<>();
    for (Sentence sentence : field.text().sentences()) {
      for (Duration duration : Durations.in(sentence)) {
        holds.add(
            new Hold(
                duration.amount(),
                role,
                false,
                Telling.SUMMARY,
                sentence.span(duration.from(), duration.to())));
      }
    }
    Matcher iso = ISO_8601.matcher(field.text().text().text().strip());
    if (holds.isEmpty() && iso.matches()) {
      double seconds = 60 * number(iso.group(1)) + number(iso.group(2));
      holds.add(
          new Hold(
              TimeAmount.seconds(seconds),
              role,
              false,
              Telling.SUMMARY,
              field.text().text().span()));
    }
    Matcher bare = BARE.matcher(field.text().text().text());
    boolean unclear = field.unit().isEmpty() && role == Role.END_POSITION;
    if (holds.isEmpty() && unclear && bare.matches() && number(bare.group(1)) > 0) {
      double told = number(bare.group(1));
      TimeAmount amount = new TimeAmount(Measure.COUNT, told, told, false, Bound.NONE);
      return List.of(
          new Hold(amount, Role.UNCLEAR, false, Telling.SUMMARY, field.text().text().span()));
    }
    if (holds.isEmpty()
        && !field.unit().isEmpty()
        && !field.unit().equals("set")
        && bare.matches()) {
      double least = number(bare.group(1));
      double most = bare.group(2) == null ? least : number(bare.group(2));
      if (most > 0) {
        holds.add(
            new Hold(
                amount(field.unit(), least, most),
                role,
                false,
                Telling.SUMMARY,
                field.text().text().span()));
      }
    }
    return holds;
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
  }

  private static TimeAmount amount(String unit, double least, double most) {
    double factor = unit.equals("minute") ? 60 : unit.equals("millisecond") ? 0.001 : 1;
    Measure measure = unit.equals("breath") ? Measure.BREATHS : Measure.SECONDS;
    return new TimeAmount(measure, least * factor, most * factor, false, Bound.NONE);
  }
}
