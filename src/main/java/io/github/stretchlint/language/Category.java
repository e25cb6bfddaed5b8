package io.github.stretchlint.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of terms that the lexicon knows, each with a file of its name in {@code rules/lexicon}.
 * What a category is for stands at the head of its file.
 */
public enum Category {
  /** Numbers in words. */
  NUMBER("value", "vague"),
  /** Numbers that tell which one of several is meant: "fifth". */
  ORDINAL("value"),
  /** Words that open a sentence which tells again what was told: "in short". */
  RECAP,
  /** What is counted: seconds, breaths, repetitions. */
  UNIT("kind", "seconds", "abbreviation", "whole"),
  /** What may stand between a number and its unit. */
  FILLER,
  /** What makes an amount a limit. */
  BOUND("side", "place"),
  /** Staying in the end position. */
  HOLD("strength"),
  /** Holds without a duration. */
  VAGUE_HOLD,
  /** Resting between repetitions. */
  REST_CUE,
  /** Working against resistance. */
  CONTRACTION,
  /** Continuous movement. */
  MOVEMENT("strength"),
  /** Verbs that instruct the body. */
  ACTION("reach"),
  /** Parts of the body. */
  BODY_PART("paired", "limb", "rests", "part"),
  /** How a part of the body is. */
  STATE("value"),
  /** What a verb does to a part of the body. */
  EFFECT("does"),
  /** Which one of a pair. */
  SIDE,
  /** Going to the other side. */
  SIDE_SWITCH,
  /** Postures of the whole body. */
  POSTURE("posture", "use"),
  /** Phrases that make sense in certain postures only. */
  POSTURE_CUE("postures"),
  /** Breathing. */
  BREATHING("value"),
  /** Keeping still or moving. */
  STILLNESS("value"),
  /** Things that a stretch may be done with. */
  EQUIPMENT("kind"),
  /** What is said of a habit that is ruled out: "has no place here". */
  RULED_OUT,
  /** Working on one side and not on the other. */
  ONE_SIDED,
  /** Things to be on or to hold. */
  SURFACE("support"),
  /** Names of stretches, poses, exercises and techniques. */
  NAME("kind", "sides", "posture", "common", "sequence"),
  /** Names of stretches. */
  STRETCH_NAME("sides", "kind"),
  /** Names of strengthening exercises, massage and drills. */
  EXERCISE_NAME("kind"),
  /** "stretch", "pose" and the like. */
  STRETCH_NOUN,
  /** Headings and lead-ins that name no stretch. */
  LABEL("role", "open"),
  /** Words of headings that name no stretch. */
  PAGE_WORD,
  /** Words that speak of every entry. */
  QUANTIFIER("kind"),
  /** Orders to repeat. */
  REPETITION_CUE,
  /** How often a day or a week. */
  FREQUENCY("days"),
  /** A whole session. */
  SESSION_CUE,
  /** Light activity. */
  WARM_UP_CUE,
  /** Talk about research. */
  STUDY_CUE,
  /** Alternatives, levels, progressions. */
  OPTION,
  /** "not", "never", "avoid". */
  NEGATION,
  /** "if", "when", "the moment". */
  CONDITION,
  /** Sensations that a stretch must not give. */
  DISCOMFORT("kind"),
  /** Pain as the reader's complaint. */
  COMPLAINT,
  /** Stopping or lessening. */
  EASE_OFF("strength"),
  /** Phrases that keep a stretch short of pain. */
  LIMIT("strength"),
  /** Going on although it hurts. */
  PERMISSIVE,
  /** Orders that are no answer to pain. */
  CARRY_ON,
  /** "this one", "here". */
  DEIXIS,
  /** Professionals. */
  DOCTOR,
  /** Advice that guidance warns of. */
  HARM("kind"),
  /** Where or how a part of the body is. */
  PLACE,
  /** What may stand before the verb of an order. */
  ADVERB,
  /** Verbs that tell instead of ordering. */
  AUXILIARY,
  /** Keys of data files and heads of table columns. */
  FIELD("role", "unit"),
  /** What a long, restful hold is told with. */
  RESTORATIVE,
  /** Words of somebody else's opinion. */
  HEARSAY,
  /** Words by which the posture is known although none is named. */
  POSTURE_HINT,
  /** Words by which one exercise is a variant of another. */
  VARIATION,
  /** The commonest English words. */
  FUNCTION_WORD,
  /** The commonest words of other languages. */
  FOREIGN_WORD;

  private final List<String> attributes;

  Category(String... attributes) {
    this.attributes = List.of(attributes);
  }

  /** Returns the names of what the lexicon may say of a term besides its words. */
  List<String> attributes() {
    return attributes;
  }

  /** Returns the category that a lexicon file names so: "rest-cue"; null if there is none. */
  static @Nullable Category ofWord(String word) {
    for (Category category : values()) {
      if (category.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
        return category;
      }
    }
    return null;
  }
}
