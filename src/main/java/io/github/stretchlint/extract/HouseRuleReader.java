package io.github.stretchlint.extract;

import io.github.stretchlint.language.Affirmation;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.statement.StatementReader;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.HouseRule;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Contact;
import io.github.stretchlint.model.Statement.Equipment;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Handling;
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

/** Reads what a text asks without exception, of every entry or of the one that says so. */
final class HouseRuleReader {

  private final @Nullable Span section;

  private HouseRuleReader(@Nullable Span section) {
    this.section = section;
  }

  /**
   * Returns the rules in sentences that stand outside the entries.
   *
   * @param section the part of the file that they introduce, or null for all of it
   */
  static List<HouseRule> in(List<Sentence> sentences, @Nullable Span section) {
    return new HouseRuleReader(section).rules(sentences);
  }

  /** Returns the rules that an entry gives itself: "at no time let the heels leave the floor". */
  static List<HouseRule> of(EntryDraft draft) {
    List<Sentence> strict = new ArrayList<>();
    HouseRuleReader reader = new HouseRuleReader(draft.span());
    List<HouseRule> refused = new ArrayList<>();
    boolean rule = false;
    for (OutlineLine line : draft.lines()) {
      boolean leads = isRuleLabel(line);
      boolean led = rule;
      line.sentences().stream().filter(sentence -> led || isStrict(sentence)).forEach(strict::add);
      line.sentences().forEach(sentence -> refused.addAll(reader.withoutHands(sentence)));
      if (line.does() != LineRole.STEP && line.does() != LineRole.VARIATION) {
        // "Safety: never bounce" is no step, but steps must not ask for it.
        reader.rules(line.sentences()).stream()
            .filter(ruled -> ruled.refused() && ruled.statement() instanceof Stillness)
            .forEach(refused::add);
      }
      rule = leads;
    }
    List<HouseRule> rules = new ArrayList<>(reader.ownRules(strict));
    rules.addAll(refused);
    rules.addAll(ofThePage(draft));
    return rules;
  }

  /**
   * An introduction that tells what to do may be taken for an entry; what it rules "in every pose
   * on this page", it rules for all of them.
   */
  private static List<HouseRule> ofThePage(EntryDraft draft) {
    HouseRuleReader page = new HouseRuleReader(null);
    return draft.lines().stream()
        .filter(line -> line.does() != LineRole.BENEFIT)
        .flatMap(line -> line.sentences().stream())
        .filter(sentence -> quantifies(sentence, "plural") && sentence.has(Category.STRETCH_NOUN))
        .filter(HouseRuleReader::isOfAll)
        .flatMap(sentence -> page.rules(List.of(sentence)).stream())
        .toList();
  }

  /** "In each pose on this page", "in every one of these stretches"; not "keep both legs". */
  private static boolean isOfAll(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (sentence.word(i)) {
        case "each", "every", "all", "any", "none" -> {
          for (int noun = i + 1; noun <= i + FARTHEST_NOUN; noun++) {
            if (sentence.hasAt(noun, Category.STRETCH_NOUN)) {
              return true;
            }
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "every one of these stretches"; in tokens. */
  private static final int FARTHEST_NOUN = 4;

  /** "Golden rule:" */
  private static boolean isRuleLabel(OutlineLine line) {
    List<Sentence> sentences = line.sentences();
    if (sentences.size() != 1 || sentences.get(0).to() - sentences.get(0).from() > LONGEST_LABEL) {
      return false;
    }
    Sentence label = sentences.get(0);
    for (int i = label.from(); i < label.to(); i++) {
      if (label.word(i).equals("rule")
          || label.word(i).equals("always")
          || label.word(i).equals("never")) {
        return true;
      }
    }
    return false;
  }

  /** "The one golden rule:"; in tokens. */
  private static final int LONGEST_LABEL = 6;

  /** What is ruled in the entry itself; what is only one of its steps, the steps may undo. */
  private List<HouseRule> ownRules(List<Sentence> sentences) {
    List<HouseRule> rules = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (makesException(sentence) || isConditional(sentence) || sentence.has(Category.OPTION)) {
        continue;
      }
      StatementReader.in(sentence, 0, 1).stream()
          .filter(statement -> isLasting(statement) || isKeptDown(statement))
          .filter(statement -> !isRefusedIn(sentence, statement))
          .forEach(statement -> rules.add(new HouseRule(statement, false, false, section)));
    }
    return rules;
  }

  /** "If it hurts, never …"; "at any time" is no condition. */
  private static boolean isConditional(Sentence sentence) {
    return sentence.terms(Category.CONDITION).stream()
        .filter(condition -> condition.isOneOf("if", "when", "until"))
        .anyMatch(
            condition ->
                sentence.terms(Category.QUANTIFIER).stream().noneMatch(condition::overlaps));
  }

  /** "Leave both hands on the chairs" */
  private static boolean isKeptDown(Statement statement) {
    return statement instanceof Contact contact
        && contact.side() == Side.BOTH
        && contact.manner().force() == Force.KEEP;
  }

  /** "Use no hands for this stretch", "without the help of your hands". */
  private List<HouseRule> withoutHands(Sentence sentence) {
    for (Term negation : sentence.terms(Category.NEGATION)) {
      // "Do not use your hands for the first one"
      if (sentence.has(Category.ORDINAL)) {
        break;
      }
      for (int i = negation.to();
          i < Math.min(sentence.to(), negation.to() + FARTHEST_HANDS);
          i++) {
        boolean hands = sentence.word(i).equals("hands") || sentence.word(i).equals("hand");
        boolean between =
            switch (sentence.word(i)) {
              case "use",
                  "using",
                  "your",
                  "the",
                  "any",
                  "a",
                  "help",
                  "of",
                  "with",
                  "either",
                  "need",
                  "point",
                  "time",
                  "stage",
                  "circumstances",
                  "account" ->
                  true;
              default -> false;
            };
        boolean used = i == negation.to() || !sentence.word(i - 1).equals("with");
        if (hands && used && isClosed(sentence, i + 1)) {
          Span span = sentence.span(negation.from(), i + 1);
          Manner manner = new Manner(Force.STATE, true, false, 0, 0, 1);
          Statement helped =
              new Handling(Side.BOTH, BodyPart.HAND, Side.UNTOLD, true, manner, span);
          return List.of(new HouseRule(helped, true, false, section));
        }
        if (!between) {
          break;
        }
      }
    }
    return List.of();
  }

  private static boolean isClosed(Sentence sentence, int index) {
    return index >= sentence.to()
        || !sentence.token(index).isWord()
        || sentence.word(index).equals("for")
        || sentence.word(index).equals("in")
        || sentence.word(index).equals("at")
        || sentence.word(index).equals("to")
        || sentence.word(index).equals("here")
        || (sentence.word(index).equals("on") && sentence.word(index + 2).equals("head"));
  }

  /** "without the help of your hands"; in tokens. */
  private static final int FARTHEST_HANDS = 6;

  private List<HouseRule> rules(List<Sentence> sentences) {
    List<HouseRule> rules = new ArrayList<>();
    for (Sentence sentence : sentences) {
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
        // "The heels never leave the floor" tells in one term that they stay.
        .filter(
            negation ->
                sentence.terms(Category.STATE).stream()
                    .noneMatch(state -> state.contains(negation)))
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

  /** Returns whether a sentence says that there is no exception: "never", "at all times". */
  static boolean isStrict(Sentence sentence) {
    return quantifies(sentence, "absolute");
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
}
