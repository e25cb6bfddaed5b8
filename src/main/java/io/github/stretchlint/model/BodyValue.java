package io.github.stretchlint.model;

import java.util.Locale;

/** How a part of the body can be. Values of one aspect are about the same thing. */
public enum BodyValue {
  /** Knee or elbow straight. */
  STRAIGHT(Aspect.JOINT),
  /** Leg or arm stretched out, which leaves a little bend. */
  LONG(Aspect.JOINT),
  /** Knee or elbow pressed straight as far as it goes. */
  LOCKED(Aspect.JOINT),
  /** Knee or elbow bent. */
  BENT(Aspect.JOINT),
  /** Knee or elbow slightly bent. */
  SOFT(Aspect.JOINT),
  /** Off the ground. */
  RAISED(Aspect.LEVEL),
  /** On the ground. */
  DOWN(Aspect.LEVEL),
  /** Touching each other. */
  TOGETHER(Aspect.SPACING),
  /** One foot in front of the other. */
  STAGGERED(Aspect.SPACING),
  /** As far apart as the hips. */
  HIP_WIDTH(Aspect.SPACING),
  /** As far apart as the shoulders. */
  SHOULDER_WIDTH(Aspect.SPACING),
  /** Apart, how far is not told or far. */
  APART(Aspect.SPACING),
  /** Crossed. */
  CROSSED(Aspect.CROSSING),
  /** Side by side, not crossed. */
  UNCROSSED(Aspect.CROSSING),
  /** The back straight. */
  BACK_STRAIGHT(Aspect.SPINE),
  /** The back rounded. */
  ROUND(Aspect.SPINE),
  /** The back arched. */
  ARCHED(Aspect.SPINE),
  /** Palm up. */
  PALM_UP(Aspect.PALM),
  /** Palm down. */
  PALM_DOWN(Aspect.PALM),
  /** Toes pointed away from the shin. */
  POINTED(Aspect.TOES),
  /** Toes drawn towards the shin. */
  FLEXED(Aspect.TOES),
  /** Turned inwards. */
  INWARD(Aspect.ROTATION),
  /** Turned outwards. */
  OUTWARD(Aspect.ROTATION),
  /** Turned to the left. */
  TURNED_LEFT(Aspect.TURN),
  /** Turned to the right. */
  TURNED_RIGHT(Aspect.TURN),
  /** Tilted to the left. */
  TILTED_LEFT(Aspect.TILT),
  /** Tilted to the right. */
  TILTED_RIGHT(Aspect.TILT),
  /** Chin to the chest. */
  CHIN_TUCKED(Aspect.CHIN),
  /** Chin lifted, head back. */
  CHIN_LIFTED(Aspect.CHIN),
  /** Fingers open. */
  HAND_OPEN(Aspect.HAND),
  /** Fist closed. */
  FIST(Aspect.HAND),
  /** Fingers of both hands laced. */
  CLASPED(Aspect.CLASP),
  /** Mouth open. */
  MOUTH_OPEN(Aspect.MOUTH),
  /** Mouth closed. */
  MOUTH_CLOSED(Aspect.MOUTH),
  /** Eyes open. */
  EYES_OPEN(Aspect.EYES),
  /** Eyes closed. */
  EYES_CLOSED(Aspect.EYES),
  /** Arms overhead. */
  OVERHEAD(Aspect.ARMS),
  /** Arms by the sides. */
  AT_SIDES(Aspect.ARMS),
  /** Arms out to the sides. */
  OUT_WIDE(Aspect.ARMS),
  /** Hands behind the head. */
  BEHIND_HEAD(Aspect.ARMS),
  /** Arms wrapped around the trunk. */
  AROUND(Aspect.ARMS),
  /** Arms in front of the body. */
  IN_FRONT(Aspect.ARMS),
  /** Arms behind the body. */
  BEHIND_BODY(Aspect.ARMS),
  /** Laid on something, or against it. */
  RESTING(Aspect.SUPPORT),
  /** Sat on, or held fast otherwise. */
  TRAPPED(Aspect.SUPPORT),
  /** The upper one, of somebody lying on the side. */
  UPPERMOST(Aspect.LAYER),
  /** The lower one, of somebody lying on the side. */
  LOWERMOST(Aspect.LAYER),
  /** The foot or leg in front. */
  FORWARD(Aspect.PLACE),
  /** The foot or leg behind. */
  BACKWARD(Aspect.PLACE);

  /** What values exclude one another. */
  public enum Aspect {
    /** Bent or straight. */
    JOINT,
    /** On the ground or off it. */
    LEVEL,
    /** How far apart. */
    SPACING,
    /** Crossed or not. */
    CROSSING,
    /** The back's shape. */
    SPINE,
    /** Which way the palm faces. */
    PALM,
    /** Which way the toes point. */
    TOES,
    /** Turned in or out. */
    ROTATION,
    /** Turned to which side. */
    TURN,
    /** Tilted to which side. */
    TILT,
    /** Chin tucked or lifted. */
    CHIN,
    /** Open hand or fist. */
    HAND,
    /** Hands laced into each other. */
    CLASP,
    /** Mouth open or closed. */
    MOUTH,
    /** Eyes open or closed. */
    EYES,
    /** Where the arms are. */
    ARMS,
    /** Laid on something or held fast. */
    SUPPORT,
    /** Upper or lower one, lying on the side. */
    LAYER,
    /** In front or behind. */
    PLACE
  }

  /** How surely two values exclude each other. */
  public enum Clash {
    /** Both can be at once. */
    NONE,
    /** Hardly both at once, though an author may mean the same by both. */
    LIKELY,
    /** Never both at once. */
    CERTAIN
  }

  private final Aspect aspect;

  BodyValue(Aspect aspect) {
    this.aspect = aspect;
  }

  /** Returns what it is about. */
  public Aspect aspect() {
    return aspect;
  }

  /** Returns whether this and another value of the same part can be at once. */
  public Clash clash(BodyValue other) {
    if (this == other || aspect != other.aspect) {
      return Clash.NONE;
    }
    boolean arms =
        isPair(other, BEHIND_HEAD, OVERHEAD)
            || isPair(other, BEHIND_HEAD, OUT_WIDE)
            || isPair(other, OVERHEAD, OUT_WIDE)
            || isPair(other, IN_FRONT, OUT_WIDE)
            || isPair(other, AROUND, IN_FRONT);
    if (arms
        || isPair(other, STRAIGHT, LOCKED)
        || isPair(other, STRAIGHT, LONG)
        || isPair(other, LOCKED, LONG)
        || isPair(other, SOFT, LONG)
        || isPair(other, SOFT, STRAIGHT)
        || isPair(other, BENT, SOFT)
        || isPair(other, SHOULDER_WIDTH, APART)
        || (aspect == Aspect.SPACING
            && (this == STAGGERED || other == STAGGERED)
            && this != TOGETHER
            && other != TOGETHER)) {
      return Clash.NONE;
    }
    boolean near =
        isPair(other, BENT, LONG)
            || isPair(other, HIP_WIDTH, SHOULDER_WIDTH)
            || isPair(other, HIP_WIDTH, APART);
    return near ? Clash.LIKELY : Clash.CERTAIN;
  }

  private boolean isPair(BodyValue other, BodyValue one, BodyValue two) {
    return (this == one && other == two) || (this == two && other == one);
  }

  /** Returns the words used in reports: "hip width". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
