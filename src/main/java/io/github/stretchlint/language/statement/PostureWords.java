package io.github.stretchlint.language.statement;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.InPosture.Support;
import io.github.stretchlint.model.Statement.InPosture.Use;
import io.github.stretchlint.model.Statement.Manner;
import io.github.stretchlint.model.Statement.Weight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the words that name a posture: whether they put the reader in it, or find the reader so.
 */
final class PostureWords {

  private static final Set<Posture> ON_FEET =
      EnumSet.of(Posture.STANDING, Posture.SQUAT, Posture.HALF_KNEELING, Posture.DOWNWARD_DOG);

  private static final Set<Posture> ON_KNEES =
      EnumSet.of(Posture.KNEELING, Posture.HALF_KNEELING, Posture.ALL_FOURS);

  private static final Set<Posture> LOW =
      EnumSet.complementOf(
          EnumSet.of(Posture.STANDING, Posture.HANGING, Posture.HALF_KNEELING, Posture.SQUAT));

  /** A seat stands at most so many words behind the verb. */
  private static final int SEAT_REACH = 8;

  private static final Set<String> CUTS = Set.of(",", ";", ".", ":", "and", "then");

  private final Clause clause;
  private final Sentence sentence;
  private final List<PartMention> mentions;
  private final Manner manner;
  private final List<Statement> statements = new ArrayList<>();

