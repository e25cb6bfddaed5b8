package io.github.stretchlint.model;

import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one part of an instruction says about the body, in the order of the text. */
public sealed interface Statement {

  /** Returns how it is told. */
  Manner manner();

  /** Returns the words that tell it. */
  Span span();

  /** Whether an instruction changes the body or finds it so. */
  enum Force {
    /** An action brings it about: "bend your knee". */
    CHANGE,
    /** It is so: "knees bent", "with your knees bent". */
    STATE,
    /** It is to stay so: "keep your knees bent". */
    KEEP,
    /** It is taken for granted: "the bent right knee", "with the left hand still on the wall". */
    GIVEN
  }

  /**
   * How something is told.
   *
   * @param force whether an action brings it about
   * @param throughout whether it is to be so all the time
   * @param aside whether it goes on beside the sentence's main action: "while keeping", "with"
   * @param sentence number of the sentence in the entry, counted from 0
   * @param phase number of the moment inside the sentence: "then" and a breath begin a new one
   * @param certainty how sure it is that the words are meant so, from 0 to 1
   */
  record Manner(
      Force force, boolean throughout, boolean aside, int sentence, int phase, double certainty) {

    /** Returns the same with another force. */
    public Manner with(Force other) {
      return new Manner(other, throughout, aside, sentence, phase, certainty);
    }

    /** Returns the same, lasting or not, and beside the main action or not. */
    public Manner with(Force other, boolean lasting, boolean beside) {
      return new Manner(other, lasting, beside, sentence, phase, certainty);
    }

    /** Returns whether both are told of one moment. */
    public boolean isOfOneMoment(Manner other) {
      return sentence == other.sentence && phase == other.phase;
    }
  }

  /**
   * A part of the body is, or comes to be, in a state.
   *
   * @param part which part
   * @param side which one of a pair
   * @param value how it is
   * @param not whether it is told not to be so
   */
  record BodyState(BodyPart part, Side side, BodyValue value, boolean not, Manner manner, Span span)
      implements Statement {}

  /**
   * The whole body is, or comes to be, in a posture.
   *
   * @param postures the postures that the words allow
   * @param use what the words do with it
   * @param from the postures from which the words can be followed
   * @param on the side that is lain on, or {@link Side#UNTOLD}
   * @param support what carries the body
   */
  record InPosture(
      Set<Posture> postures,
      Use use,
      Set<Posture> from,
      Side on,
      Support support,
      Manner manner,
      Span span)
      implements Statement {

    /** What carries the body. */
    public enum Support {
      /** Something to sit on: "sit on a chair". */
      SEAT,
      /** The ground: "your shins on the mat". */
      GROUND,
      /** It is not told. */
      UNTOLD
    }

    /** What words do with a posture. */
    public enum Use {
      /** They name the entry by it, or give it in a field: "Seated twist". */
      NAME,
      /** They put the reader into it: "kneel". */
      ENTER,
      /** They take the reader back to it: "return to standing". */
      RETURN,
      /** They find the reader in it: "still lying on your back". */
      FIND,
      /** They speak of something that is possible in it only: "your belly on the floor". */
      REST,
      /** They lead the reader out of any posture that was told: "roll over". */
      LEAVE
    }

    /** Copies the sets. */
    public InPosture {
      postures = Set.copyOf(postures);
      from = Set.copyOf(from);
    }
  }

  /**
   * A hand does something to a part of the body.
   *
   * @param hand the side of the hand, or {@link Side#UNTOLD}
   * @param part what it handles
   * @param side which one of a pair it handles
   * @param pulled whether it moves the part or holds it where it is
   */
  record Handling(Side hand, BodyPart part, Side side, boolean pulled, Manner manner, Span span)
      implements Statement {}

  /**
   * A part of the body lies on something, or is taken from it.
   *
   * @param part which part
   * @param side which one of a pair
   * @param target on what: a part of the body, or a thing, by its name in the lexicon
   * @param targetSide which one of a pair, where the target is a part of the body
   * @param under whether it is held fast below the target: "sit on your right hand"
   */
  record Contact(
      BodyPart part,
      Side side,
      String target,
      Side targetSide,
      boolean under,
      Manner manner,
      Span span)
      implements Statement {}

