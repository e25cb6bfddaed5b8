package io.github.stretchlint.language;

import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.model.TimeAmount.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an amount of time is the time of, by the words that govern it: the nearest one before
 * it in the same clause, or the one right behind it.
 */
public final class DurationRoles {

  /** An hour is never how long a reader stays in a stretch. */
  private static final double LONGEST_HOLD_SECONDS = 3600;

  /** "which takes about thirty seconds" tells of the stretch, not of a session. */
  private static final double SHORTEST_SESSION_SECONDS = 120;

  /** Nobody warms up for less; "walk round it, 20 seconds" is a step of the stretch. */
  private static final double SHORTEST_WARM_UP_SECONDS = 60;

  /** Nobody rests as long between two stretches: "close your eyes and relax for five minutes". */
  private static final double SHORTEST_RESTING_POSE_SECONDS = 180;

  /** A governing word counts as this much farther away for each comma in between. */
  private static final int COMMA_DISTANCE = 4;

  private final Sentence sentence;
  private final Duration duration;
  private final boolean afterContraction;

  private DurationRoles(Sentence sentence, Duration duration, boolean afterContraction) {
    this.sentence = sentence;
    this.duration = duration;
    this.afterContraction = afterContraction;
  }

  /**
   * Tells the role of an amount of time.
   *
   * @param sentence the sentence it stands in
   * @param duration one of the sentence's amounts
   * @param afterContraction whether the sentence before ordered a contraction, whose time "after 10
   *     seconds" then tells
   */
  public static Role of(Sentence sentence, Duration duration, boolean afterContraction) {
    return new DurationRoles(sentence, duration, afterContraction).role();
  }

  private Role role() {
    if (sentence.word(duration.from() - 1).equals("every")) {
      return Role.FREQUENCY;
    }
    if (isSeconds() && duration.amount().least() >= LONGEST_HOLD_SECONDS) {
      return Role.SESSION;
    }
    if (isOneBreathTaken() && !isStayed()) {
      return Role.MOVEMENT;
    }
    Role behind = roleBehind();
    if (behind != null) {
      return behind;
    }
    boolean ordered = !Instructions.orders(sentence).isEmpty();
    if (sentence.has(Category.SESSION_CUE, "media") && !ordered && isSeconds()) {
      return Role.SESSION;
    }
    if (sentence.has(Category.STUDY_CUE) && !hasOrderToHold()) {
      return Role.STUDY;
    }
    boolean continuous = sentence.has(Category.MOVEMENT, "alternate", "dynamic");
    if (continuous && isSeconds() && !hasOrderToHold()) {
      return Role.MOVEMENT;
    }
    if (sentence.word(duration.from() - 1).equals("after")) {
      return afterContraction ? Role.CONTRACTION : Role.END_POSITION;
    }
    return afterContraction && isKnown() ? Role.CONTRACTION : governed();
  }

  /** "Once the six seconds are up, let go", behind an order to push. */
  private boolean isKnown() {
    return DoseTelling.of(sentence, duration.from(), duration.to()) == Telling.REFERENCE
        && sentence.terms(Category.HOLD).stream()
            .noneMatch(hold -> hold.attribute("strength").equals("strong"));
  }

  /** "Take a deep breath and step your feet apart": the breath goes with the movement. */
  private boolean isOneBreathTaken() {
    boolean one = duration.amount().measure() == Measure.BREATHS && duration.amount().most() <= 1;
    return one
        && switch (sentence.word(duration.from() - 1)) {
          case "take", "taking", "draw", "drawing", "with" -> true;
          default -> false;
        };
  }

  private boolean isStayed() {
    return Instructions.orders(sentence).stream()
        .map(order -> sentence.termAt(order.from(), Category.HOLD))
        .anyMatch(hold -> hold != null && hold.attribute("strength").equals("strong"));
  }

  private boolean isSeconds() {
    return duration.amount().measure() == Measure.SECONDS;
  }

