package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.DoseTelling;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.statement.Clause.Opening;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Telling;
import java.util.ArrayList;
import java.util.List;

/** Reads what a sentence says about the body. */
public final class StatementReader {

  private StatementReader() {}

  /**
   * Returns the statements of a sentence in the order of its words. What is only offered ("if you
   * can", "or bend the knee") states nothing.
   *
   * @param number the sentence's number in its entry, counted from 0
   */
  public static List<Statement> in(Sentence sentence, int number) {
    List<Statement> statements = new ArrayList<>();
    List<PartMention> mentions = PartMention.of(sentence);
    boolean throughout = sentence.has(Category.STILLNESS, "throughout") || isOfKnownTime(sentence);
    boolean offered = false;
    PartMention last = null;
    boolean kept = false;
    for (Clause clause : Clauses.of(sentence)) {
      offered |= isOffer(clause);
      if (offered || clause.opening() == Opening.OR || isAboutSomebodyElse(clause)) {
        continue;
      }
      Manner manner =
          new Manner(Force.CHANGE, throughout, clause.opening() == Opening.ASIDE, number);
      List<PartMention> inside =
          mentions.stream()
              .filter(m -> m.noun() >= clause.from() && m.to() <= clause.to())
              .toList();
      StateReader states = new StateReader(clause, inside, manner);
      statements.addAll(
          inside.isEmpty() && last != null ? states.apposed(last, kept) : states.read());
      statements.addAll(new PostureStatements(clause, inside, manner).read());
      statements.addAll(new HandlingReader(clause, inside, manner).read());
      statements.addAll(new ContactReader(clause, inside, manner).read());
      statements.addAll(BreathingReader.read(clause, inside, manner));
      statements.addAll(MotionReader.read(clause, manner));
      statements.addAll(TransitionReader.read(clause, manner));
      if (!inside.isEmpty()) {
        last = inside.get(inside.size() - 1);
        kept =
            clause.effects().stream().anyMatch(verb -> verb.attribute("does").equals("keep"))
                && inside.size() == 1;
      }
    }
    Statement mirrored =
        offered
            ? null
            : TransitionReader.mirrored(sentence, new Manner(Force.CHANGE, false, false, number));
    if (mirrored != null) {
      statements.add(mirrored);
    }
    statements.addAll(
        StepReferenceReader.read(sentence, new Manner(Force.STATE, false, false, number)));
    statements.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return statements;
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

  /** Options hold for the rest of the sentence. */
  private static boolean isOffer(Clause clause) {
    if (clause.opening() == Opening.TIME
        && (clause.word(clause.from()).equals("if")
            || clause.word(clause.from()).equals("unless"))) {
      return true;
    }
    return isLikened(clause)
        || clause.terms(Category.OPTION).stream().anyMatch(option -> isOffer(clause, option))
        || clause.terms(Category.AUXILIARY).stream().anyMatch(verb -> isPossible(clause, verb));
  }

  /** "to start" and "either side" offer nothing. */
  private static boolean isOffer(Clause clause, Term option) {
    return switch (clause.word(option.from())) {
      case "to", "at", "start", "as" ->
          option.id().equals("easier") || option.id().equals("variation");
      case "either" ->
          clause.sentence().termAt(option.to(), Category.BODY_PART) == null
              && clause.sentence().termAt(option.from(), Category.SIDE_SWITCH) == null;
      default -> true;
    };
  }

  /** "you can bend the knee" */
  private static boolean isPossible(Clause clause, Term auxiliary) {
    return switch (clause.word(auxiliary.from())) {
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
