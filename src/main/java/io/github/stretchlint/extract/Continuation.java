package io.github.stretchlint.extract;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.DoseTelling;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.model.Telling;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Line.Form;

/** Tells lines that cannot begin an entry, whatever they look like: they go on with one. */
final class Continuation {

  private Continuation() {}

  /** Returns whether a line goes on with what was told before. */
  static boolean of(Line line) {
    return isCaption(line) || speaksOfKnownTime(line);
  }

  /** "Fig. 2:", "Picture:" heads what a picture shows; "Figure 4" may be the name of a stretch. */
  private static boolean isCaption(Line line) {
    Sentence first = line.sentences().get(0);
    Term caption = first.termAt(first.from(), Category.RECAP);
    if (line.form() == Form.HEADING || caption == null || !caption.id().equals("caption")) {
      return false;
    }
    for (int i = caption.to(); i < line.tagged().tokens().size(); i++) {
      if (line.tagged().tokens().get(i).isWord()) {
        return false;
      }
    }
    return !first.word(caption.to()).equals("4");
  }

  /** "4. Once the 20 seconds are up, sit down." */
  private static boolean speaksOfKnownTime(Line line) {
    Integer number = line.number();
    if (number == null || number <= 1) {
      return false;
    }
    Sentence first = line.sentences().get(0);
    boolean opened =
        switch (first.word(first.from())) {
          case "once", "when", "after" -> true;
          default -> false;
        };
    if (opened) {
      for (Duration time : Durations.in(first)) {
        if (DoseTelling.of(first, time.from(), time.to()) == Telling.REFERENCE) {
          return true;
        }
      }
    }
    return false;
  }
}
