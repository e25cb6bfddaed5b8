package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.DoseTelling;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.statement.Clause.Opening;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence says about the body. */
public final class StatementReader {

  private StatementReader() {}

  /**
   * Returns the statements of a sentence in the order of its words. What is only offered ("if you
   * can", "or bend the knee") states nothing.
   *
   * @param number the sentence's number in its entry, counted from 0
   * @param certainty how sure it is that the sentence instructs the reader, from 0 to 1
   */
  public static List<Statement> in(Sentence sentence, int number, double certainty) {
    return in(sentence, number, certainty, List.of());
  }

  /**
   * Returns the statements of a sentence in the order of its words.
   *
   * @param number the sentence's number in its entry, counted from 0
   * @param certainty how sure it is that the sentence instructs the reader, from 0 to 1
   * @param before what the sentences before it told, to which a pronoun may refer
   */
  public static List<Statement> in(
      Sentence sentence, int number, double certainty, List<Statement> before) {
    List<Statement> statements = new ArrayList<>();
    // "At school we were told to bounce" orders nothing.
    if (sentence.has(Category.HEARSAY, "once")) {
      return statements;
    }
    List<PartMention> mentions = PartMention.of(sentence);
    boolean throughout =
        sentence.has(Category.STILLNESS, "throughout")
            || isOfKnownTime(sentence)
            || isUntilCounted(sentence);
    boolean offered = false;
    PartMention last = null;
    boolean kept = false;
    List<Clause> clauses = Clauses.of(sentence);
    Phases phases = new Phases();
    boolean held = false;
    boolean bracketed = false;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      int phase = phases.of(clause);
      boolean likened = isLikened(clause);
      offered |= isOffer(clause);
      bracketed |= offered && sentence.word(clause.from() - 1).equals("(");
      if (i > 0 && isRefusedWith(clauses.get(i - 1), clause)) {
        continue;
      }
      if (offered
          || likened
          || isOpen(clauses, i)
          || isAboutSomebodyElse(clause)
          || isEveryday(clause)) {
        statements.addAll(moved(clause, mentions, number));
        statements.addAll(takenForGranted(clause, mentions, number, certainty));
        // "(or hold the ankle)" offers nothing behind its bracket.
        offered &= !(bracketed && sentence.word(clause.to()).equals(")"));
        continue;
      }
      boolean aside = clause.opening() == Opening.ASIDE || (held && clause.effects().isEmpty());
      held |= isHold(clause);
      Manner manner =
          new Manner(
              Force.CHANGE, throughout, aside, number, phase, certainty * Wholeness.of(clause));
      List<PartMention> inside =
          mentions.stream()
              .filter(m -> m.noun() >= clause.from() && m.to() <= clause.to())
              .toList();
      boolean told = inside.isEmpty() || isInRole(inside.get(0));
      if (!told && clause.isLedByAnotherVerb(inside.get(0))) {
        statements.addAll(moved(clause, inside.subList(0, 1), number));
      }
      StateReader states = new StateReader(clause, inside, manner);
      statements.addAll(
          last != null && isBare(clause, inside) ? states.apposed(last, kept) : states.read());
      statements.addAll(Presupposed.read(clause, inside, manner));
      statements.addAll(
          Pronouns.read(
              clause,
              last == null ? lastBefore(clause, before) : last,
              told(before, statements),
              manner));
      statements.addAll(new PostureStatements(clause, inside, manner).read());
      statements.addAll(new HandlingReader(clause, inside, manner).read());
      statements.addAll(new ContactReader(clause, inside, manner).read());
      statements.addAll(FeltReader.read(clause, inside, manner));
      statements.addAll(BreathingReader.read(clause, inside, manner));
      statements.addAll(MotionReader.read(clause, manner));
      statements.addAll(EquipmentReader.read(clause, manner));
      statements.addAll(TransitionReader.read(clause, manner));
      if (!inside.isEmpty() && !isAboutIt(clause)) {
        last = inside.get(inside.size() - 1);
        kept =
            clause.effects().stream().anyMatch(verb -> verb.attribute("does").equals("keep"))
                && inside.size() == 1;
      }
    }
    Statement mirrored =
        offered
            ? null
            : TransitionReader.mirrored(
                sentence, new Manner(Force.CHANGE, false, false, number, 0, certainty));
    if (mirrored != null) {
      statements.add(mirrored);
    }
    statements.addAll(
        StepReferenceReader.read(
            sentence, new Manner(Force.STATE, false, false, number, 0, certainty)));
    statements.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return statements;
  }

  /** "To deepen it, squeeze the buttock of the kneeling right leg": which leg kneels is a fact. */
  private static List<Statement> takenForGranted(
      Clause clause, List<PartMention> mentions, int number, double certainty) {
    boolean instead = clause.opening() == Opening.OR || clause.opening() == Opening.OPEN;
    if (instead || isLikened(clause) || isAboutSomebodyElse(clause)) {
      return List.of();
    }
    List<PartMention> inside =
        mentions.stream().filter(m -> m.noun() >= clause.from() && m.to() <= clause.to()).toList();
    Manner manner = new Manner(Force.CHANGE, false, false, number, 0, certainty);
    return Presupposed.read(clause, inside, manner).stream()
        .filter(told -> told.manner().force() == Force.GIVEN)
        .toList();
  }

  private static boolean isInRole(PartMention mention) {
    return mention.role() != null && mention.role() != Side.OTHER;
  }

  /**
   * Returns the posture that the name of an entry tells: "Seated twist", "Standing calf stretch".
   */
  public static List<Statement> named(TaggedText name) {
    List<Term> postures = name.terms().stream().filter(t -> t.is(Category.POSTURE)).toList();
    if (postures.size() != 1 || !name.terms().stream().anyMatch(StatementReader::isStretch)) {
      return List.of();
    }
    Term told = postures.get(0);
    boolean adjective =
        switch (told.id()) {
          case "standing",
              "stand",
              "seated",
              "sit",
              "kneeling",
              "kneel",
              "supine",
              "prone",
              "lie" ->
              told.from() == 0 && told.to() == 1 && told.inflection() != Inflection.BASE;
          default -> false;
        };
    if (!adjective) {
      return List.of();
    }
    EnumSet<Posture> all = EnumSet.allOf(Posture.class);
    Posture posture = Posture.of(told.attribute("posture"));
    Set<Posture> meant =
        posture == Posture.LYING
            ? EnumSet.of(Posture.LYING, Posture.SUPINE, Posture.PRONE, Posture.SIDE_LYING)
            : EnumSet.of(posture);
    Span span =
        name.text()
            .span(
                name.tokens().get(told.from()).span().start(),
                name.tokens().get(told.to() - 1).span().end());
    return List.of(
        new InPosture(
            meant,
            InPosture.Use.NAME,
            all,
            Side.UNTOLD,
            InPosture.Support.UNTOLD,
            new Manner(Force.STATE, false, false, 0, 0, 1),
            span));
  }

  /**
   * Returns the posture that talk about a stretch says is kept all the time: "you remain seated
   * from the first step to the last".
   *
   * @param number the number of the sentence that follows in the entry
   */
  public static List<Statement> keptPosture(Sentence talk, int number) {
    if (!talk.has(Category.STILLNESS, "throughout") || talk.has(Category.OPTION)) {
      return List.of();
    }
    // Talk orders nothing, but of what lasts from beginning to end it leaves no doubt.
    return in(talk, number, 1).stream()
        .filter(told -> told instanceof InPosture kept && kept.use() == InPosture.Use.FIND)
        .toList();
  }

  /** Returns what a field says that tells how to breathe: "slow and easy". */
  public static List<Statement> ofBreathing(TaggedText field) {
    List<Statement> statements = new ArrayList<>();
    field.sentences().forEach(sentence -> statements.addAll(BreathingReader.inField(sentence)));
    return statements;
  }

  /** Other names may be those of exercises and poses, which keep an old name. */
  private static boolean isStretch(Term term) {
    return term.is(Category.STRETCH_NOUN) || term.is(Category.NAME);
  }

  /** In "so that it rests on your chest" the part named before is spoken of further. */
  private static boolean isAboutIt(Clause clause) {
    boolean result = clause.opening() == Opening.RESULT;
    return result
        && (clause.word(clause.from() + 1).equals("it")
            || clause.word(clause.from() + 2).equals("it")
            || clause.word(clause.from() + 1).equals("they")
            || clause.word(clause.from() + 2).equals("they"));
  }

  /** Only states stand in it: "side by side", "heel of one to toe of the other". */
  private static boolean isBare(Clause clause, List<PartMention> inside) {
    return inside.isEmpty()
        || clause.terms(Category.STATE).stream()
            .anyMatch(
                state ->
                    state.from() == clause.from()
                        && inside.stream().allMatch(part -> part.to() <= state.to()));
  }

  /** Returns the part that the sentence before spoke of last, or null. */
  private static @Nullable PartMention lastBefore(Clause clause, List<Statement> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i) instanceof BodyState state) {
        int at = clause.from();
        return new PartMention(state.part(), state.side(), null, at, at, at);
      }
    }
    return null;
  }

  private static List<Statement> told(List<Statement> before, List<Statement> now) {
    List<Statement> told = new ArrayList<>(before);
    told.addAll(now);
    return told;
  }

  /** "During these 20 seconds", "until the 40 seconds are over", "all of that minute". */
  private static boolean isOfKnownTime(Sentence sentence) {
    for (Duration duration : Durations.in(sentence)) {
      boolean known = DoseTelling.of(sentence, duration.from(), duration.to()) == Telling.REFERENCE;
      boolean over =
          switch (sentence.word(sentence.from())) {
            case "when", "once", "after", "afterwards", "as" -> true;
            default ->
                sentence.word(duration.from() - 1).equals("after")
                    || sentence.word(duration.from() - 2).equals("after");
          };
      if (known && !over) {
        return true;
      }
    }
    return false;
  }

  /** "Until you get to twenty, keep the arm up": a count that is going on. */
  private static boolean isUntilCounted(Sentence sentence) {
    int from = sentence.from();
    boolean until = sentence.word(from).equals("until") || sentence.word(from).equals("till");
    boolean reached =
        switch (sentence.word(from + 2)) {
          case "get", "come", "are", "have" -> true;
          default -> false;
        };
    Term number = sentence.firstFrom(from + 3, Category.NUMBER);
    return until
        && sentence.word(from + 1).equals("you")
        && reached
        && number != null
        && number.from() - from <= 5;
  }

  /** Leaves open how the parts of a clause are that was not understood or only offers something. */
  private static List<Statement> moved(Clause clause, List<PartMention> mentions, int number) {
    List<Statement> moved = new ArrayList<>();
    for (PartMention mention : mentions) {
      if (mention.noun() >= clause.from() && mention.to() <= clause.to()) {
        Manner manner = new Manner(Force.CHANGE, false, false, number, 0, 1);
        moved.add(
            new Statement.Moved(
                mention.part(), mention.side(), manner, clause.span(mention.from(), mention.to())));
      }
    }
    return moved;
  }

  /** Another way, what may be refused or not, and what a condition behind it makes an offer. */
  private static boolean isOpen(List<Clause> clauses, int index) {
    Clause clause = clauses.get(index);
    if (clause.opening() == Opening.OR && index > 0 && isVerbOnly(clauses.get(index - 1))) {
      return false;
    }
    if (clause.opening() == Opening.OR || clause.opening() == Opening.OPEN) {
      return true;
    }
    if (index + 1 == clauses.size()) {
      return false;
    }
    // "Keep the knees bent if needed, and fold": what follows is ordered again.
    Clause next = clauses.get(index + 1);
    return isCondition(next) && (next.from() == clause.to() || index + 2 == clauses.size());
  }

  /** "Don't stand with your feet together" refuses the feet, not the standing. */
  private static boolean isRefusedWith(Clause main, Clause with) {
    return with.opening() == Opening.ASIDE
        && with.word(with.from()).equals("with")
        && main.to() == with.from()
        && main.opening() != Opening.WITHOUT
        && main.isNegated(with.from());
  }

  /** "Stay for 20 seconds, feet a stride apart": what stands behind it is so all the while. */
  private static boolean isHold(Clause clause) {
    return clause.terms(Category.HOLD).stream()
            .anyMatch(
                hold -> hold.inflection() == Inflection.BASE && !clause.isNegated(hold.from()))
        && !clause.has(Category.BODY_PART)
        && !Durations.in(clause.sentence()).isEmpty();
  }

  /** "Step or slide your foot back" tells one thing in two words. */
  private static boolean isVerbOnly(Clause clause) {
    return clause.to() - clause.from() <= 2
        && !clause.has(Category.BODY_PART)
        && !clause.has(Category.POSTURE)
        && !clause.has(Category.NEGATION);
  }

  private static boolean isCondition(Clause clause) {
    return clause.opening() == Opening.TIME
        && (clause.word(clause.from()).equals("if") || clause.word(clause.from()).equals("unless"));
  }

  /** Options hold for the rest of the sentence. */
  private static boolean isOffer(Clause clause) {
    return isCondition(clause)
        || clause.terms(Category.OPTION).stream().anyMatch(option -> isOffer(clause, option))
        || clause.terms(Category.AUXILIARY).stream().anyMatch(verb -> isPossible(clause, verb));
  }

  /** "to start", "either side" and "at either end" offer nothing. */
  private static boolean isOffer(Clause clause, Term option) {
    return switch (clause.word(option.from())) {
      case "to", "at", "start", "as" ->
          option.id().equals("easier") || option.id().equals("variation");
      case "either" ->
          !clause.word(option.from() - 1).equals("at")
              && clause.sentence().termAt(option.to(), Category.BODY_PART) == null
              && clause.sentence().termAt(option.from(), Category.SIDE_SWITCH) == null;
      default -> true;
    };
  }

  /** "you can bend the knee" */
  private static boolean isPossible(Clause clause, Term auxiliary) {
    // "Everything that can let go" offers nothing.
    boolean relative = clause.word(auxiliary.from() - 1).equals("that");
    return !relative
        && switch (clause.word(auxiliary.from())) {
          case "can", "could", "may", "might" -> true;
          default -> false;
        };
  }

  /** "as if you were sitting in a chair" */
  private static boolean isLikened(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean as =
          clause.word(i).equals("as")
              && (clause.word(i + 1).equals("if") || clause.word(i + 1).equals("though"));
      if (as || clause.word(i).equals("imagine") || clause.word(i).equals("pretend")) {
        return true;
      }
    }
    return false;
  }

  /** "your partner kneels behind you" */
  /**
   * "whenever you kneel in the garden", "when you sit for long", "it gets easier to kneel": that is
   * everyday life, and nobody is told to do so now.
   */
  private static boolean isEveryday(Clause clause) {
    if (!clause.has(Category.POSTURE)) {
      return false;
    }
    boolean time = clause.opening() == Opening.TIME;
    for (int i = clause.from(); i < clause.to(); i++) {
      String next = clause.word(i + 1);
      boolean everyday =
          switch (clause.word(i)) {
            case "whenever" -> time;
            case "every", "each", "any" -> time && next.equals("time");
            case "for", "too" -> time && (next.equals("long") || next.equals("hours"));
            case "all" -> time && next.equals("day");
            case "easier", "easy", "harder", "hard", "difficult", "able", "unable", "possible" ->
                next.equals("to") && clause.sentence().termAt(i + 2, Category.POSTURE) != null;
            default -> false;
          };
      if (everyday) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAboutSomebodyElse(Clause clause) {
    for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 4); i++) {
      switch (clause.word(i)) {
        case "partner",
            "helper",
            "assistant",
            "therapist",
            "coach",
            "they",
            "he",
            "she",
            "somebody",
            "someone",
            "friend" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
