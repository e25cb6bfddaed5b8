package io.github.stretchlint.outline.role;

import java.util.ArrayList;
import java.util.List;

/**
 * A role at a place: the first line of an entry, a later one of it, or outside of all.
 *
 * @param role what the line does
 * @param place where it stands
 */
public record RoleState(LineRole role, Place place) {

  /** Where a line stands among the entries. */
  public enum Place {
    /** First line of an entry. */
    BEGIN,
    /** A later line of an entry. */
    INSIDE,
    /** In no entry. */
    OUTSIDE
  }

  /** All states; their order is that of the weights. */
  public static final List<RoleState> ALL = all();

  private static List<RoleState> all() {
    List<RoleState> states = new ArrayList<>();
    states.add(new RoleState(LineRole.NAME, Place.BEGIN));
    states.add(new RoleState(LineRole.STEP, Place.BEGIN));
    for (LineRole role : LineRole.values()) {
      if (role != LineRole.GENERAL_RULE) {
        states.add(new RoleState(role, Place.INSIDE));
      }
    }
    for (LineRole role : LineRole.values()) {
      states.add(new RoleState(role, Place.OUTSIDE));
    }
    return List.copyOf(states);
  }

  /** Returns the number of this state. */
  public int number() {
    int number = 0;
    while (!ALL.get(number).is(role, place)) {
      number++;
    }
    return number;
  }

  /** Returns whether it is this one. To ask a record for it costs much at the first time. */
  public boolean is(LineRole role, Place place) {
    return this.role == role && this.place == place;
  }

  /** Returns whether a line in this state can stand right behind one in the other. */
  public boolean follows(RoleState before) {
    return place != Place.INSIDE || before.place != Place.OUTSIDE;
  }

  /** Returns its name among the weights: "begin-name", "inside-step". */
  public String word() {
    return switch (place) {
      case BEGIN -> "begin-" + role.word();
      case INSIDE -> "inside-" + role.word();
      case OUTSIDE -> "outside-" + role.word();
    };
  }
}