  private boolean hasOrderToHold() {
    return Instructions.orders(sentence).stream()
        .anyMatch(verb -> sentence.termAt(verb.from(), Category.HOLD) != null);
  }

  /** "ten minutes of jogging", "a 5-minute routine", "10 seconds' rest", "15 seconds to rest". */
  private @Nullable Role roleBehind() {
    if (isPause(sentence.word(duration.to()))) {
      return Role.REST;
    }
    int at = duration.to();
    while (isLink(sentence.word(at))) {
      at++;
    }
    Term rest = sentence.termAt(at, Category.REST_CUE);
    if (rest != null && rest.isOneOf("rest", "between", "shake")) {
      return Role.REST;
    }
    if (!isSeconds()) {
      return null;
    }
    if (isTotal()) {
      return Role.SESSION;
    }
    Term session = sentence.termAt(at, Category.SESSION_CUE);
    if (session != null && !session.id().equals("takes")) {
      return Role.SESSION;
    }
    boolean of = sentence.word(duration.to()).equals("of");
    if (of && isEffort(at)) {
      return Role.CONTRACTION;
    }
    boolean activity = sentence.termAt(at, Category.WARM_UP_CUE) != null || isGerund(at);
    return of && activity ? Role.WARM_UP : null;
  }

  /** "A minute's pause between the sides" */
  private static boolean isPause(String word) {
    return switch (word) {
      case "pause", "break", "breather", "gap" -> true;
      default -> false;
    };
  }

  /** "90 seconds each leg (3 minutes in total)" */
  private boolean isTotal() {
    boolean total =
        switch (sentence.word(duration.to())) {
          case "total", "altogether", "overall" -> true;
          case "in" ->
              sentence.word(duration.to() + 1).equals("total")
                  || sentence.word(duration.to() + 1).equals("all");
          default -> false;
        };
    return total
        && Durations.in(sentence).stream().anyMatch(other -> other.to() <= duration.from());
  }

