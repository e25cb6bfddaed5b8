package io.github.stretchlint.extract;

import io.github.stretchlint.extract.EntryDraft.Field;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.DoseTelling;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.DurationRoles;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.OtherCase;
import io.github.stretchlint.language.PostureReader;
import io.github.stretchlint.language.RepetitionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.SidesReader;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.statement.StatementReader;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Certainty;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Sides;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Step;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.outline.role.LineRole;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.text.Span;
import io.github.stretchlint.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands one entry: its steps, its amounts of time with their roles, its cautions, its kind.
 */
final class EntryReader {

  /** How sure it is that what is told beside the steps is to be done. */
  private static final double IN_PASSING = 0.85;

  private final EntryDraft draft;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private final List<Repetitions> repetitions = new ArrayList<>();
  private final List<Caution> cautions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Span> otherCases = new ArrayList<>();
  private final Above above = new Above();
  private @Nullable Sentence last;
  private final List<Sentence> told;
  private final KindEvidence evidence;

  private EntryReader(EntryDraft draft) {
    this.draft = draft;
    read();
    this.told = List.copyOf(sentences);
    this.evidence = new KindEvidence(draft, told, holds, repetitions);
  }

  /** Understands the entries of a write-up with what was learned. */
  static List<Entry> read(List<EntryDraft> drafts, RoleModel model) {
    List<EntryReader> readers = drafts.stream().map(EntryReader::new).toList();
    KindEvidence.Page page =
        new KindEvidence.Page(readers.stream().map(reader -> reader.evidence).toList());
    return readers.stream().map(reader -> reader.entry(page, model)).toList();
  }

  private void read() {
    holdInName();
    statements.addAll(StatementReader.named(TaggedText.of(draft.name())));
    for (OutlineLine line : draft.lines()) {
      cautions(line);
      if (line.isHeading()) {
        above.addHeading(line);
        line.sentences().forEach(sentence -> times(sentence, false, "name"));
      } else if (line.isBody()) {
        line(line, above.label(line));
        repetitions.addAll(above.counts(line));
        above.addLine(line);
      }
    }
    // An entry is told somewhere, if only below a label such as "Good for".
    if (steps.isEmpty()) {
      draft.lines().stream().filter(OutlineLine::isBody).forEach(this::instruction);
    }
    holds.addAll(draft.holds());
    repetitions.addAll(draft.repetitions());
    draft.fields().forEach(this::field);
  }

  private Entry entry(KindEvidence.Page page, RoleModel model) {
    Posture start = draft.start() != null ? draft.start() : PostureReader.start(told);
    KindReader read = KindReader.read(evidence, page, model.kinds());
    Kind named = draft.kind();
    double held = named == null ? read.held() : named.isHeld() ? 1 : 0;
    List<Sentence> all = everySentence();
    Sides sides = draft.isEachSide() ? Sides.EACH : SidesReader.of(all);
    SpanIndex others = new SpanIndex(otherCases);
    return new Entry(
        draft.name(),
        draft.span(),
        named == null ? read.kind() : named,
        start,
        steps,
        holds.stream().map(hold -> inItsCase(hold, others)).toList(),
        repetitions.stream().map(count -> inItsCase(count, others)).toList(),
        cautions,
        statements,
        sides,
        sides == Sides.ONE ? SidesReader.oneSide(all) : null,
        SidesReader.sideSwitch(told),
        new Certainty(draft.probability(), held));
  }

  private static Hold inItsCase(Hold hold, SpanIndex otherCases) {
    // "For coaches: call out when the six seconds are over" speaks of the time that was told.
    boolean known = hold.telling() == Telling.REFERENCE;
    return !known && otherCases.overlaps(hold.span()) ? hold.told(Telling.OTHER_CASE) : hold;
  }

  private static Repetitions inItsCase(Repetitions count, SpanIndex otherCases) {
    return otherCases.overlaps(count.span()) ? count.told(Telling.OTHER_CASE) : count;
  }

  /** All that is told in the entry: its name, its lines, its labelled values. */
  private List<Sentence> everySentence() {
    List<Sentence> all = new ArrayList<>(TaggedText.of(draft.name()).sentences());
    draft.lines().forEach(line -> all.addAll(line.sentences()));
    draft.fields().forEach(field -> all.addAll(field.text().sentences()));
    return all;
  }

  /** "Buttock stretch – hold for 10 to 15 seconds". */
  private void holdInName() {
    for (Sentence sentence : TaggedText.of(draft.name()).sentences()) {
      times(sentence, false, "name");
      repetitionsInHeading(sentence);
    }
  }

  /** "Heel cord stretch (10 times per foot)" */
  private void repetitionsInHeading(Sentence sentence) {
    // "Heel stretch" is a name, not an order to stretch.
    Sentence name = sentence.without(Category.ACTION).without(Category.EFFECT);
    RepetitionReader.in(name).stream()
        .filter(told -> told.telling() != Telling.PART)
        .map(told -> told.told(Telling.SUMMARY))
        .forEach(repetitions::add);
  }

