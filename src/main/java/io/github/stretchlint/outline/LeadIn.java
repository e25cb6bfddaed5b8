package io.github.stretchlint.outline;

import io.github.stretchlint.document.InlineText;
import io.github.stretchlint.document.InlineText.Stress;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words at the start of a paragraph that may head the rest: {@code **Pigeon.** Bring your left
 * knee forward}, "Calf stretch - Face a wall", "Setup: lie down".
 *
 * @param end index behind the last token of the head
 * @param rest index of the first token behind what parts the two
 * @param sign what parts them: {@code *} for bold, {@code g} for a lost space, else the sign
 */
record LeadIn(int end, int rest, char sign) {

  private static final int MOST_BOLD_WORDS = 12;
  private static final int MOST_WORDS = 8;

  /** "Lie down. Bend your knees": more words are a sentence, unless they are written as a title. */
  private static final int MOST_WORDS_BEFORE_STOP = 2;

  private static final Pattern NUMBERING =
      Pattern.compile(
          "\\A\\s*(?:\\(?(?:\\d{1,2}|[A-Za-z])[.):]\\)?\\s*|#\\d+\\s*|\\d{1,2}(?=\\p{Lu}))?");

  /** Returns the lead-in of a text, or null if it has none. */
  static @Nullable LeadIn of(InlineText text, TaggedText tagged) {
    LeadIn bold = stressed(text, tagged);
    return bold == null ? plain(text.string(), tagged.tokens(), tagged.terms()) : bold;
  }

  private static @Nullable LeadIn stressed(InlineText text, TaggedText tagged) {
    List<Token> tokens = tagged.tokens();
    int firstWord = firstWord(tokens);
    if (firstWord == tokens.size()) {
      return null;
    }
    int start = tokens.get(firstWord).span().start();
    for (Stress stress : text.stresses()) {
      boolean first = stress.span().start() <= start && stress.span().end() > start;
      if (first && stress.kind() != InlineText.Kind.LINK) {
        return stressed(stress, text.string(), tokens);
      }
    }
    return null;
  }

  private static @Nullable LeadIn stressed(Stress stress, String string, List<Token> tokens) {
    int end = 0;
    while (end < tokens.size() && tokens.get(end).span().start() < stress.span().end()) {
      end++;
    }
    int rest = end;
    while (rest < tokens.size() && isSeparator(tokens.get(rest))) {
      rest++;
    }
    if (rest == tokens.size() || words(tokens, 0, end) > MOST_BOLD_WORDS) {
      return null;
    }
    boolean parted = rest > end || isSeparator(tokens.get(end - 1)) || isStop(tokens.get(end - 1));
    char next = string.charAt(tokens.get(rest).span().start());
    boolean begins =
        stress.kind() == InlineText.Kind.STRONG && (Character.isUpperCase(next) || next == '(');
    return parted || begins ? new LeadIn(end, rest, '*') : null;
  }

  private static @Nullable LeadIn plain(String string, List<Token> tokens, List<Term> terms) {
    Matcher numbering = NUMBERING.matcher(string);
    int start = numbering.find() ? numbering.end() : 0;
    int words = 0;
    for (int i = 0; i + 1 < tokens.size() && words <= MOST_WORDS; i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      if (token.span().start() < start) {
        continue;
      }
      words += token.isWord() || token.isNumber() ? 1 : 0;
      if (words == 0) {
        continue;
      }
      boolean upper = Character.isUpperCase(string.charAt(next.span().start()));
      if (token.is(":") && next.spaceBefore()) {
        return new LeadIn(i, i + 1, ':');
      } else if (isDash(token) && (token.spaceBefore() && next.spaceBefore())) {
        return new LeadIn(i, i + 1, '-');
      } else if (token.is(".") && next.spaceBefore() && upper) {
        return isTitle(string, tokens, terms, start, i) ? new LeadIn(i, i + 1, '.') : null;
      } else if (isGlued(string, token, next)) {
        return new LeadIn(i + 1, i + 1, 'g');
      } else if ("!?;|".contains(token.word())) {
        return null;
      }
    }
    return null;
  }

  private static boolean isDash(Token token) {
    return token.isDash() || "→➡".contains(token.word());
  }

  /** "Butterfly StretchSit on the floor": the break between title and text is lost. */
  private static boolean isGlued(String string, Token token, Token next) {
    return token.isWord()
        && next.isWord()
        && token.span().end() == next.span().start()
        && Character.isUpperCase(string.charAt(next.span().start()));
  }

  /** Before a full stop: one or two words, the name of an exercise, or capitals throughout. */
  private static boolean isTitle(
      String string, List<Token> tokens, List<Term> terms, int start, int end) {
    int words = 0;
    boolean capitals = true;
    for (Token token : tokens.subList(0, end)) {
      if (token.is(",")) {
        return false;
      }
      if (token.isWord() && token.span().start() >= start) {
        words++;
        boolean small = token.span().length() <= 3;
        capitals &= small || Character.isUpperCase(string.charAt(token.span().start()));
      }
    }
    boolean named = terms.stream().anyMatch(term -> term.is(Category.NAME) && term.to() <= end);
    return words <= MOST_WORDS_BEFORE_STOP || named || capitals;
  }

  private static boolean isSeparator(Token token) {
    return isDash(token) || token.is(":") || token.is(".");
  }

  private static boolean isStop(Token token) {
    return token.is("!") || token.is("?");
  }

  private static int firstWord(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).isWord()) {
      at++;
    }
    return at;
  }

  private static int words(List<Token> tokens, int from, int to) {
    return (int) tokens.subList(from, to).stream().filter(Token::isWord).count();
  }
}
