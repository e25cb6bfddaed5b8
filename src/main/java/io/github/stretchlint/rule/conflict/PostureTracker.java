package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.InPosture.Support;
import io.github.stretchlint.model.Statement.InPosture.Use;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds instructions that take a posture for granted which the reader was not put into. */
final class PostureTracker implements Tracker {

  private static final List<Set<Posture>> KIN =
      List.of(
          EnumSet.of(Posture.KNEELING, Posture.HALF_KNEELING, Posture.ALL_FOURS),
          EnumSet.of(Posture.STANDING, Posture.SQUAT, Posture.HALF_KNEELING, Posture.DOWNWARD_DOG),
          EnumSet.of(Posture.ALL_FOURS, Posture.PLANK, Posture.DOWNWARD_DOG));

  private static final Set<Posture> LYING =
      EnumSet.of(Posture.LYING, Posture.SUPINE, Posture.PRONE);

  private static final Set<Posture> LYING_DOWN =
      EnumSet.of(Posture.LYING, Posture.SUPINE, Posture.PRONE, Posture.SIDE_LYING);

  private static final Set<Posture> ABOVE =
      EnumSet.of(Posture.STANDING, Posture.SEATED, Posture.KNEELING, Posture.HALF_KNEELING);

  private static final Set<Posture> FACE_DOWN =
      EnumSet.of(
          Posture.PRONE,
          Posture.ALL_FOURS,
          Posture.KNEELING,
          Posture.HALF_KNEELING,
          Posture.PLANK,
          Posture.DOWNWARD_DOG);

  private static final Set<Posture> UPRIGHT = EnumSet.of(Posture.STANDING, Posture.SQUAT);

  private static final String IMPOSSIBLE =
      "\"{earlier}\" puts the reader in one position and \"{subject}\" in another, and nothing says how to"
          + " get there: add that step, or correct one of them";

  private static final String PRESUMED =
      "\"{earlier}\" and \"{subject}\" need two different positions, and nothing says how to get from"
          + " one to the other: add that step, or correct one of them";

  private static final String JUMP =
      "\"{subject}\" follows \"{earlier}\" without saying how to get there: add a step in between, such as"
          + " rolling onto the side first";

  private final Body body;
  private final List<Statement> told;
  private @Nullable InPosture named;

  /** What the steps took for granted while nobody was put anywhere: "your standing leg". */
  private @Nullable InPosture presumed;

  private Set<Posture> possible = EnumSet.noneOf(Posture.class);

  private final Set<Posture> visited = EnumSet.noneOf(Posture.class);

  /**
   * Begins before the first statement.
   *
   * @param told all statements of the entry
   */
  PostureTracker(Body body, List<Statement> told) {
    this.body = body;
    this.told = told;
  }

  @Override
  public void see(Statement statement, List<Conflict> conflicts) {
    if (statement instanceof BodyState state) {
      knee(state, conflicts);
    }
    if (!(statement instanceof InPosture posture)) {
      return;
    }
    if (posture.use() != Use.REST) {
      presumed = null;
    }
    switch (posture.use()) {
      case NAME -> named = isTaken(posture) ? null : posture;
      case ENTER -> enter(posture, conflicts);
      case RETURN -> comeBack(posture, conflicts);
      case FIND -> find(posture, conflicts);
      case REST -> rest(posture, conflicts);
      case LEAVE -> {
        // Walking with the hands or the feet leads not far, and leaves the rest as it is.
        if (posture.manner().force() == Force.STATE) {
          EnumSet<Posture> reached = EnumSet.noneOf(Posture.class);
          reached.addAll(walkedTo(body.postures()));
          reached.retainAll(posture.postures());
          body.enter(reached, body.postureTold());
        } else if (isPush(posture)
            && !body.postures().isEmpty()
            && FACE_DOWN.containsAll(body.postures())) {
          EnumSet<Posture> reached = EnumSet.copyOf(posture.postures());
          reached.addAll(body.postures());
          body.enter(reached, body.postureTold());
          body.forgetStatesBefore(posture.manner().sentence());
        } else {
          body.enter(Set.of(), null);
          body.forgetStatesBefore(posture.manner().sentence());
        }
      }
    }
  }

