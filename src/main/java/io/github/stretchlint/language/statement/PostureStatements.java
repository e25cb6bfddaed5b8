package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.InPosture.Support;
import io.github.stretchlint.model.Statement.InPosture.Use;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads which posture a clause puts the reader in, or takes for granted. */
final class PostureStatements {

  /** Where pushing up alone leads nobody: one has to turn over. */
  private static final EnumSet<Posture> TURNED_OVER =
      EnumSet.of(Posture.SUPINE, Posture.SIDE_LYING, Posture.LYING);

  /** What the feet alone can be walked to. */
  private static final Set<Posture> ON_FEET =
      EnumSet.of(
          Posture.STANDING,
          Posture.SQUAT,
          Posture.PLANK,
          Posture.DOWNWARD_DOG,
          Posture.SEATED,
          Posture.SUPINE,
          Posture.LYING,
          Posture.HANGING);

  /** Where one comes onto the toes from by pushing up. */
  private static final Set<Posture> PUSHED_UP =
      EnumSet.of(
          Posture.ALL_FOURS,
          Posture.KNEELING,
          Posture.HALF_KNEELING,
          Posture.PLANK,
          Posture.DOWNWARD_DOG);

  private final Clause clause;
  private final Sentence sentence;
  private final List<PartMention> mentions;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  PostureStatements(Clause clause, List<PartMention> mentions, Manner manner) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.mentions = mentions;
    this.manner = manner;
  }

  List<Statement> read() {
    statements.addAll(PostureWords.read(clause, mentions, manner));
    for (Term cue : clause.terms(Category.POSTURE_CUE)) {
      if (!clause.isNegated(cue.from()) && !isOfSlidingFoot(cue)) {
        if (cue.id().equals("on-toes")) {
          statements.add(
              new BodyState(
                  BodyPart.HEEL,
                  Side.BOTH,
                  BodyValue.RAISED,
                  false,
                  manner,
                  span(cue.from(), cue.to())));
        }
        rest(
            Contacts.listed(cue.attribute("postures")),
            from(cue),
            cue.id().equals("on-feet") ? Force.GIVEN : manner.force(),
            cue.from(),
            cue.to());
      }
    }
    statements.addAll(RestingReader.read(clause, mentions, manner));
    clause.effects().forEach(this::travel);
    return statements;
  }

  /**
   * "Bring your legs straight out in front of you" leads there, "with your legs straight" does not.
   */
  private Set<Posture> from(Term cue) {
    return switch (cue.id()) {
      case "on-toes" -> PUSHED_UP;
      case "legs-in-front" ->
          manner.aside() ? EnumSet.noneOf(Posture.class) : EnumSet.allOf(Posture.class);
      default -> EnumSet.noneOf(Posture.class);
    };
  }

  /** "let your foot slide down the wall" slides the foot, not the reader. */
  private boolean isOfSlidingFoot(Term cue) {
    return cue.id().equals("slide-down-wall")
        && mentions.stream().anyMatch(m -> m.to() <= cue.from() && cue.from() - m.to() <= 2);
  }

  /** "roll over", "push up": where this leads only what follows can tell. */
  private void travel(Term effect) {
    if (effect.attribute("does").equals("travel")
        && clause.terms(Category.POSTURE).isEmpty()
        && !clause.isNegated(effect.from())
        && isWholeBody(effect)) {
      boolean walks = effect.to() - effect.from() > 2 && clause.word(effect.from()).equals("walk");
      boolean pushes =
          switch (clause.word(effect.from())) {
            case "press", "push", "presses", "pushes", "pressing", "pushing" -> true;
            default -> false;
          };
      Force force = walks ? Force.STATE : Force.CHANGE;
      statements.add(
          new InPosture(
              pushes
                  ? EnumSet.complementOf(TURNED_OVER)
                  : isOfFeet(effect) ? ON_FEET : EnumSet.allOf(Posture.class),
              Use.LEAVE,
              EnumSet.allOf(Posture.class),
              Side.UNTOLD,
              Support.UNTOLD,
              manner.with(force, false, false),
              span(effect.from(), effect.to())));
    }
  }

  /** "Walk your feet back": who walks on the feet does not come onto the knees. */
  private boolean isOfFeet(Term walk) {
    return clause.word(walk.from()).equals("walk") && clause.word(walk.to() - 1).equals("feet");
  }

  /** "roll your shoulders" moves a part only. */
  private boolean isWholeBody(Term effect) {
    return !hasTurnedPart(effect)
            && !isThing(effect.to())
            && mentions.stream()
                .noneMatch(m -> m.from() - effect.to() <= 1 && m.from() >= effect.to())
        || effect.to() - effect.from() > 1;
  }

  /** "Roll your head to the right and roll back through the middle." */
  private boolean hasTurnedPart(Term effect) {
    for (Term before : sentence.terms(Category.EFFECT)) {
      boolean same =
          before.to() <= effect.from()
              && sentence.word(before.from()).equals(sentence.word(effect.from()));
      Term part = same ? sentence.firstFrom(before.to(), Category.BODY_PART) : null;
      if (part != null && part.from() - before.to() <= 1) {
        return true;
      }
    }
    return false;
  }

  /** "roll the chair back" moves a thing. */
  private boolean isThing(int index) {
    boolean article =
        switch (sentence.word(index)) {
          case "the", "a", "your" -> true;
          default -> false;
        };
    Term surface = sentence.firstFrom(index, Category.SURFACE);
    return article && surface != null && surface.from() - index <= 2;
  }

  private void rest(Set<Posture> postures, Set<Posture> from, Force force, int start, int end) {
    statements.add(
        new InPosture(
            postures,
            Use.REST,
            from,
            Side.UNTOLD,
            Support.UNTOLD,
            manner.with(force),
            span(start, end)));
  }

  private Span span(int from, int to) {
    return sentence.span(from, to);
  }
}
