package io.github.stretchlint.extract;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.DoseTelling;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.DurationRoles;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.OtherCase;
import io.github.stretchlint.language.RepetitionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.SidesReader;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Defaults;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.HouseRule;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.outline.role.LineRole;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines outside the entries that stand together below one heading: an introduction, tips, a
 * closing.
 *
 * @param lines the heading, if there is one, and its lines
 * @param section the part of the file that they introduce, or null where they speak of all of it
 */
record Loose(List<OutlineLine> lines, @Nullable Span section) {

  Loose {
    lines = List.copyOf(lines);
  }

  /** Returns the cautions in these lines, which cover the whole write-up. */
  List<Caution> cautions() {
    List<Sentence> sentences = new ArrayList<>();
    lines.forEach(line -> sentences.addAll(line.joined()));
    return CautionReader.in(sentences).stream()
        .map(sentence -> new Caution(sentence.words(), true))
        .toList();
  }

  /** Returns the holds in these lines that are told for several entries. */
  List<GeneralRule> holdRules() {
    return GeneralRuleReader.in(sentences(), section);
  }

  /** Returns what these lines ask of every entry without exception. */
  List<HouseRule> houseRules() {
    return HouseRuleReader.in(ruling(), section);
  }

  /** Returns what else these lines tell for several entries. */
  Defaults defaults() {
    List<Repetitions> repetitions = new ArrayList<>();
    List<Repetitions> frequencies = new ArrayList<>();
    List<Hold> known = new ArrayList<>();
    boolean repeated = false;
    boolean bothSides = false;
    boolean posture = false;
    for (Sentence sentence : sentences()) {
      boolean general =
          CautionReader.speaksOfAll(sentence)
              || sentence.has(Category.STRETCH_NOUN)
              || sentence.has(Category.HOLD);
      List<Repetitions> told = RepetitionReader.in(sentence);
      if (general) {
        repetitions.addAll(told);
      }
      if (general
          || RepetitionReader.ordersToRepeat(sentence)
          || RepetitionReader.tellsSessions(sentence)) {
        told.stream().filter(Repetitions::isFrequency).forEach(frequencies::add);
      }
      known.addAll(known(sentence));
      repeated |= sentence.has(Category.REPETITION_CUE, "repeat");
      bothSides |= SidesReader.tellsOther(sentence);
      posture |= sentence.has(Category.POSTURE) || sentence.has(Category.SURFACE, "seat", "bed");
    }
    return new Defaults(repetitions, frequencies, known, repeated, bothSides, posture);
  }

  /** "Ten seconds is how long each hold lasts", "when those six seconds are over". */
  private static List<Hold> known(Sentence sentence) {
    List<Hold> known = new ArrayList<>();
    boolean open =
        sentence.has(Category.OPTION)
            || sentence.has(Category.STUDY_CUE)
            || sentence.has(Category.HEARSAY)
            || sentence.has(Category.AUXILIARY, "can");
    boolean other = OtherCase.isIn(sentence);
    if (!open) {
      for (Duration duration : Durations.in(sentence)) {
        Telling telling = DoseTelling.of(sentence, duration.from(), duration.to());
        // "Fist: 10 seconds" is the line of another position.
        boolean listed = sentence.word(duration.from() - 1).equals(":");
        if (telling == Telling.REFERENCE || (telling == Telling.SUMMARY && !listed && !other)) {
          known.add(
              new Hold(
                  duration.amount(),
                  DurationRoles.of(sentence, duration, false),
                  false,
                  telling,
                  sentence.span(duration.from(), duration.to())));
        }
      }
    }
    return known;
  }

  /** Whether a line may speak of all entries: not the steps of what is no entry, no menu. */
  private static boolean isGeneral(OutlineLine line) {
    if (line.does() == null) {
      return true;
    }
    return switch (line.does()) {
      case GENERAL_RULE, PROSE, CAUTION, WEAK_CAUTION, HEADING, DOSE -> true;
      case STEP -> line.sentences().stream().anyMatch(CautionReader::speaksOfEntries);
      default -> false;
    };
  }

  /** An absolute rule is one even in a line that seems to praise. */
  private List<Sentence> ruling() {
    List<Sentence> ruling = new ArrayList<>(sentences());
    for (OutlineLine line : lines) {
      if (line.does() == LineRole.BENEFIT && line.kind() != OutlineLine.Kind.CELL) {
        line.joined().stream().filter(HouseRuleReader::isStrict).forEach(ruling::add);
      }
    }
    return ruling;
  }

  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (OutlineLine line : lines) {
      // The doses of a table are those of its rows.
      if (line.kind() != OutlineLine.Kind.CELL && isGeneral(line)) {
        sentences.addAll(line.joined());
      }
    }
    return sentences;
  }
}