  /** "Stay standing for the whole stretch … the knee that is on the ground" */
  private void knee(BodyState state, List<Conflict> conflicts) {
    InPosture kept = body.postureTold();
    boolean onKnee =
        state.part() == BodyPart.KNEE
            && state.value() == BodyValue.DOWN
            && state.manner().force() == Force.GIVEN
            && !state.not();
    if (onKnee
        && kept != null
        && kept.manner().throughout()
        && body.postures().equals(Set.of(Posture.STANDING))) {
      conflicts.add(Conflict.of("posture", kept, state, Confidence.LIKELY, IMPOSSIBLE, body));
    }
  }

  /** "Press up": off the ground, but not over onto the back. */
  private static boolean isPush(InPosture leave) {
    return leave.postures().size() < Posture.values().length;
  }

  /** Returns the postures that can be reached on hands and feet. */
  private static Set<Posture> walkedTo(Set<Posture> from) {
    EnumSet<Posture> reached = EnumSet.noneOf(Posture.class);
    for (Posture posture : from) {
      reached.addAll(
          switch (posture) {
            case STANDING, SQUAT, DOWNWARD_DOG, PLANK, ALL_FOURS ->
                EnumSet.of(
                    Posture.STANDING,
                    Posture.SQUAT,
                    Posture.DOWNWARD_DOG,
                    Posture.PLANK,
                    Posture.ALL_FOURS,
                    Posture.KNEELING,
                    Posture.HALF_KNEELING,
                    Posture.PRONE);
            case KNEELING, HALF_KNEELING ->
                EnumSet.of(
                    Posture.KNEELING,
                    Posture.HALF_KNEELING,
                    Posture.ALL_FOURS,
                    Posture.PRONE,
                    Posture.PLANK,
                    Posture.DOWNWARD_DOG);
            case SEATED -> EnumSet.of(Posture.SEATED, Posture.STANDING);
            case SUPINE -> EnumSet.of(Posture.SUPINE, Posture.LYING);
            default -> EnumSet.allOf(Posture.class);
          });
    }
    return reached;
  }

  private void enter(InPosture posture, List<Conflict> conflicts) {
    isNamedOtherwise(posture, conflicts);
    boolean turned =
        body.lyingOn().isNamed()
            && posture.on() == body.lyingOn().opposite()
            && posture.manner().throughout();
    InPosture lying = body.postureTold();
    if (turned && lying != null) {
      conflicts.add(
          Conflict.of(
              "side",
              lying,
              posture,
              Confidence.CERTAIN,
              "\"{earlier}\" has the reader lying on one side and \"{subject}\" on the other, and nothing says"
                  + " to roll over: swap left and right in one of them, or say when to roll over",
              body));
    }
    if (isJump(posture)) {
      report("posture-jump", posture, JUMP, conflicts);
    }
    if (!body.postures().isEmpty() && !meets(body.postures(), posture.from())) {
      report("posture", posture, IMPOSSIBLE, conflicts);
    }
    // Where nobody was put anywhere yet, what was told so far is told of this posture.
    boolean moves = !body.postures().isEmpty() && !body.postures().equals(posture.postures());
    become(posture);
    if (moves) {
      body.forgetStatesBefore(posture.manner().sentence());
    }
  }

  /** Whether the steps lead into the posture of the name, at their beginning or later. */
  private boolean isTaken(InPosture name) {
    return told.stream()
        .filter(InPosture.class::isInstance)
        .map(InPosture.class::cast)
        .filter(posture -> posture.use() == Use.ENTER || posture.use() == Use.FIND)
        .anyMatch(posture -> meets(widened(name.postures()), posture.postures()));
  }

  /** The name tells a posture that the first step does not take. */
  private void isNamedOtherwise(InPosture posture, List<Conflict> conflicts) {
    InPosture name = named;
    named = null;
    boolean opens = visited.isEmpty() && posture.manner().sentence() <= 1;
    if (name != null && opens && !meets(widened(name.postures()), posture.postures())) {
      conflicts.add(
          Conflict.of(
              "posture",
              name,
              posture,
              Confidence.HINT,
              "\"{earlier}\" names one position, but the steps start in another (\"{subject}\"): correct one of them",
              body));
    }
  }

