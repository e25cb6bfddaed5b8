package io.github.stretchlint.outline.role;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.DurationRoles;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Labels;
import io.github.stretchlint.language.RepetitionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.learned.FeatureSink;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.Mark;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readers know of one line by itself, each thing read once. */
final class LineFacts {

  /** How much of a line is a known name. */
  enum Named {
    /** Nothing of it. */
    NOT,
    /** A part of it. */
    INSIDE,
    /** All but a few words. */
    MOSTLY,
    /** All that tells anything. */
    WHOLE
  }

  private static final int MOST_WORDS_OF_HEAD = 9;
  private static final int MOST_WORDS_BESIDE_COMMON_NAME = 1;

  private final Line line;
  private final int words;
  private final int instructions;
  private final boolean ordersFirst;
  private final Set<Role> times = EnumSet.noneOf(Role.class);
  private final boolean repeated;
  private final int cautions;
  private final boolean sensation;
  private final boolean speaksOfEntries;
  private final String label;
  private final Set<Category> categories = EnumSet.noneOf(Category.class);
  private final Named named;
  private final @Nullable Term name;
  private LineFeature.@Nullable Values form;
  private LineFeature.@Nullable Values reading;

  LineFacts(Line line) {
    this.line = line;
    TaggedText tagged = line.tagged();
    this.words = (int) tagged.tokens().stream().filter(Token::isWord).count();
    int instructing = 0;
    boolean counted = false;
    boolean every = false;
    for (Sentence sentence : line.sentences()) {
      instructing += Instructions.isInstruction(sentence) ? 1 : 0;
      counted |= !RepetitionReader.in(sentence).isEmpty();
      every |= CautionReader.speaksOfEntries(sentence);
      for (Duration duration : Durations.in(sentence)) {
        times.add(DurationRoles.of(sentence, duration, false));
      }
    }
    this.instructions = instructing;
    this.repeated = counted;
    this.speaksOfEntries = every;
    this.ordersFirst =
        !line.sentences().isEmpty() && !Instructions.orders(line.sentences().get(0)).isEmpty();
    this.cautions = CautionReader.in(line.sentences()).size();
    this.sensation = CautionReader.namesSensation(line.sentences());
    this.label = Labels.roleOf(tagged);
    Term found = null;
    for (Term term : tagged.terms()) {
      categories.add(term.category());
      if (term.is(Category.NAME)
          && (found == null || term.to() - term.from() > found.to() - found.from())) {
        found = term;
      }
    }
    int left = wordsBesideNames(tagged);
    boolean everyday = found != null && found.attribute("common").equals("yes");
    if (found == null || (everyday && left > MOST_WORDS_BESIDE_COMMON_NAME)) {
      this.named = Named.NOT;
      this.name = null;
    } else {
      this.named = left == 0 ? Named.WHOLE : left * 2 <= words ? Named.MOSTLY : Named.INSIDE;
      this.name = found;
    }
  }

  /** The words that no known name, and nothing that goes with names, accounts for. */
  private static int wordsBesideNames(TaggedText text) {
    boolean[] told = new boolean[text.tokens().size()];
    for (Term term : text.terms()) {
      boolean tells =
          switch (term.category()) {
            case NAME, STRETCH_NOUN, FUNCTION_WORD, POSTURE, SIDE, BODY_PART, SURFACE, UNIT -> true;
            default -> false;
          };
      for (int i = term.from(); tells && i < term.to(); i++) {
        told[i] = true;
      }
    }
    int left = 0;
    for (int i = 0; i < told.length; i++) {
      left += !told[i] && text.tokens().get(i).isWord() ? 1 : 0;
    }
    return left;
  }

  Line line() {
    return line;
  }

  int words() {
    return words;
  }

  /** Returns how many of its sentences instruct. */
  int instructions() {
    return instructions;
  }

  boolean ordersFirst() {
    return ordersFirst;
  }

  /** Returns what the amounts of time in it are the times of. */
  Set<Role> times() {
    return times;
  }

  boolean isHeld() {
    return times.contains(Role.END_POSITION);
  }

  boolean isRepeated() {
    return repeated;
  }

  /** Returns how many of its sentences are cautions. */
  int cautions() {
    return cautions;
  }

  boolean namesSensation() {
    return sensation;
  }

  boolean speaksOfEntries() {
    return speaksOfEntries;
  }

  String label() {
    return label;
  }

  Set<Category> categories() {
    return categories;
  }

  Named named() {
    return named;
  }

  /** Returns whether no more than half of its words stand beside known names. */
  boolean isMostlyNamed() {
    return named.compareTo(Named.MOSTLY) >= 0;
  }

  /** Returns the longest known name in it, or null. */
  @Nullable Term name() {
    return name;
  }

  /** Tells the features of its form. */
  void tellForm(FeatureSink sink, String where) {
    if (form == null) {
      form = new LineFeature.Values(FormFeatures.ALL, this);
    }
    form.addTo(sink, where);
  }

  /** Tells the features of what is understood of it. */
  void tellReading(FeatureSink sink, String where) {
    if (reading == null) {
      reading = new LineFeature.Values(ReadingFeatures.ALL, this);
    }
    reading.addTo(sink, where);
  }

  /** Returns whether its form lets it head what follows. */
  boolean isHead() {
    if (line.form() == Form.HEADING || line.form() == Form.KEY || line.is(Mark.LEAD)) {
      return true;
    }
    if (line.form() == Form.FIELD) {
      return line.field().role().equals("name");
    }
    String string = line.string();
    char last = string.charAt(string.length() - 1);
    boolean strong = line.is(Mark.STRONG);
    return !line.is(Mark.REST)
        && line.form() != Form.CELL
        && words > 0
        && words <= MOST_WORDS_OF_HEAD
        && (strong || line.form() == Form.TEXT)
        && (strong || ".,;!".indexOf(last) < 0)
        && !Character.isLowerCase(string.charAt(0));
  }
}
