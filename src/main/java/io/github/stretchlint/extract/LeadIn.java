package io.github.stretchlint.extract;

import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.document.InlineText.Stress;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading that a paragraph or list item begins with: "<b>Pigeon.</b> Bring your left knee
 * forward", "Calf stretch - Face a wall".
 *
 * @param head the range of the heading's words in the text
 * @param restStart where the rest of the text begins
 * @param level the level of the heading
 * @param sure whether it is one by itself; else it is one where its neighbours begin alike
 * @param sign what parts it from the rest: {@code *} for bold, else the sign
 */
record LeadIn(Span head, int restStart, int level, boolean sure, char sign) {

  /** The level of a bare line that stands as a heading where a page has no others. */
  static final int BARE_LEVEL = 6;

  /**
   * The level of a line that stands as a heading, bold or ended by a colon, and of bold lead-ins.
   */
  static final int LINE_LEVEL = 7;

  /** The level of the plain words at the head of a paragraph. */
  static final int PLAIN_LEVEL = 8;

  /** The level of a label such as "How to do it:". */
  static final int LABEL_LEVEL = 9;

  private static final int MOST_WORDS = 10;
  private static final int MOST_PLAIN_WORDS = 7;
  private static final int MOST_PLAIN_CHARACTERS = 70;
  private static final String SEPARATORS = ".:–—-→➡ \n";

  private static final Pattern NUMBERING =
      Pattern.compile(
          "\\A\\s*(?:\\(?(?:\\d{1,2}|[A-Za-z])[.):]\\)?\\s*|#\\d+\\s*|\\d{1,2}(?=\\p{Lu}))?");

  /** Returns the lead-in of a text, or null if it has none. */
  static @Nullable LeadIn of(InlineText text) {
    LeadIn stressed = stressed(text);
    if (stressed != null) {
      return stressed;
    }
    int lineEnd = text.string().indexOf('\n');
    if (lineEnd > 0 && isBareLine(text, lineEnd)) {
      return new LeadIn(new Span(0, lineEnd), lineEnd + 1, LINE_LEVEL, true, '\n');
    }
    return plain(text);
  }

  /** Returns the words of the heading. */
  InlineText heading(InlineText text) {
    return InlineText.plain(text.text().cut(head.start(), head.end()).strip());
  }

  /** Returns what follows the heading. */
  InlineText rest(InlineText text) {
    int length = text.string().length();
    return InlineText.plain(text.text().cut(Math.min(restStart, length), length).strip());
  }

  private static @Nullable LeadIn stressed(InlineText text) {
    for (Stress stress : text.stresses()) {
      boolean first = stress.span().start() <= firstLetter(text.string());
      if (first && stress.kind() != InlineText.Kind.LINK) {
        return stressed(text, stress.span().end(), stress.kind() == InlineText.Kind.STRONG);
      }
    }
    return null;
  }

  private static int firstLetter(String string) {
    int at = 0;
    while (at < string.length() && !Character.isLetter(string.charAt(at))) {
      at++;
    }
    return at;
  }

  private static @Nullable LeadIn stressed(InlineText text, int end, boolean strong) {
    String string = text.string();
    TaggedText head = TaggedText.of(text.text().cut(0, end));
    int words = Headings.words(head);
    if (head.tokens().size() < 2 && words == 0 || words > MOST_WORDS) {
      return null;
    }
    String rest = string.substring(end).strip();
    if (rest.isEmpty() || ".:".contains(rest)) {
      return strong
          ? new LeadIn(new Span(0, string.length()), string.length(), LINE_LEVEL, true, '*')
          : null;
    }
    boolean ended =
        ".:!?–—-".indexOf(string.charAt(end - 1)) >= 0 || SEPARATORS.indexOf(rest.charAt(0)) >= 0;
    boolean ownLine = string.charAt(end) == '\n';
    boolean capital = Character.isUpperCase(rest.charAt(0)) || rest.charAt(0) == '(';
    if (!ended && !ownLine && !(strong && capital)) {
      return null;
    }
    int restStart = end;
    while (restStart < string.length() && SEPARATORS.indexOf(string.charAt(restStart)) >= 0) {
      restStart++;
    }
    MappedText told = text.text().cut(restStart, string.length());
    String role = Headings.labelRole(TaggedText.of(text.text().cut(0, end)));
    boolean heads = strong ? instructs(told) || ownLine : instructsAtOnce(told);
    if (role.isEmpty() && !heads) {
      return null;
    }
    int level = Headings.isEntryPart(role) && !role.isEmpty() ? LABEL_LEVEL : LINE_LEVEL;
    return new LeadIn(new Span(0, end), restStart, level, true, '*');
  }

  /** A short line of its own above its text, without a stop: "Rag doll". */
  private static boolean isBareLine(InlineText text, int end) {
    TaggedText line = TaggedText.of(text.text().cut(0, end));
    String string = text.string();
    return Headings.words(line) > 0
        && Headings.words(line) <= MOST_PLAIN_WORDS
        && ".,;!–-".indexOf(string.charAt(end - 1)) < 0
        && Character.isUpperCase(string.charAt(end + 1))
        && Character.isUpperCase(string.charAt(firstLetter(string)))
        && (Headings.hintsAtStretch(line) || Headings.isEntryPart(Headings.labelRole(line)))
        && line.sentences().stream().noneMatch(Instructions::isInstruction);
  }

