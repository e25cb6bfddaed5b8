package io.github.stretchlint.extract;

import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines outside the entries that stand together below one heading: an introduction, tips, a closing.
 *
 * @param lines the heading, if there is one, and its lines
 * @param section the part of the file that they introduce, or null where they speak of all of it
 */
record Loose(List<OutlineLine> lines, @Nullable Span section) {

  Loose {
    lines = List.copyOf(lines);
  }

  /** Returns the cautions in these lines, which cover the whole write-up. */
  List<Caution> cautions() {
    return CautionReader.in(sentences()).stream()
        .map(sentence -> new Caution(sentence.span(), true))
        .toList();
  }

  /** Returns the holds in these lines that are told for several entries. */
  List<GeneralRule> holdRules() {
    return GeneralRuleReader.in(sentences(), section);
  }

  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (OutlineLine line : lines) {
      // The doses of a table are those of its rows.
      if (line.kind() != OutlineLine.Kind.ROW) {
        sentences.addAll(line.sentences());
      }
    }
    return sentences;
  }
}
