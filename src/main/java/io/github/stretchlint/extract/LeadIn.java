package io.github.stretchlint.extract;

import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.document.InlineText.Stress;
import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.text.MappedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts a paragraph or list item from the heading that it begins with, if it does. */
final class LeadIn {

  /** The level of a line that stands as a heading, bold or ended by a colon, and of bold lead-ins. */
  static final int LINE_LEVEL = 7;

  /** The level of the plain words at the head of a paragraph. */
  static final int LEAD_IN_LEVEL = 8;

  /** The level of a label such as "How to do it:". */
  static final int LABEL_LEVEL = 9;

  private static final int MOST_WORDS = 10;
  private static final int MOST_PLAIN_WORDS = 7;

  private final InlineText text;
  private final @Nullable Integer number;
  private final boolean item;
  private final List<OutlineLine> lines;

  private LeadIn(
      InlineText text, @Nullable Integer number, boolean item, List<OutlineLine> lines) {
    this.text = text;
    this.number = number;
    this.item = item;
    this.lines = lines;
  }

  /** Adds the text to the lines, as one line or as a heading and the rest. */
  static void split(
      InlineText text, @Nullable Integer number, boolean item, List<OutlineLine> lines) {
    new LeadIn(text, number, item, lines).split();
  }

  private void split() {
    int strong = strongEnd();
    if (strong > 0 && splitStrong(strong)) {
      return;
    }
    int lineEnd = text.string().indexOf('\n');
    if (lineEnd > 0 && isBareLine(lineEnd)) {
      addHeading(LINE_LEVEL, 0, lineEnd);
      addRest(lineEnd + 1);
      return;
    }
    if (!splitPlain()) {
      addRest(0);
    }
  }

  /** Where the bold words end that the text begins with, or 0. */
  private int strongEnd() {
    for (Stress stress : text.stresses()) {
      if (stress.kind() == InlineText.Kind.STRONG && stress.span().start() <= numberingLength()) {
        return stress.span().end();
      }
    }
    return 0;
  }

  private int numberingLength() {
    int at = 0;
    while (at < text.string().length() && !Character.isLetter(text.string().charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean splitStrong(int end) {
    String string = text.string();
    int words = Headings.words(TaggedText.of(text.text().cut(0, end)));
    if (words == 0 || words > MOST_WORDS) {
      return false;
    }
    String rest = string.substring(end).strip();
    if (rest.isEmpty() || ".:".contains(rest)) {
      addHeading(LINE_LEVEL, 0, string.length());
      return true;
    }
    char last = string.charAt(end - 1);
    boolean ended = ".:!?–—-".indexOf(last) >= 0 || ".:–—-\n".indexOf(rest.charAt(0)) >= 0;
    boolean brokenLine = string.substring(end).stripLeading().length() < string.length() - end
        && string.substring(end).indexOf('\n') == 0;
    if (!ended && !brokenLine && !Character.isUpperCase(rest.charAt(0)) && rest.charAt(0) != '(') {
      return false;
    }
    int restStart = end;
    while (restStart < string.length() && ".:–—- \n".indexOf(string.charAt(restStart)) >= 0) {
      restStart++;
    }
    addHeading(LINE_LEVEL, 0, end);
    addRest(restStart);
    return true;
  }

  /** A short line of its own above its text, without a stop: "Rag doll". */
  private boolean isBareLine(int end) {
    TaggedText line = TaggedText.of(text.text().cut(0, end));
    char last = text.string().charAt(end - 1);
    char next = text.string().charAt(end + 1);
    return Headings.words(line) > 0
        && Headings.words(line) <= MOST_PLAIN_WORDS
        && ".,;!–-".indexOf(last) < 0
        && Character.isUpperCase(next)
        && line.tokens().get(0).isWord()
        && Character.isUpperCase(text.string().charAt(0))
        && (Headings.hintsAtStretch(line) || Headings.isEntryPart(Headings.labelRole(line)))
        && line.sentences().stream().noneMatch(Instructions::isInstruction);
  }

  /** "Hamstring stretch: Lie on your back", "Calf stretch - Face a wall", "Cobra. Lie down". */
  private boolean splitPlain() {
    String string = text.string();
    for (int at = 1; at < Math.min(string.length(), 70); at++) {
      char c = string.charAt(at);
      boolean colon = c == ':' && !isTime(at);
      boolean dash = (c == '–' || c == '—' || c == '-') && isSpacedDash(at);
      boolean stop = c == '.' && at + 1 < string.length() && string.charAt(at + 1) == ' ';
      if (colon || dash || stop) {
        return splitPlainAt(at, colon, stop);
      }
      if (c == '\n' || c == '!' || c == '?' || c == ';') {
        return false;
      }
    }
    return false;
  }

  private boolean splitPlainAt(int at, boolean colon, boolean stop) {
    TaggedText head = TaggedText.of(text.text().cut(0, at));
    int words = Headings.words(head);
    if (words == 0 || words > MOST_PLAIN_WORDS + (colon ? 4 : 0)) {
      return false;
    }
    int restStart = at + 1;
    boolean alone = text.string().substring(restStart).isBlank();
    String role = Headings.labelRole(head);
    if (colon && !role.isEmpty()) {
      addHeading(Headings.isEntryPart(role) ? LABEL_LEVEL : LEAD_IN_LEVEL, 0, at + 1);
      addRest(restStart);
      return true;
    }
    if (!Headings.namesStretch(head) || words > MOST_PLAIN_WORDS && !alone) {
      return false;
    }
    if (colon && alone) {
      addHeading(LINE_LEVEL, 0, at);
      return true;
    }
    TaggedText rest = TaggedText.of(text.text().cut(restStart, text.string().length()).strip());
    boolean headInstructs = head.sentences().stream().anyMatch(Instructions::isInstruction);
    boolean restInstructs = rest.sentences().stream().anyMatch(Instructions::isInstruction);
    boolean firstInstructs = !rest.sentences().isEmpty() && Instructions.isInstruction(rest.sentences().get(0));
    if (alone || !restInstructs || (headInstructs && stop) || (stop && !firstInstructs)) {
      return false;
    }
    addHeading(LEAD_IN_LEVEL, 0, at);
    addRest(restStart);
    return true;
  }

  private boolean isTime(int colon) {
    return colon + 1 < text.string().length() && Character.isDigit(text.string().charAt(colon + 1));
  }

  /** A dash with space on one side at least; that of "cat-cow" has none. */
  private boolean isSpacedDash(int at) {
    boolean spaceBehind = at + 1 < text.string().length() && text.string().charAt(at + 1) == ' ';
    return spaceBehind || text.string().charAt(at - 1) == ' ';
  }

  private void addHeading(int level, int start, int end) {
    lines.add(OutlineLine.heading(level, stripped(start, end)));
  }

  private void addRest(int start) {
    InlineText rest = stripped(start, text.string().length());
    if (!rest.text().isBlank()) {
      lines.add(
          item
              ? new OutlineLine(Kind.ITEM, 0, number, TaggedText.of(rest.text()), null)
              : OutlineLine.text(rest));
    }
  }

  private InlineText stripped(int start, int end) {
    MappedText part = text.text().cut(start, end).strip();
    return InlineText.plain(part);
  }
}