  private void line(OutlineLine line, String label) {
    if (label.equals("caution")
        && cautions.isEmpty()
        && CautionReader.namesSensation(line.sentences())) {
      cautions.add(new Caution(line.tagged().text(), false));
    }
    if (label.equals("mistake") || label.equals("keywords")) {
      return;
    }
    for (Sentence sentence : line.sentences()) {
      boolean afterContraction = last != null && last.has(Category.CONTRACTION, "push", "resist");
      times(sentence, afterContraction, label);
      if (above.isOtherCase() || OtherCase.isIn(sentence)) {
        otherCases.add(sentence.span(sentence.from(), sentence.to()));
      }
      if (!isAsked(sentence)) {
        repetitions.addAll(RepetitionReader.in(sentence));
      }
      last = Above.isBackground(label) ? last : sentence;
    }
    if (!Above.isBackground(label)) {
      statements(line);
      instruction(line);
    } else if (label.equals("benefit")) {
      toldInPassing(line);
    }
  }

  /**
   * What is told outside the steps, and holds for them: a breath that is tied to a movement, "the
   * lungs fill as the arms rise"; and a posture that is kept from beginning to end.
   */
  private void toldInPassing(OutlineLine line) {
    for (Sentence sentence : line.sentences()) {
      if (sentence.has(Category.BREATHING)) {
        StatementReader.in(sentence, sentences.size(), IN_PASSING, List.of()).stream()
            .filter(told -> told instanceof Breathing breath && breath.beside().size() > 1)
            .forEach(statements::add);
      }
      if (line.does() == LineRole.PROSE) {
        statements.addAll(StatementReader.keptPosture(sentence, sentences.size()));
      }
    }
  }

  private void cautions(OutlineLine line) {
    for (Sentence caution : CautionReader.in(line.joined())) {
      cautions.add(new Caution(caution.words(), CautionReader.speaksOfAll(caution)));
    }
  }

  private void statements(OutlineLine line) {
    int place = sentences.size();
    for (Sentence sentence : line.sentences()) {
      // What is so without exception is told to be done, whatever its line is there for.
      double least = sentence.has(Category.QUANTIFIER, "absolute") ? IN_PASSING : 0;
      double certainty = Math.max(line.certainty(), least);
      statements.addAll(StatementReader.in(sentence, place, certainty, toldIn(place - 1)));
      place++;
    }
  }

  /** Returns what one sentence told. */
  private List<Statement> toldIn(int sentence) {
    int from = statements.size();
    while (from > 0 && statements.get(from - 1).manner().sentence() == sentence) {
      from--;
    }
    return List.copyOf(statements.subList(from, statements.size()));
  }

  private void instruction(OutlineLine line) {
    sentences.addAll(line.sentences());
    steps.addAll(Steps.of(line));
  }

  private void times(Sentence sentence, boolean afterContraction, String label) {
    for (Duration duration : Durations.in(sentence)) {
      Role role =
          label.equals("rest") ? Role.REST : DurationRoles.of(sentence, duration, afterContraction);
      Term option = sentence.lastBefore(duration.from() + 1, Category.OPTION);
      boolean offered = option != null && !isAudience(sentence, option);
      holds.add(
          new Hold(
              duration.amount(),
              role,
              offered || isAsked(sentence),
              telling(sentence, duration, label),
              sentence.span(duration.from(), duration.to())));
    }
  }

  /** "When the children have counted to ten": for whom all of it is, not another level. */
  private static boolean isAudience(Sentence sentence, Term option) {
    return option.id().equals("level")
        && switch (sentence.word(option.from())) {
          case "children", "kids", "adults", "seniors" ->
              sentence.word(option.from() - 1).equals("the");
          default -> false;
        };
  }

  /** "Should I hold for a minute?" orders nothing. */
  private static boolean isAsked(Sentence sentence) {
    return sentence.word(sentence.to() - 1).equals("?");
  }

  private static Telling telling(Sentence sentence, Duration duration, String label) {
    Telling told = DoseTelling.of(sentence, duration.from(), duration.to());
    // "Figure four (2 minutes)" is a name, not what a figure shows.
    if (label.equals("name") && told == Telling.SUMMARY) {
      return Telling.SLOT;
    }
    if (told != Telling.ORDER) {
      return told;
    }
    return switch (label) {
      case "name" -> Telling.SLOT;
      case Above.HOLD, "repetitions", "frequency", Above.RECAP -> Telling.SUMMARY;
      default -> told;
    };
  }

  private void field(Field field) {
    switch (field.role()) {
      case "hold" -> holds.addAll(FieldTimes.of(field, Role.END_POSITION));
      case "slot" ->
          FieldTimes.of(field, Role.END_POSITION)
              .forEach(hold -> holds.add(hold.told(Telling.SLOT)));
      case "contraction" -> holds.addAll(FieldTimes.of(field, Role.CONTRACTION));
      case "rest" -> holds.addAll(FieldTimes.of(field, Role.REST));
      case "repetitions" -> {
        // A bare number there counts repetitions.
        FieldTimes.of(field, Role.END_POSITION).stream()
            .filter(hold -> hold.role() != Role.UNCLEAR)
            .forEach(holds::add);
        counts(field).forEach(repetitions::add);
      }
      case "frequency" -> counts(field).filter(Repetitions::isFrequency).forEach(repetitions::add);
      case "caution" -> {
        if (CautionReader.namesSensation(field.text().sentences())) {
          cautions.add(new Caution(field.text().text().strip(), false));
        }
      }
      // It holds for all steps, wherever it stands.
      case "breathing" -> statements.addAll(0, StatementReader.ofBreathing(field.text()));
      default -> {}
    }
  }

  private static Stream<Repetitions> counts(Field field) {
    return field.text().sentences().stream()
        .flatMap(sentence -> RepetitionReader.in(sentence).stream())
        .map(told -> told.told(Telling.SUMMARY));
  }
}