  /**
   * A part is worked with: bent, lifted, reached, stepped with.
   *
   * @param part which part
   * @param side which one of a pair
   * @param does what the verb does, as the lexicon names it: "turn"
   */
  record Working(BodyPart part, Side side, String does, Manner manner, Span span)
      implements Statement {}

  /**
   * Something happens to a part that was not understood, or is only offered: how the part is
   * afterwards is open.
   *
   * @param part which part
   * @param side which one of a pair
   */
  record Moved(BodyPart part, Side side, Manner manner, Span span) implements Statement {}

  /**
   * How to breathe.
   *
   * @param breath in, out, held, flowing
   * @param movement which way the body moves meanwhile, as "up arm", or "way up" where only the way
   *     is told; or null
   * @param beside what goes on meanwhile: verbs by what they do ("~fold"), parts of the body and
   *     other words by their names, "*back" and "*on" for the way back and for going on
   */
  record Breathing(
      Breath breath, @Nullable String movement, Set<String> beside, Manner manner, Span span)
      implements Statement {

    /** Copies the set. */
    public Breathing {
      beside = Set.copyOf(beside);
    }

    /** A way of breathing. */
    public enum Breath {
      /** Breathing in. */
      IN,
      /** Breathing out. */
      OUT,
      /** The breath held. */
      HELD,
      /** Breathing on. */
      FLOWING,
      /** Resting after each breath. */
      PAUSED,
      /** One breath running into the next. */
      UNBROKEN,
      /** Breathing through the mouth. */
      BY_MOUTH,
      /** Breathing with the mouth shut. */
      MOUTH_SHUT
    }
  }

  /**
   * Whether the body keeps still or moves.
   *
   * @param still whether it keeps still
   * @param firm whether stillness itself is told, not only a hold
   * @param bounce whether it is bouncing that is told or refused, not any movement
   */
  record Stillness(boolean still, boolean firm, boolean bounce, Manner manner, Span span)
      implements Statement {}

  /**
   * Something is put on, taken off or used.
   *
   * @param footwear whether it is something to wear on the feet, not a prop
   * @param used whether it is worn or used
   */
  record Equipment(boolean footwear, boolean used, Manner manner, Span span) implements Statement {}

  /** One side is worked on and the other is left out. */
  record OneSided(Manner manner, Span span) implements Statement {}

  /**
   * A leg carries the weight: "stand on your left leg".
   *
   * @param side which leg
   */
  record Weight(Side side, Manner manner, Span span) implements Statement {}

  /**
   * One of a pair is said to be the left or the right one: "the other hand, the left one".
   *
   * @param part which part
   * @param described what else tells which one is meant
   * @param side left or right
   */
  record Naming(BodyPart part, Side described, Side side, Manner manner, Span span)
      implements Statement {}

  /**
   * The stretch is felt somewhere: "you feel it in your left calf".
   *
   * @param part where
   * @param side which one of a pair
   */
  record Felt(BodyPart part, Side side, Manner manner, Span span) implements Statement {}

  /**
   * Other steps are referred to.
   *
   * @param labels the labels of the steps as the text writes them, in lower case; of a range its
   *     ends
   */
  record StepReference(List<String> labels, Manner manner, Span span) implements Statement {

    /** Copies the list. */
    public StepReference {
      labels = List.copyOf(labels);
    }
  }

  /**
   * What was told so far ends or begins anew.
   *
   * @param turn what happens
   * @param side the side that follows, or {@link Side#UNTOLD}
   * @param limb the limb whose side it is, or null where none is named
   * @param inFront whether that limb is to be the one in front
   */
  record Transition(
      Turn turn, Side side, @Nullable Limb limb, boolean inFront, Manner manner, Span span)
      implements Statement {

    /** A turning point. */
    public enum Turn {
      /** The same follows on the other side. */
      SWITCH,
      /** The position is left: "release", "come back to the middle". */
      RELEASE
    }
  }
}
