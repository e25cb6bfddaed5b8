package io.github.stretchlint.extract;

import io.github.stretchlint.language.Affirmation;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.RepetitionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.SidesReader;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.statement.StatementReader;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Defaults;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.HouseRule;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Equipment;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.OneSided;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Working;
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
    List<HouseRule> rules = new ArrayList<>();
    for (Sentence sentence : ruling()) {
      if (!isDefault(sentence) && !sentence.has(Category.DISCOMFORT)) {
        boolean heldOnly = isOfHeldOnly(sentence);
        boolean absolute = isAbsolute(sentence);
        StatementReader.in(sentence, 0, 1).stream()
            .filter(statement -> absolute && (isLasting(statement) || isKept(sentence, statement)))
            .filter(statement -> !isRefusedIn(sentence, statement))
            .forEach(statement -> rules.add(new HouseRule(statement, false, heldOnly, section)));
        if (absolute) {
          bothSides(sentence).forEach(rules::add);
        }
        if (sentence.has(Category.NEGATION)) {
          // What is refused is read as if it were asked for.
          Sentence affirmed = Affirmation.of(sentence).without(Category.MOVEMENT);
          StatementReader.in(affirmed, 0, 1).stream()
              .filter(statement -> absolute ? isRefusable(statement) : isBadHabit(statement))
              .filter(statement -> !isProp(statement) || quantifies(sentence, "absolute"))
              .filter(statement -> isRefusedIn(sentence, statement))
              .filter(statement -> !isStay(statement) || refusesHolding(sentence))
              .forEach(statement -> rules.add(new HouseRule(statement, true, heldOnly, section)));
        }
      }
    }
    return rules;
  }

  /** Whether a negation stands before it; that of "no exceptions" refuses nothing. */
  private static boolean isRefusedIn(Sentence sentence, Statement statement) {
    return sentence.terms(Category.NEGATION).stream()
        .filter(negation -> !sentence.word(negation.to()).equals("."))
        .filter(negation -> isRefusal(sentence, negation))
        .filter(
            negation ->
                sentence.terms(Category.QUANTIFIER).stream()
                    .noneMatch(
                        longer -> longer.from() == negation.from() && longer.to() > negation.to()))
        .anyMatch(
            negation ->
                sentence.span(negation.from(), negation.to()).end() <= statement.span().end());
  }

  private static boolean isStay(Statement statement) {
    return statement instanceof Stillness stillness && stillness.still();
  }

  /**
   * "Do not hold the positions"; "don't hold down the box" and "don't wait" refuse something else.
   */
  private static boolean refusesHolding(Sentence sentence) {
    for (Term hold : sentence.terms(Category.HOLD)) {
      boolean refused =
          sentence.terms(Category.NEGATION).stream().anyMatch(not -> not.to() == hold.from());
      boolean position =
          hold.to() - hold.from() > 2
              || switch (sentence.word(hold.from() + 1)) {
                case "position",
                    "positions",
                    "poses",
                    "stretches",
                    "any",
                    "these",
                    "them",
                    "each",
                    "it" ->
                    true;
                default -> false;
              };
      if (hold.id().equals("hold") && refused && position) {
        return true;
      }
    }
    return false;
  }

  /** "Children cannot jump, only bounce" and "not just standing" tell; they refuse nothing. */
  private static boolean isRefusal(Sentence sentence, Term negation) {
    boolean tells =
        switch (sentence.word(negation.from())) {
          case "can't", "cannot", "cant", "couldn't", "doesn't", "didn't", "wasn't", "isn't" ->
              true;
          default -> false;
        };
    boolean turned =
        switch (sentence.word(negation.to())) {
          case "just", "only", "necessarily", "merely", "changes", "change", "varies" -> true;
          default -> false;
        };
    return !tells && !turned;
  }

  private static boolean isOfHeldOnly(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.word(i).equals("held") || sentence.word(i).equals("static")) {
        return true;
      }
    }
    return false;
  }

  /** "You need no equipment" praises; "no straps, ever" is a rule. */
  private static boolean isProp(Statement statement) {
    return statement instanceof Equipment equipment && !equipment.footwear();
  }

  private static boolean isDefault(Sentence sentence) {
    return quantifies(sentence, "usual") || makesException(sentence);
  }

  /** "In every stretch but the wall calf", "never kneel, except in the last one" */
  private static boolean makesException(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean except =
          switch (sentence.word(i)) {
            case "except", "excepting", "unless" -> true;
            case "but" ->
                sentence.hasAt(i - 1, Category.STRETCH_NOUN)
                    && (sentence.word(i + 1).equals("the") || sentence.word(i + 1).equals("one"));
            case "apart" -> sentence.word(i + 1).equals("from");
            case "other" -> sentence.word(i + 1).equals("than");
            default -> false;
          };
      if (except) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbsolute(Sentence sentence) {
    return quantifies(sentence, "absolute")
        || quantifies(sentence, "plural")
        || (quantifies(sentence, "each") && sentence.has(Category.STRETCH_NOUN));
  }

  private static boolean quantifies(Sentence sentence, String kind) {
    return sentence.terms(Category.QUANTIFIER).stream()
        .anyMatch(term -> term.attribute("kind").equals(kind));
  }

  /** "Both knees keep a bend in every pose": what an action only brings about is no rule. */
  private static boolean isLasting(Statement statement) {
    return statement instanceof BodyState state
        && !state.not()
        && (state.side() == Side.BOTH || state.side() == Side.UNTOLD)
        && state.manner().force() != Force.CHANGE
        && state.manner().force() != Force.GIVEN
        && state.value().aspect() != Aspect.PLACE;
  }

  /** "You stay seated for all of these", "every stretch here is done lying down". */
  private static boolean isKept(Sentence sentence, Statement statement) {
    if (statement instanceof Breathing breathing) {
      return breathing.breath() == Breath.MOUTH_SHUT;
    }
    if (statement instanceof Equipment equipment) {
      return equipment.footwear();
    }
    if (!(statement instanceof InPosture posture)) {
      return false;
    }
    boolean done = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      done |=
          switch (sentence.word(i)) {
            case "done", "performed" -> true;
            default -> false;
          };
    }
    return posture.use() == InPosture.Use.FIND || (done && posture.use() == InPosture.Use.ENTER);
  }

  /** "Always both sides" refuses to do one side only. */
  private List<HouseRule> bothSides(Sentence sentence) {
    List<HouseRule> rules = new ArrayList<>();
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (sentence.word(i).equals("both") && sentence.word(i + 1).equals("sides")) {
        Manner manner = new Manner(Force.STATE, true, false, 0, 0, 1);
        Statement oneSided = new OneSided(manner, sentence.span(i, i + 2));
        rules.add(new HouseRule(oneSided, true, false, section));
      }
    }
    return rules;
  }

  /** "Never turn your head", "none of these is done lying down". */
  private static boolean isRefusable(Statement statement) {
    return isBadHabit(statement)
        || (statement instanceof BodyState state && state.value().aspect() != Aspect.PLACE)
        || statement instanceof Working
        || statement instanceof Equipment
        || statement instanceof OneSided
        || (statement instanceof Breathing breathing && breathing.breath() == Breath.BY_MOUTH)
        || (statement instanceof InPosture posture && posture.use() == InPosture.Use.ENTER);
  }

  /** "Do not bounce", "don't hold your breath", "no locked elbows": refused wherever it is told. */
  private static boolean isBadHabit(Statement statement) {
    if (statement instanceof BodyState state) {
      return state.value() == BodyValue.LOCKED
          || state.value().aspect() == Aspect.SPINE
          || state.value() == BodyValue.CROSSED;
    }
    if (statement instanceof Stillness stillness) {
      return stillness.bounce() ? !stillness.still() : stillness.still() && !stillness.firm();
    }
    return statement instanceof Breathing breathing && breathing.breath() == Breath.HELD;
  }

  /** Returns what else these lines tell for several entries. */
  Defaults defaults() {
    List<Repetitions> repetitions = new ArrayList<>();
    List<Repetitions> frequencies = new ArrayList<>();
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
      repeated |= sentence.has(Category.REPETITION_CUE, "repeat");
      bothSides |= SidesReader.tellsOther(sentence);
      posture |= sentence.has(Category.POSTURE) || sentence.has(Category.SURFACE, "seat", "bed");
    }
    return new Defaults(repetitions, frequencies, repeated, bothSides, posture);
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
        line.joined().stream()
            .filter(sentence -> quantifies(sentence, "absolute"))
            .forEach(ruling::add);
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
