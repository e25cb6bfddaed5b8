package io.github.stretchlint.extract;

import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A heading with the lines below it, and the sections below those. */
final class Section {

  private final @Nullable OutlineLine heading;
  private final List<OutlineLine> lines = new ArrayList<>();
  private final List<Section> children = new ArrayList<>();

  private Section(@Nullable OutlineLine heading) {
    this.heading = heading;
  }

  /**
   * Arranges lines under their headings; the root has no heading and holds what precedes them all.
   */
  static Section tree(List<OutlineLine> lines) {
    List<Section> open = new ArrayList<>(List.of(new Section(null)));
    for (OutlineLine line : lines) {
      Section current = open.get(open.size() - 1);
      if (!line.isHeading() || current.takesAsLabel(line)) {
        current.lines.add(line);
        continue;
      }
      while (open.size() > 1 && open.get(open.size() - 1).level() >= line.level()) {
        open.remove(open.size() - 1);
      }
      Section section = new Section(line);
      open.get(open.size() - 1).children.add(section);
      open.add(section);
    }
    return open.get(0);
  }

  /** "How to do it:" and "To do the cat-cow stretch:" below "Cat-Cow" are parts of that entry. */
  private boolean takesAsLabel(OutlineLine line) {
    String role = Headings.labelRole(line.tagged());
    if (!role.isEmpty()) {
      return heading != null && Headings.isEntryPart(role) && !isAdvice();
    }
    return heading != null
        && line.level() >= LeadIn.LINE_LEVEL
        && line.level() > level()
        && namesOnly(line.tagged(), heading.tagged());
  }

  private boolean isAdvice() {
    String role = role();
    return !role.isEmpty() && !Headings.isEntryPart(role);
  }

  /** Whether each telling word of the one stands in the other, too. */
  private static boolean namesOnly(TaggedText label, TaggedText name) {
    Set<String> words = tellingWords(label);
    return !words.isEmpty() && tellingWords(name).containsAll(words);
  }

  private static Set<String> tellingWords(TaggedText text) {
    Set<String> words = new HashSet<>();
    for (Token token : text.tokens()) {
      String word = token.word();
      boolean telling =
          switch (word) {
            case "to",
                "do",
                "the",
                "a",
                "an",
                "perform",
                "performing",
                "how",
                "steps",
                "for",
                "of",
                "here's",
                "this",
                "your",
                "and" ->
                false;
            default -> token.isWord();
          };
      if (telling) {
        words.add(
            word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  @Nullable OutlineLine heading() {
    return heading;
  }

  /** Returns the range of the section with all that lies below it. */
  @Nullable Span span() {
    Span span = heading == null ? null : heading.span();
    for (OutlineLine line : lines) {
      span = span == null ? line.span() : span.cover(line.span());
    }
    for (Section child : children) {
      Span inner = child.span();
      span = span == null ? inner : inner == null ? span : span.cover(inner);
    }
    return span;
  }

  int level() {
    return heading == null ? 0 : heading.level();
  }

  List<OutlineLine> lines() {
    return lines;
  }

  List<Section> children() {
    return children;
  }

  /** Returns the role of the heading as a label: "advice", "related"; empty where it is none. */
  String role() {
    return heading == null ? "" : Headings.labelRole(heading.tagged());
  }

  /** Returns the lines that are told to the reader, those below a label of mistakes left out. */
  List<OutlineLine> toldLines() {
    List<OutlineLine> told = new ArrayList<>();
    boolean mistake = false;
    for (OutlineLine line : lines) {
      if (line.isHeading()) {
        mistake = Headings.labelRole(line.tagged()).equals("mistake");
      } else if (!mistake && line.isBody()) {
        told.add(line);
      }
    }
    return told;
  }

  List<Sentence> toldSentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (OutlineLine line : toldLines()) {
      if (line.kind() != Kind.ROW) {
        sentences.addAll(line.sentences());
      }
    }
    return sentences;
  }

  int instructions() {
    return (int) toldSentences().stream().filter(Instructions::isInstruction).count();
  }
}
