package io.github.stretchlint.extract;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataBoolean;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.model.GeneralRule.Scope;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.TimeAmount.Bound;
import io.github.stretchlint.model.TimeAmount.Measure;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads doses that are written in the form of {@code schemas/write-up.schema.json}. */
final class SchemaDoses {

  private static final Map<String, Measure> MEASURES =
      Map.of("seconds", Measure.SECONDS, "breaths", Measure.BREATHS, "count", Measure.COUNT);
  private static final Set<String> BESIDE_MEASURE =
      Set.of("vague", "role", "option", "absolute", "scope", "range");

  /** A larger number is a slip of the keyboard. */
  private static final double MOST = 1_000_000;

  private SchemaDoses() {}

  /** A number, or the ends of a range; an end that is not told is null. */
  private record Range(@Nullable Double min, @Nullable Double max, Span span) {

    double least() {
      return min != null ? min : max != null ? max : 0;
    }

    double most() {
      return max != null ? max : least();
    }

    TimeAmount amount(Measure measure, boolean vague) {
      Bound bound = max == null ? Bound.LEAST : min == null ? Bound.MOST : Bound.NONE;
      return new TimeAmount(measure, least(), most(), vague, bound);
    }
  }

  /**
   * Reads <code>{"seconds": {"min": 20, "max": 30}, "role": "contraction"}</code>.
   *
   * @param role what it is the time of where it does not say
   * @return null if the object has another form
   */
  static @Nullable Hold hold(DataObject object, Role role) {
    Measure measure = null;
    Range range = null;
    for (Member member : object.members()) {
      Measure named = MEASURES.get(member.name());
      if (named == null ? !isBesideMeasure(member.name()) : measure != null) {
        return null;
      }
      if (named != null) {
        measure = named;
        range = range(member.value());
      }
    }
    if (measure == null || range == null) {
      return null;
    }
    TimeAmount amount = range.amount(measure, isTrue(object.get("vague")));
    return new Hold(amount, role(object, role), isOption(object), Telling.SUMMARY, range.span);
  }

  /** Reads the numbers under {@code repetitions} or {@code sets}; several are those of levels. */
  static List<Repetitions> repetitions(DataNode value, Unit unit) {
    if (!(value instanceof DataArray array)) {
      return count(value, unit, false).stream().toList();
    }
    boolean several = array.items().size() > 1;
    return array.items().stream().flatMap(item -> count(item, unit, several).stream()).toList();
  }

  private static Optional<Repetitions> count(DataNode value, Unit unit, boolean several) {
    boolean option = several || (value instanceof DataObject object && isOption(object));
    return Optional.ofNullable(range(value))
        .map(
            range ->
                Repetitions.field(range.least(), range.most(), unit, option, false, range.span));
  }

  /** Reads <code>{"perDay": 2}</code>. */
  static List<Repetitions> frequency(DataNode value) {
    List<Repetitions> repetitions = new ArrayList<>();
    if (value instanceof DataObject object) {
      for (Member member : object.members()) {
        if (member.name().equals("perDay")) {
          repetitions.addAll(repetitions(member.value(), Unit.PER_DAY));
        } else if (member.name().equals("perWeek")) {
          repetitions.addAll(repetitions(member.value(), Unit.PER_WEEK));
        }
      }
    }
    return repetitions;
  }

  /** Returns whether a general hold allows no exception. */
  static boolean isAbsolute(DataNode hold) {
    return hold instanceof DataObject object && isTrue(object.get("absolute"));
  }

  /** Reads which stretches a general hold is for. */
  static Scope scope(DataNode hold) {
    if (!(hold instanceof DataObject object && object.get("scope") instanceof DataObject scope)) {
      return Scope.ALL;
    }
    Set<Posture> postures = EnumSet.noneOf(Posture.class);
    strings(scope.get("postures")).forEach(word -> Posture.find(word).ifPresent(postures::add));
    return new Scope(
        postures,
        null,
        new HashSet<>(strings(scope.get("except"))),
        Math.max(1, number(scope.get("first"), 1)),
        number(scope.get("last"), Integer.MAX_VALUE));
  }

  private static boolean isBesideMeasure(String key) {
    return BESIDE_MEASURE.contains(key) || key.startsWith("x-");
  }

  private static Role role(DataObject object, Role otherwise) {
    if (object.get("role") instanceof DataString word) {
      for (Role role : Role.values()) {
        if (role.word().equals(word.value().text())) {
          return role;
        }
      }
    }
    return otherwise;
  }

  private static boolean isOption(DataObject object) {
    return isTrue(object.get("option"))
        || (object.get("option") instanceof DataString level && !level.value().isBlank());
  }

  private static boolean isTrue(@Nullable DataNode node) {
    return node instanceof DataBoolean bool && bool.value();
  }

  private static @Nullable Range range(DataNode value) {
    DataNode min = value instanceof DataObject object ? object.get("min") : value;
    DataNode max = value instanceof DataObject object ? object.get("max") : value;
    DataNumber least = number(min);
    DataNumber most = number(max);
    DataNumber first = least == null ? most : least;
    if (first == null) {
      return null;
    }
    Span span = most == null ? first.span() : first.span().cover(most.span());
    return new Range(
        least == null ? null : least.value(), most == null ? null : most.value(), span);
  }

  private static @Nullable DataNumber number(@Nullable DataNode node) {
    return node instanceof DataNumber number && number.value() >= 0 && number.value() < MOST
        ? number
        : null;
  }

  private static List<String> strings(@Nullable DataNode list) {
    List<String> strings = new ArrayList<>();
    if (list instanceof DataArray array) {
      for (DataNode item : array.items()) {
        if (item instanceof DataString string) {
          strings.add(string.value().text());
        }
      }
    }
    return strings;
  }

  private static int number(@Nullable DataNode node, int otherwise) {
    DataNumber number = number(node);
    return number == null ? otherwise : (int) number.value();
  }
}
