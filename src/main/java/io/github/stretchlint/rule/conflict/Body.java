package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Aspect;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.InPosture;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the body at one moment of an entry. */
final class Body {

  /**
   * What a state is about.
   *
   * @param group the part, or what stands for all parts that share the state, as the knee for the
   *     leg
   */
  record Topic(Aspect aspect, BodyPart group) {

    // What a record would have by itself, but without the machinery that it starts at its first
    // use.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Topic topic && aspect == topic.aspect && group == topic.group;
    }

    @Override
    public int hashCode() {
      return 31 * aspect.hashCode() + group.hashCode();
    }
  }

  private final Map<Topic, Map<Side, BodyState>> states = new LinkedHashMap<>();
  private final Map<Limb, Side> leads = new EnumMap<>(Limb.class);
  private Set<Posture> postures = EnumSet.noneOf(Posture.class);
  private @Nullable InPosture postureTold;
  private Side lyingOn = Side.UNTOLD;

  /** Returns the postures that the body may be in; empty where nothing is known. */
  Set<Posture> postures() {
    return postures;
  }

  /** Returns the words that put the body into its posture, or null. */
  @Nullable InPosture postureTold() {
    return postureTold;
  }

  /** Returns the side that is lain on, or {@link Side#UNTOLD}. */
  Side lyingOn() {
    return lyingOn;
  }

  void enter(Set<Posture> entered, @Nullable InPosture told) {
    postures = entered.isEmpty() ? EnumSet.noneOf(Posture.class) : EnumSet.copyOf(entered);
    postureTold = told;
    lyingOn = told == null ? Side.UNTOLD : told.on();
  }

  /** Returns the states of one topic, by side. */
  Map<Side, BodyState> states(Topic topic) {
    return states.getOrDefault(topic, Map.of());
  }

  Map<Topic, Map<Side, BodyState>> states() {
    return states;
  }

  /** Sets a state; one of both sides replaces those of each. */
  void set(Topic topic, Side side, BodyState state) {
    Map<Side, BodyState> sides = states.computeIfAbsent(topic, t -> new EnumMap<>(Side.class));
    if (side == Side.BOTH) {
      sides.clear();
    }
    sides.put(side, state);
  }

  /** Forgets what is known of a limb on one side, or of both. */
  void forget(Limb limb, Side side) {
    states.forEach(
        (topic, sides) -> {
          if (topic.group().limb() == limb) {
            if (side == Side.BOTH) {
              sides.clear();
            } else {
              sides.remove(side);
              sides.remove(Side.BOTH);
            }
          }
        });
  }

  /** Forgets all states but those that the sentence itself tells. */
  void forgetStatesBefore(int sentence) {
    states
        .values()
        .forEach(sides -> sides.values().removeIf(state -> state.manner().sentence() < sentence));
  }

  /** Returns which leg or arm was worked with last, or null. */
  @Nullable Side lead(Limb limb) {
    return leads.get(limb);
  }

  void lead(Limb limb, Side side) {
    leads.put(limb, side);
  }

  /** Forgets which sides were worked with: the other side follows. */
  void switchSides() {
    leads.clear();
    states.clear();
  }

  /**
   * Returns which side is meant, as far as it can be told: "the other knee" is the left one after
   * the right one was worked with.
   */
  Side resolve(Side side, Limb limb) {
    Side lead = leads.get(limb);
    return switch (side) {
      case OTHER -> lead == null ? Side.OTHER : lead.opposite();
      case SAME -> lead == null ? Side.SAME : lead;
      case UNTOLD -> lead == null ? Side.UNTOLD : lead;
      case BENT -> only(limb, Aspect.JOINT, BodyValue.BENT, side);
      case STRAIGHT -> only(limb, Aspect.JOINT, BodyValue.STRAIGHT, side);
      case RAISED -> only(limb, Aspect.LEVEL, BodyValue.RAISED, side);
      case FRONT -> only(limb, Aspect.PLACE, BodyValue.FORWARD, side);
      case BACK -> only(limb, Aspect.PLACE, BodyValue.BACKWARD, side);
      case CROSSED -> only(limb, Aspect.CROSSING, BodyValue.CROSSED, side);
      case KNEELING -> only(limb, Aspect.LEVEL, BodyValue.DOWN, side);
      case TOP -> lyingOn.isNamed() ? lyingOn.opposite() : side;
      case BOTTOM -> lyingOn.isNamed() ? lyingOn : side;
      default -> side;
    };
  }

  /**
   * The side of the limb that alone is in that state; {@code side} itself where none or both are.
   */
  private Side only(Limb limb, Aspect aspect, BodyValue value, Side side) {
    Set<Side> found = EnumSet.noneOf(Side.class);
    states.forEach(
        (topic, sides) -> {
          if (topic.aspect() == aspect && topic.group().limb() == limb) {
            sides.forEach(
                (which, state) -> {
                  if (state.value() == value && !state.not()) {
                    found.add(which);
                  }
                });
          }
        });
    return found.size() == 1 ? found.iterator().next() : side;
  }

  /** Returns the body as a report tells it: "posture" and the states of parts by their names. */
  Map<String, String> describe() {
    Map<String, String> known = new LinkedHashMap<>();
    if (!postures.isEmpty() && postures.size() < Posture.values().length) {
      known.put(
          "posture", postures.stream().map(Posture::word).collect(Collectors.joining(" or ")));
    }
    states.forEach(
        (topic, sides) ->
            sides.forEach(
                (side, state) -> {
                  String part = state.part().word();
                  String name = side == Side.UNTOLD ? part : side.word() + " " + part;
                  known.merge(
                      name,
                      (state.not() ? "not " : "") + state.value().word(),
                      (a, b) -> a + ", " + b);
                }));
    return known;
  }
}
