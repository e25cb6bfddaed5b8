package io.github.stretchlint.outline.role;

import io.github.stretchlint.language.Token;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Mark;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the form of a line tells: its block, its marks, its length, its first and last sign. */
final class FormFeatures {

  static final List<LineFeature> ALL =
      List.of(
          LineFeature.of("form", FormFeatures::form, "## Pigeon", "heading2"),
          LineFeature.of("sign", FormFeatures::sign, "Setup: lie down.", ":"),
          LineFeature.holds("numbered", facts -> facts.line().number() != null, "3. Lie down."),
          LineFeature.of("words", FormFeatures::length, "Lie down.", "2"),
          LineFeature.of("sentences", FormFeatures::sentences, "Lie on your back. Breathe.", "2"),
          LineFeature.of("capitals", FormFeatures::capitals, "CALF STRETCH", "all"),
          LineFeature.of("ends", FormFeatures::end, "How long?", "?"),
          LineFeature.holds("strong", facts -> facts.line().is(Mark.STRONG), "**Pigeon**"),
          LineFeature.holds("italic", facts -> facts.line().is(Mark.EMPHASIS), "*Pigeon*"),
          LineFeature.holds("link", facts -> facts.line().is(Mark.LINK), "[Home](a.html)"),
          LineFeature.holds("quote", facts -> facts.line().is(Mark.QUOTE), "> Lie down."),
          LineFeature.holds(
              "rest", facts -> facts.line().is(Mark.REST), "**Pigeon:** Bend your knee."),
          LineFeature.holds(
              "divided",
              facts -> facts.line().is(Mark.DIVIDED),
              "Pigeon\n\n---\n\nBend your knee."),
          LineFeature.holds(
              "tight", facts -> facts.line().is(Mark.TIGHT), "Pigeon  \nBend your knee."),
          LineFeature.holds(
              "front", facts -> facts.line().is(Mark.FRONT), "---\ntitle: Pigeon\n---\n"),
          LineFeature.holds("head-row", facts -> facts.line().is(Mark.HEAD_ROW), "|Name|\n|---|"),
          LineFeature.holds(
              "row-start",
              facts -> facts.line().is(Mark.ROW_START),
              "|Name|Hold|\n|---|---|\n|Pigeon|"),
          LineFeature.holds(
              "record-start",
              facts -> facts.line().is(Mark.RECORD_START),
              "---\nstretches:\n- name: Pigeon\n- name: Cobra\n---\n"),
          LineFeature.holds(
              "aside", facts -> facts.line().is(Mark.ASIDE), "<aside>Bend your knee.</aside>"),
          LineFeature.holds("address", FormFeatures::hasAddress, "See www.example.org"));

  private FormFeatures() {}

  private static String form(LineFacts facts) {
    Line line = facts.line();
    String name = line.form().name().toLowerCase(Locale.ROOT);
    return line.level() == 0 ? name : name + Math.min(line.level(), 6);
  }

  private static @Nullable String sign(LineFacts facts) {
    return facts.line().sign() == ' ' ? null : String.valueOf(facts.line().sign());
  }

  static String length(LineFacts facts) {
    return bucket(facts.words());
  }

  /** Returns a number as such where it is small, else how large it is. */
  static String bucket(int number) {
    if (number <= 4) {
      return String.valueOf(number);
    }
    int[] limits = {6, 9, 14, 24, 49, 99};
    for (int limit : limits) {
      if (number <= limit) {
        return "to" + limit;
      }
    }
    return "more";
  }

  private static String sentences(LineFacts facts) {
    return bucket(facts.line().sentences().size());
  }

  private static @Nullable String capitals(LineFacts facts) {
    String string = facts.line().string();
    boolean lower = false;
    boolean upper = false;
    boolean title = true;
    boolean first = true;
    boolean small = false;
    for (Token token : facts.line().tagged().tokens()) {
      if (token.isWord()) {
        char c = string.charAt(token.span().start());
        boolean capital = Character.isUpperCase(c);
        for (int i = token.span().start(); i < token.span().end() && !lower; i++) {
          lower = Character.isLowerCase(string.charAt(i));
        }
        upper |= capital;
        title &= capital || token.span().length() <= 3;
        small |= first && !capital;
        first = false;
      }
    }
    if (!upper || first) {
      return small ? "none" : null;
    }
    if (!lower && string.chars().filter(Character::isUpperCase).count() >= 4) {
      return "all";
    }
    return title ? "title" : small ? "small" : "first";
  }

  private static String end(LineFacts facts) {
    List<Token> tokens = facts.line().tagged().tokens();
    Token last = tokens.get(tokens.size() - 1);
    return last.isWord()
        ? "word"
        : last.isNumber() ? "number" : Character.toString(last.word().codePointAt(0));
  }

  private static boolean hasAddress(LineFacts facts) {
    String string = facts.line().string();
    return string.contains("www.") || string.contains("://") || string.contains("@");
  }
}
