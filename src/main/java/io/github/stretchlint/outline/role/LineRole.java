package io.github.stretchlint.outline.role;

import java.util.Locale;

/** What a line does. */
public enum LineRole {
  /** Heads what follows and names no entry: "Benefits", "How to do it". */
  HEADING('H'),
  /** Names an entry. */
  NAME('N'),
  /** Tells the reader of an entry what to do. */
  STEP('S'),
  /** Tells how long or how often. */
  DOSE('D'),
  /** Tells to stop at pain or to stay short of it. */
  CAUTION('C'),
  /** Sounds like a caution and makes no sensation the limit: "ask your doctor first". */
  WEAK_CAUTION('w'),
  /** A rule or a tip for all entries. */
  GENERAL_RULE('G'),
  /** An option, an easier or a harder form. */
  VARIATION('V'),
  /** A mistake, or what not to do. */
  MISTAKE('M'),
  /** What it is good for, what it stretches, where it is felt. */
  BENEFIT('B'),
  /** Background, stories, answers, lists that only mention exercises. */
  PROSE('A'),
  /** Navigation, links, credits, captions, values for programs. */
  BOILERPLATE('X');

  private final char letter;

  LineRole(char letter) {
    this.letter = letter;
  }

  /** Returns the letter that stands for it where lines are labelled. */
  public char letter() {
    return letter;
  }

  /** Returns the word used in files: "weak-caution". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