  /** "Hamstring stretch: Lie on your back", "Calf - Face a wall", "Cobra. Lie down". */
  private static @Nullable LeadIn plain(InlineText text) {
    String string = text.string();
    Matcher numbering = NUMBERING.matcher(string);
    int start = numbering.find() ? numbering.end() : 0;
    int limit = Math.min(string.length(), start + MOST_PLAIN_CHARACTERS);
    for (int at = start + 1; at < limit; at++) {
      char c = string.charAt(at);
      if (isGlue(string, at) && Headings.namesStretch(TaggedText.of(text.text().cut(start, at)))) {
        return instructsAtOnce(text.text().cut(at, string.length()))
            ? new LeadIn(new Span(0, at), at, PLAIN_LEVEL, true, 'g')
            : null;
      }
      boolean colon = c == ':' && !isDigit(string, at + 1);
      boolean dash =
          "–—-→➡".indexOf(c) >= 0 && (isSpace(string, at + 1) || isSpace(string, at - 1));
      boolean stop = c == '.' && isSpace(string, at + 1);
      if (colon || dash || stop) {
        return plain(text, new Span(start, at), colon ? ':' : dash ? '-' : '.');
      }
      if ("\n!?;".indexOf(c) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** "Butterfly StretchSit on the floor": the break between title and text is lost. */
  private static boolean isGlue(String string, int at) {
    return Character.isUpperCase(string.charAt(at))
        && Character.isLowerCase(string.charAt(at - 1))
        && at + 1 < string.length()
        && Character.isLowerCase(string.charAt(at + 1));
  }

  private static boolean isSpace(String string, int at) {
    return at >= 0 && at < string.length() && Character.isWhitespace(string.charAt(at));
  }

  private static boolean isDigit(String string, int at) {
    return at < string.length() && Character.isDigit(string.charAt(at));
  }

  private static @Nullable LeadIn plain(InlineText text, Span head, char sign) {
    TaggedText name = TaggedText.of(text.text().cut(head.start(), head.end()));
    MappedText rest = text.text().cut(head.end() + 1, text.string().length()).strip();
    int words = Headings.words(name);
    String role = Headings.labelRole(name);
    if (sign == ':' && !role.isEmpty() && words > 0) {
      int level = Headings.isEntryPart(role) ? LABEL_LEVEL : PLAIN_LEVEL;
      return new LeadIn(new Span(0, head.end() + 1), head.end() + 1, level, true, sign);
    }
    boolean named = Headings.namesStretch(name);
    if (rest.isBlank()) {
      boolean line = sign == ':' && named && words <= MOST_PLAIN_WORDS + 4;
      return line
          ? new LeadIn(new Span(0, head.end()), head.end() + 1, LINE_LEVEL, true, sign)
          : null;
    }
    if (words == 0 || words > MOST_PLAIN_WORDS || isSentence(name, sign)) {
      return null;
    }
    TaggedText told = TaggedText.of(rest);
    boolean capitals = isAllCapitals(name);
    boolean atOnce = instructsAtOnce(rest);
    boolean instructs = told.sentences().stream().anyMatch(Instructions::isInstruction);
    boolean arranges = name.sentences().stream().anyMatch(Instructions::isInstruction);
    boolean unlikely = sign == '.' && !capitals && (!atOnce || (arranges && !named));
    if (!instructs || unlikely) {
      return null;
    }
    boolean sure = capitals || (named && (sign != '-' || atOnce || isTitle(name)));
    return sure || atOnce
        ? new LeadIn(new Span(0, head.end()), head.end() + 1, PLAIN_LEVEL, sure, sign)
        : null;
  }

  /** Words that order or tell something are no name. */
  private static boolean isSentence(TaggedText head, char sign) {
    boolean ordered =
        sign == '.'
            && head.sentences().stream()
                .anyMatch(
                    sentence ->
                        Instructions.orders(sentence).size() > 0 && Headings.words(head) > 3);
    if ((Headings.namesStretch(head) && !ordered) || isAllCapitals(head)) {
      return false;
    }
    return head.sentences().stream()
        .anyMatch(
            sentence ->
                sentence.has(Category.AUXILIARY)
                    || sentence.has(Category.CONDITION, "if", "when", "should")
                    || (!Instructions.orders(sentence).isEmpty()
                        && (sign == '.' || addressesReader(sentence))));
  }

  private static boolean addressesReader(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.word(i).equals("your") || sentence.word(i).equals("you")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllCapitals(TaggedText head) {
    String string = head.text().text();
    return string.chars().noneMatch(Character::isLowerCase)
        && string.chars().filter(Character::isUpperCase).count() >= 4;
  }

  private static boolean instructs(MappedText rest) {
    return TaggedText.of(rest).sentences().stream().anyMatch(Instructions::isInstruction);
  }

  private static boolean isTitle(TaggedText head) {
    return Headings.namesStretch(head)
        && Character.isUpperCase(head.text().text().charAt(firstLetter(head.text().text())));
  }

  private static boolean instructsAtOnce(MappedText rest) {
    TaggedText told = TaggedText.of(rest.strip());
    return !told.sentences().isEmpty() && Instructions.isInstruction(told.sentences().get(0));
  }
}