  private void become(InPosture posture) {
    body.enter(posture.postures(), posture);
    visited.addAll(posture.postures());
  }

  private void comeBack(InPosture posture, List<Conflict> conflicts) {
    if (!visited.isEmpty() && !meets(widened(visited), posture.postures())) {
      report("posture", posture, IMPOSSIBLE, conflicts);
    }
    become(posture);
    body.forgetStatesBefore(posture.manner().sentence());
  }

  private void find(InPosture posture, List<Conflict> conflicts) {
    if (!body.postures().isEmpty() && !meets(widened(body.postures()), posture.postures())) {
      report("posture", posture, IMPOSSIBLE, conflicts);
    }
    become(posture);
  }

  private void rest(InPosture posture, List<Conflict> conflicts) {
    Set<Posture> now = body.postures();
    if (now.isEmpty()) {
      presume(posture, conflicts);
      return;
    }
    if (isBesideSeat(posture)) {
      report("posture", posture, IMPOSSIBLE, conflicts);
      return;
    }
    if (posture.manner().force() == Force.GIVEN || meets(now, posture.postures())) {
      return;
    }
    boolean reached = posture.manner().force() == Force.CHANGE && meets(now, posture.from());
    if (reached) {
      body.enter(posture.postures(), posture);
    } else {
      report("posture", posture, IMPOSSIBLE, conflicts);
    }
  }

  /** "Sit on a chair … both shins on the mat" */
  private boolean isBesideSeat(InPosture resting) {
    InPosture seat = body.postureTold();
    return seat != null
        && seat.support() == Support.SEAT
        && body.postures().equals(Set.of(Posture.SEATED))
        && resting.support() == Support.GROUND
        && resting.manner().force() == Force.STATE;
  }

  /** "Your standing leg … your shoulder blades on the mat": nobody was told where to be. */
  private void presume(InPosture posture, List<Conflict> conflicts) {
    InPosture before = presumed;
    boolean reached = posture.manner().force() == Force.CHANGE && meets(possible, posture.from());
    presumed = posture;
    if (before == null || reached) {
      possible = EnumSet.copyOf(posture.postures());
    } else if (meets(possible, posture.postures())) {
      possible.retainAll(posture.postures());
    } else {
      possible = EnumSet.copyOf(posture.postures());
      conflicts.add(Conflict.of("posture", before, posture, Confidence.LIKELY, PRESUMED, body));
    }
  }

  /** "Lie on your back … Now stand": most readers have to roll over and push themselves up. */
  private boolean isJump(InPosture posture) {
    Set<Posture> now = body.postures();
    boolean up =
        !now.isEmpty() && LYING.containsAll(now) && UPRIGHT.containsAll(posture.postures());
    boolean down =
        !now.isEmpty() && ABOVE.containsAll(now) && LYING_DOWN.containsAll(posture.postures());
    boolean over =
        (now.equals(Set.of(Posture.PRONE)) && posture.postures().equals(Set.of(Posture.SUPINE)))
            || (now.equals(Set.of(Posture.SUPINE))
                && posture.postures().equals(Set.of(Posture.PRONE)));
    return up || down || over;
  }

  private void report(String type, InPosture posture, String why, List<Conflict> conflicts) {
    InPosture before = body.postureTold();
    if (before != null) {
      conflicts.add(Conflict.of(type, before, posture, Confidence.CERTAIN, why, body));
    }
  }

  private static boolean meets(Set<Posture> one, Set<Posture> two) {
    return one.stream().anyMatch(two::contains);
  }

  /** Postures whose names writers use for one another. */
  private static Set<Posture> widened(Set<Posture> postures) {
    EnumSet<Posture> widened = EnumSet.copyOf(postures);
    for (Set<Posture> kin : KIN) {
      if (meets(kin, postures)) {
        widened.addAll(kin);
      }
    }
    return widened;
  }
}