  private PostureWords(Clause clause, List<PartMention> mentions, Manner manner) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.mentions = mentions;
    this.manner = manner;
  }

  static List<Statement> read(Clause clause, List<PartMention> mentions, Manner manner) {
    PostureWords words = new PostureWords(clause, mentions, manner);
    clause.terms(Category.POSTURE).forEach(words::posture);
    mentions.forEach(words::stoodOn);
    return words.statements;
  }

  /** "Stand on your right leg": that leg carries the weight. */
  private void stoodOn(PartMention mention) {
    boolean leg = mention.part() == BodyPart.LEG || mention.part() == BodyPart.FOOT;
    if (!leg || !mention.side().isNamed() || !sentence.word(mention.from() - 1).equals("on")) {
      return;
    }
    if (isBalance(mention.from() - 2)) {
      statements.add(
          new Weight(mention.side(), manner, sentence.span(mention.from() - 2, mention.to())));
      return;
    }
    Term stand = sentence.lastBefore(mention.from(), Category.POSTURE, "stand");
    if (stand != null && mention.from() - stand.to() <= 2 && isOrder(stand)) {
      statements.add(new Weight(mention.side(), manner, sentence.span(stand.from(), mention.to())));
    }
  }

  /** "While you balance on your left leg", "standing on the right foot" */
  private boolean isBalance(int verb) {
    return switch (sentence.word(verb)) {
      case "balance", "balancing", "balanced" -> true;
      case "weight" -> !sentence.word(verb - 1).equals("no");
      default -> false;
    };
  }

  private void posture(Term term) {
    if (clause.isNegated(term.from())
        || Likened.isFigure(sentence, term)
        || isOfPart(term)
        || isInsidePart(term)
        || isBareSide(term)
        || Likened.isCompared(clause, term)) {
      return;
    }
    if (isTellingWhich(term)) {
      presuppose(term);
      return;
    }
    Set<Posture> postures = postures(term);
    boolean verb = term.inflection() == Inflection.BASE;
    if (isBack(term)) {
      add(postures, Use.RETURN, term.from(), term.to());
    } else if (isFound(term)) {
      add(postures, Use.FIND, term.from(), term.to());
    } else if (verb || term.attribute("use").equals("order") && isEntering(term)) {
      if (!verb || isOrder(term)) {
        add(postures, Use.ENTER, term.from(), term.to());
      }
    } else if (isEntering(term) || isOfAnybody(term)) {
      add(postures, Use.ENTER, term.from(), term.to());
    }
  }

  /** "The foot you are standing on", "the bones that you sit on" */
  private boolean isTellingWhich(Term term) {
    for (Category category : List.of(Category.BODY_PART, Category.SURFACE)) {
      Term owner = sentence.lastBefore(term.from(), category);
      RelativeClause which = owner == null ? null : RelativeClause.at(sentence, owner.to());
      if (which != null && which.on() && which.verb() == term.from()) {
        return true;
      }
    }
    return false;
  }

  /** Takes for granted that the reader is in a posture which nobody tells here. */
  private void presuppose(Term term) {
    EnumSet<Posture> postures = of(term);
    if (postures.contains(Posture.STANDING)) {
      postures.addAll(ON_FEET);
    }
    if (postures.contains(Posture.KNEELING)) {
      postures.addAll(ON_KNEES);
    }
    statements.add(
        new InPosture(
            postures,
            Use.REST,
            Set.of(),
            Side.UNTOLD,
            Support.UNTOLD,
            manner.with(Force.STATE),
            sentence.span(term.from(), term.to() + 1)));
  }

  /** "Repeat on your right side" lays nobody down; "on your right side, reach up" does. */
  private boolean isBareSide(Term term) {
    return term.id().equals("side-lying")
        && sentence.word(term.from()).equals("on")
        && term.from() != clause.from()
        && !sentence.has(Category.POSTURE, "lie");
  }

  /** "Nobody sits down", "everybody kneels" */
  private boolean isOfAnybody(Term term) {
    return term.inflection() == Inflection.THIRD_PERSON
        && switch (sentence.word(term.from() - 1)) {
          case "nobody", "everybody", "everyone" -> true;
          default -> false;
        };
  }

  /** "your sitting bones", "on your arms and on your feet" */
  private boolean isInsidePart(Term term) {
    if (term.id().equals("standing") && sentence.word(term.from() - 1).equals("and")) {
      return true;
    }
    return mentions.stream().anyMatch(m -> m.noun() <= term.from() && term.to() <= m.to());
  }

  /** "stand or sit": both are allowed. */
  private Set<Posture> postures(Term term) {
    EnumSet<Posture> postures = of(term);
    for (Term other : sentence.terms(Category.POSTURE)) {
      boolean listed =
          hasOr(sentence.from(), sentence.to())
              && term.inflection() == Inflection.GERUND
              && other.inflection() == Inflection.GERUND;
      boolean joined =
          listed
              || (other.from() - term.to() >= 0
                  && other.from() - term.to() <= 4
                  && hasOr(term.to(), other.from()))
              || (term.from() - other.to() >= 0
                  && term.from() - other.to() <= 4
                  && hasOr(other.to(), term.from()));
      if (joined) {
        postures.addAll(of(other));
      }
    }
    return postures;
  }

  private boolean hasOr(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("or")) {
        return true;
      }
    }
    return false;
  }

  private EnumSet<Posture> of(Term term) {
    Posture posture = Posture.of(term.attribute("posture"));
    if (posture == Posture.SEATED && isOnHeels(term)) {
      return EnumSet.of(Posture.KNEELING);
    }
    if (posture == Posture.SEATED && isSinking(term)) {
      return EnumSet.of(Posture.SEATED, Posture.SQUAT, Posture.KNEELING);
    }
    return posture == Posture.LYING
        ? EnumSet.of(Posture.LYING, Posture.SUPINE, Posture.PRONE, Posture.SIDE_LYING)
        : EnumSet.of(posture);
  }

  /** "Sit back, as if there were a chair": into the air or onto something. */
  private boolean isSinking(Term term) {
    boolean back =
        sentence.word(term.to()).equals("back") || sentence.word(term.to() - 1).equals("back");
    int behind = sentence.word(term.to()).equals("back") ? term.to() + 1 : term.to();
    return back
        && switch (sentence.word(behind)) {
          case "on", "onto", "in", "into", "against", "down" -> false;
          default -> true;
        };
  }

  /** "sit back on your heels" is kneeling; "sit your hips back" leaves the posture open. */
  private boolean isOnHeels(Term term) {
    for (int i = term.to(); i < Math.min(sentence.to(), term.to() + 8); i++) {
      Term part = sentence.termAt(i, Category.BODY_PART);
      if (part != null
          && (part.id().equals("heel")
              || (part.isOneOf("foot", "foot-top", "sole", "ankle") && isSatOn(i)))) {
        return true;
      }
    }
    return false;
  }

  /** "down onto both your soles" */
  private boolean isSatOn(int part) {
    int at = part - 1;
    while (at > sentence.from()
        && switch (sentence.word(at)) {
          case "the", "your", "both", "of", "backs", "back", "own" -> true;
          default -> false;
        }) {
      at--;
    }
    return sentence.word(at).equals("on") || sentence.word(at).equals("onto");
  }

  private boolean isBack(Term term) {
    for (int i = term.from(); i < term.to(); i++) {
      if (sentence.word(i).equals("return") || sentence.word(i).equals("returning")) {
        return true;
      }
    }
    boolean stands = term.id().equals("stand") || term.id().equals("standing");
    boolean back = false;
    for (int i = Math.max(clause.from(), term.from() - 4); i < term.to(); i++) {
      String word = sentence.word(i);
      back |= word.equals("return") || word.equals("returning") || (word.equals("back") && stands);
    }
    boolean first =
        switch (sentence.word(term.from() - 1)) {
          case "original", "starting", "initial" -> true;
          default -> false;
        };
    boolean again = sentence.word(term.to()).equals("again") || isAgainBehindSurface(term);
    return first || again || (back && !term.isOneOf("supine"));
  }

  /** "sitting on the mat again" */
  private boolean isAgainBehindSurface(Term term) {
    Term surface = sentence.firstFrom(term.to(), Category.SURFACE);
    return surface != null
        && surface.from() - term.to() <= 2
        && sentence.word(surface.to()).equals("again");
  }

  /** "still sitting", "stay on all fours", "from your kneeling position". */
  private boolean isFound(Term term) {
    boolean meanwhile =
        clause.word(clause.from()).equals("while") || clause.word(clause.from()).equals("whilst");
    if (meanwhile) {
      return !isToldOfSomething();
    }
    for (int i = Math.max(sentence.from(), term.from() - 4); i <= term.from(); i++) {
      switch (sentence.word(i)) {
        case "still", "stay", "remain", "staying", "remaining", "keep" -> {
          return true;
        }
        case "from" -> {
          return manner.sentence() > 0 && !sentence.word(term.from() - 1).equals("to");
        }
        default -> {}
      }
    }
    return false;
  }

  /** "the hip flexors, which shorten while you sit" */
  private boolean isToldOfSomething() {
    for (int i = sentence.from(); i < clause.from(); i++) {
      if (sentence.word(i).equals("which") || sentence.word(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrder(Term term) {
    int before = term.from() - 1;
    if (before < clause.from() || sentence.token(before).kind() == Token.Kind.SIGN) {
      return true;
    }
    Term adverb =
        clause.terms(Category.ADVERB).stream()
            .filter(a -> a.to() == term.from())
            .findFirst()
            .orElse(null);
    boolean to =
        sentence.word(before).equals("to")
            || sentence.word(before).equals("and")
            || sentence.word(before).equals("then")
            || sentence.word(before).equals("either")
            || sentence.word(before).equals("you")
            || sentence.word(before).equals("never");
    return adverb != null || to || clause.has(Category.AUXILIARY);
  }

  /** "on all fours", "begin seated", "come to kneeling", "standing tall, reach up". */
  private boolean isEntering(Term term) {
    return term.inflection() != Inflection.PAST && term.inflection() != Inflection.THIRD_PERSON;
  }

  /** "your standing leg", "the kneeling knee", "let the weight sit in your heels". */
  private boolean isOfPart(Term term) {
    boolean adjective =
        term.to() - term.from() == 1
            || switch (sentence.word(term.to() - 1)) {
              case "front", "back", "side" -> true;
              default -> false;
            };
    boolean part =
        sentence.termAt(term.to(), Category.BODY_PART) != null
            || (term.inflection() == Inflection.GERUND && sentence.word(term.to()).equals("side"));
    if (part && adjective) {
      return true;
    }
    // "Lay the left ankle on the knee", "rest your palm on your back": a part is laid, not the
    // body.
    boolean object =
        mentions.stream()
            .anyMatch(
                m ->
                    m.from() == term.to()
                        || (m.part() != BodyPart.FACE
                            && m.from() > term.from()
                            && m.to() < term.to()
                            && m.noun() < term.to() - 1));
    if (object && term.isOneOf("supine", "prone", "side-lying", "lie")) {
      return true;
    }
    // "A hand on your heart and a hand on your belly"
    boolean laid = mentions.stream().anyMatch(m -> m.to() == term.from() && isLaid(m.part()));
    if (laid && sentence.word(term.from()).equals("on")) {
      return true;
    }
    if (isPlaced(term) || isOfPartBefore(term) || isOfPalms(term)) {
      return true;
    }
    if (term.inflection() != Inflection.BASE) {
      return false;
    }
    return mentions.stream().anyMatch(m -> term.from() - m.to() <= 1 && term.from() >= m.to())
        || sentence.word(term.from() - 1).equals("it")
        || sentence.word(term.from() - 1).equals("them");
  }

  private static boolean isLaid(BodyPart part) {
    return part.limb() == BodyPart.Limb.ARM && part != BodyPart.SHOULDER;
  }

  /** "sit your hips back", "stand the feet side by side" place a part of the body. */
  private boolean isPlaced(Term term) {
    return mentions.stream()
        .filter(m -> m.from() == term.to())
        .anyMatch(
            m ->
                switch (m.part()) {
                  case HIP, BOTTOM, BUTTOCK -> term.id().equals("sit");
                  case FOOT -> term.id().equals("stand") && m.from() < m.noun();
                  default -> false;
                });
  }

  /** "with the top of the foot lying flat on the mat" */
  private boolean isOfPartBefore(Term term) {
    return term.id().equals("lie")
        && term.inflection() == Inflection.GERUND
        && mentions.stream().anyMatch(m -> m.to() == term.from());
  }

  /** "palms face down" */
  private boolean isOfPalms(Term term) {
    return sentence.word(term.from()).startsWith("fac")
        && mentions.stream()
            .anyMatch(m -> m.to() == term.from() && m.part().limb() == BodyPart.Limb.ARM);
  }

  private void add(Set<Posture> postures, Use use, int from, int to) {
    Set<Posture> rolledFrom =
        sentence.word(from).startsWith("roll") ? LOW : EnumSet.allOf(Posture.class);
    statements.add(
        new InPosture(
            postures,
            use,
            rolledFrom,
            side(from, to),
            postures.equals(Set.of(Posture.SEATED)) ? seat(from, to) : Support.UNTOLD,
            manner,
            sentence.span(from, to)));
  }

  /** "Sit towards the front of a firm chair", "sit on the edge of the bed" */
  private Support seat(int from, int to) {
    for (int i = from; i < Math.min(sentence.to(), to + SEAT_REACH); i++) {
      Term surface = sentence.termAt(i, Category.SURFACE);
      if (surface == null) {
        if (i > to && CUTS.contains(sentence.word(i))) {
          return Support.UNTOLD;
        }
        continue;
      }
      String support = surface.attribute("support");
      boolean seat = support.equals("seat") || support.equals("sofa");
      return seat && isSatUpon(to, i) ? Support.SEAT : Support.UNTOLD;
    }
    return Support.UNTOLD;
  }

  /** "Sit facing a chair", "sit with your back against the sofa" are done on the floor. */
  private boolean isSatUpon(int from, int to) {
    boolean on = false;
    for (int i = from; i < to; i++) {
      switch (sentence.word(i)) {
        case "on", "in", "onto", "into", "toward", "towards", "at", "upon" -> on = true;
        case "facing", "against", "beside", "behind", "under", "near", "with", "between" -> {
          return false;
        }
        default -> {}
      }
    }
    return on || to < from;
  }

  /** "lie on your left side" */
  private Side side(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("left") && sentence.word(i + 1).equals("side")) {
        return Side.LEFT;
      }
      if (sentence.word(i).equals("right") && sentence.word(i + 1).equals("side")) {
        return Side.RIGHT;
      }
    }
    return Side.UNTOLD;
  }
}
