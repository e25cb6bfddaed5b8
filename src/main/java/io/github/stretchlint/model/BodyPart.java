package io.github.stretchlint.model;

import java.util.Locale;

/** A part of the body that an instruction can speak of. */
public enum BodyPart {
  /** The whole leg. */
  LEG(Limb.LEG),
  /** The thigh. */
  THIGH(Limb.LEG),
  /** The back of the thigh. */
  BACK_OF_THIGH(Limb.LEG),
  /** The front of the thigh. */
  FRONT_OF_THIGH(Limb.LEG),
  /** The muscles of the thigh and the seat, by their names. */
  HAMSTRING(Limb.LEG),
  /** The knee. */
  KNEE(Limb.LEG),
  /** The shin. */
  SHIN(Limb.LEG),
  /** The calf. */
  CALF(Limb.LEG),
  /** The ankle. */
  ANKLE(Limb.LEG),
  /** The foot. */
  FOOT(Limb.LEG),
  /** The top of the foot. */
  FOOT_TOP(Limb.LEG),
  /** The heel. */
  HEEL(Limb.LEG),
  /** The sole of the foot. */
  SOLE(Limb.LEG),
  /** The toes. */
  TOE(Limb.LEG),
  /** The hip, or both. */
  HIP(Limb.TRUNK),
  /** One half of the seat. */
  BUTTOCK(Limb.TRUNK),
  /** What one sits on. */
  BOTTOM(Limb.TRUNK),
  /** The trunk. */
  WAIST(Limb.TRUNK),
  /** The belly. */
  BELLY(Limb.TRUNK),
  /** The chest. */
  CHEST(Limb.TRUNK),
  /** The back or a part of it. */
  BACK(Limb.TRUNK),
  /** The shoulder blade. */
  SHOULDER_BLADE(Limb.TRUNK),
  /** The shoulder. */
  SHOULDER(Limb.ARM),
  /** The whole arm. */
  ARM(Limb.ARM),
  /** The elbow. */
  ELBOW(Limb.ARM),
  /** The forearm. */
  FOREARM(Limb.ARM),
  /** The wrist. */
  WRIST(Limb.ARM),
  /** The hand. */
  HAND(Limb.ARM),
  /** The palm of the hand. */
  PALM(Limb.ARM),
  /** The fingers. */
  FINGER(Limb.ARM),
  /** The head. */
  HEAD(Limb.HEAD),
  /** The back of the head. */
  BACK_OF_HEAD(Limb.HEAD),
  /** The neck. */
  NECK(Limb.HEAD),
  /** The chin. */
  CHIN(Limb.HEAD),
  /** Mouth, lips and teeth. */
  MOUTH(Limb.HEAD),
  /** The ear, the temple, the cheek. */
  EAR(Limb.HEAD),
  /** The forehead, the nose, the face. */
  FACE(Limb.HEAD),
  /** Where the eyes look. */
  GAZE(Limb.HEAD);

  /** A larger part that moves as one. */
  public enum Limb {
    /** From the thigh to the toes. */
    LEG,
    /** From the shoulder to the fingers. */
    ARM,
    /** Hips, belly, chest and back. */
    TRUNK,
    /** Neck and head. */
    HEAD
  }

  private final Limb limb;

  BodyPart(Limb limb) {
    this.limb = limb;
  }

  /** Returns the limb that it belongs to. */
  public Limb limb() {
    return limb;
  }

  /** Returns the word used in reports: "shoulder blade". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Returns the part of that name in the lexicon: "shoulder-blade".
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BodyPart of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
