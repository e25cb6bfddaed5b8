package io.github.stretchlint;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.extract.Extraction;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.RuleRunner;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The path of one file: from its text to the defects in it. */
final class FileCheck {

  private final SourceText source;
  private final Format format;
  private final boolean named;
  private final List<Defect> defects = new ArrayList<>();

  FileCheck(SourceText source, Format format, boolean named) {
    this.source = source;
    this.format = format;
    this.named = named;
  }

  /** Returns what is wrong with the file. */
  List<Defect> run(RuleSet rules, BiConsumer<RuleId, RuntimeException> crashed) {
    if (source.isGuessedEncoding()) {
      defects.add(Defect.of(RuleId.ENCODING, source.firstDoubtfulCharacter()));
    }
    try {
      List<WriteUp> writeUps = writeUps();
      if (named && writeUps.stream().allMatch(writeUp -> writeUp.entries().isEmpty())) {
        defects.add(Defect.of(RuleId.NO_WRITE_UP_FOUND, firstWord()));
      }
      defects.addAll(RuleRunner.run(writeUps, rules, crashed));
    } catch (DataSyntaxException broken) {
      defects.add(
          Defect.of(RuleId.UNREADABLE_FILE, broken.span())
              .word("reason", String.valueOf(broken.getMessage())));
    }
    return defects;
  }

  /** Returns what the file presents, as understood. */
  List<WriteUp> writeUps() throws DataSyntaxException {
    MappedText text = MappedText.of(source);
    return switch (format) {
      case JSON -> Extraction.of(JsonReader.read(text));
      case YAML -> Extraction.of(YamlReader.read(text));
      default -> Extraction.of(DocumentReader.read(text, format));
    };
  }

  private Span firstWord() {
    String text = source.text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