  /** "Stay for one verse, which takes thirty seconds" tells of the stretch, not of a session. */
  private boolean isSession(Term cue) {
    boolean held =
        sentence.terms(Category.HOLD).stream()
            .anyMatch(hold -> hold.attribute("strength").equals("strong"));
    boolean told = held || (cue.id().equals("takes") && !Instructions.orders(sentence).isEmpty());
    boolean takes = !cue.id().equals("takes") || cue.inflection() != Inflection.BASE;
    return takes && (!told || duration.amount().most() >= SHORTEST_SESSION_SECONDS);
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "of",
          "to",
          "'",
          "’",
          "s",
          "worth",
          "-",
          "light",
          "easy",
          "gentle",
          "the",
          "a",
          "your",
          "good",
          "slow",
          "quick",
          "full",
          "pause",
          "gap",
          "interval" ->
          true;
      default -> false;
    };
  }

  /** "those twelve seconds of pushing" are spent against something; nobody warms up so. */
  private boolean isEffort(int index) {
    boolean presses =
        switch (sentence.word(index)) {
          case "pushing", "pressing", "resisting", "resistance", "effort", "work", "isometric" ->
              true;
          default -> sentence.termAt(index, Category.CONTRACTION) != null;
        };
    return presses && duration.amount().most() < SHORTEST_WARM_UP_SECONDS;
  }

  /** "ten minutes of digging" */
  private boolean isGerund(int index) {
    return sentence.word(index).length() > 5 && sentence.word(index).endsWith("ing");
  }

  private Role governed() {
    Role nearest = Role.END_POSITION;
    int least = Integer.MAX_VALUE;
    for (Term term : sentence.terms()) {
      Role role = roleGivenBy(term);
      int distance = role == null ? Integer.MAX_VALUE : distance(term);
      if (role != null
          && distance < Integer.MAX_VALUE
          && distance <= least
          && reaches(term, role)) {
        least = distance;
        nearest = role;
      }
    }
    return nearest;
  }

  /**
   * A word does not govern beyond the next order: "legs resting on the mat, press down for 25 s".
   */
  private boolean reaches(Term term, Role role) {
    return role == Role.END_POSITION
        || Instructions.orders(sentence).stream()
            .noneMatch(order -> order.from() >= term.to() && order.to() <= duration.from());
  }

  private @Nullable Role roleGivenBy(Term term) {
    return switch (term.category()) {
      case HOLD -> isMention(term) ? null : Role.END_POSITION;
      case REST_CUE -> isRestingPose(term) ? Role.END_POSITION : isRest(term) ? Role.REST : null;
      case CONTRACTION ->
          (term.inflection() == Inflection.PAST && !isPerfect(term)) || isDrawn(term)
              ? null
              : Role.CONTRACTION;
      case MOVEMENT -> term.attribute("strength").equals("strong") ? Role.MOVEMENT : null;
      case SESSION_CUE -> isSeconds() && isSession(term) ? Role.SESSION : null;
      case WARM_UP_CUE ->
          isSeconds() && term.id().equals("warm-up") && isWarmUp(term) ? Role.WARM_UP : null;
      default -> null;
    };
  }

  /** "When you've pressed for the full ten seconds"; but "the tensed muscle". */
  private boolean isPerfect(Term verb) {
    return DoseTelling.isPast(sentence, verb.from());
  }

  /** "Squeeze its heel to your backside" draws the leg, it contracts nothing. */
  private boolean isDrawn(Term squeeze) {
    for (int i = squeeze.to(); i < Math.min(duration.from(), squeeze.to() + 5); i++) {
      boolean toward =
          switch (sentence.word(i)) {
            case "to", "toward", "towards", "onto" -> true;
            default -> false;
          };
      if (toward) {
        Term part = sentence.firstFrom(i, Category.BODY_PART);
        return squeeze.id().equals("contract") && part != null && part.from() - i <= 3;
      }
    }
    return false;
  }

  /** Holds that only name the stretch, or grip something, do not govern a time far behind them. */
  private boolean isMention(Term hold) {
    return hold.attribute("strength").equals("weak") && distance(hold) > 8;
  }

  /** "rest for ten seconds" is a rest; "rest in the stretch", "rest your hand there" are not. */
  private boolean isRest(Term term) {
    if (term.id().equals("between") || term.id().equals("shake")) {
      return true;
    }
    boolean noun = sentence.word(term.from() - 1).equals("the");
    boolean timed =
        switch (sentence.word(term.to())) {
          case "for", "about", "at", "up", "between", "around", "a", "of", "from", ",", ":" -> true;
          default -> term.to() >= duration.from();
        };
    return timed && !noun;
  }

  private boolean isRestingPose(Term term) {
    return term.isOneOf("rest", "relax")
        && term.inflection() == Inflection.BASE
        && isSeconds()
        && duration.amount().least() >= SHORTEST_RESTING_POSE_SECONDS
        && !sentence.has(Category.REST_CUE, "between");
  }

  private boolean isWarmUp(Term term) {
    return duration.amount().most() >= SHORTEST_WARM_UP_SECONDS
        && sentence.termAt(term.from(), Category.POSTURE) == null
        && sentence.termAt(term.from(), Category.HOLD) == null;
  }

  /** How far the term stands before the amount; terms behind it govern nothing. */
  private int distance(Term term) {
    if (term.from() >= duration.from()) {
      return Integer.MAX_VALUE;
    }
    int distance = Math.max(0, duration.from() - term.to());
    for (int i = term.to(); i < duration.from(); i++) {
      switch (sentence.word(i)) {
        case "," -> distance += COMMA_DISTANCE;
        case ";", ":", "—", "–" -> distance += 2 * COMMA_DISTANCE;
        case "then" -> distance += COMMA_DISTANCE;
        default -> {}
      }
    }
    return distance;
  }
}
