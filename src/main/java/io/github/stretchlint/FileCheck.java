package io.github.stretchlint;

import io.github.stretchlint.config.FileConfig;
import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.extract.Extraction;
import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.language.ForeignText;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.RuleRunner;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.schema.SchemaCheck;
import io.github.stretchlint.schema.TeamSchema;
import io.github.stretchlint.suppression.HashComments;
import io.github.stretchlint.suppression.Suppression;
import io.github.stretchlint.suppression.SuppressionReader;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The path of one file: from its text to the defects in it. */
final class FileCheck {

  /** A file without white space is not shown as a whole. */
  private static final int LONGEST_WORD = 40;

  /** So many lines that instruct are no chance phrase. */
  private static final int LEAST_STRAYS = 3;

  private final SourceText source;
  private final Format format;
  private final boolean named;
  private final RoleModel model;
  private final FileConfig config;
  private final SuppressionReader suppressions;
  private final List<Defect> defects = new ArrayList<>();
  private List<WriteUp> understood = List.of();
  private boolean checked = true;

  FileCheck(SourceText source, Format format, boolean named, RoleModel model, FileConfig config) {
    this.source = source;
    this.format = format;
    this.named = named;
    this.model = model;
    this.config = config;
    this.suppressions = new SuppressionReader(source);
  }

  /** Returns what the file's rules find wrong with it. */
  List<Defect> run(BiConsumer<RuleId, RuntimeException> crashed) {
    RuleSet rules = config.rules().rules();
    if (source.isGuessedEncoding()) {
      defects.add(Defect.of(RuleId.ENCODING, source.firstDoubtfulCharacter()));
    }
    try {
      Content content = read();
      List<WriteUp> foreign =
          content.writeUps.stream()
              .filter(writeUp -> ForeignText.is(source.cut(writeUp.span())))
              .toList();
      if (foreign.isEmpty()) {
        check(content, rules, crashed);
      } else {
        leaveOut(foreign, content, rules, crashed);
      }
    } catch (DataSyntaxException broken) {
      defects.add(unreadable(broken));
    }
    defects.addAll(suppressions.defects());
    defects.removeIf(defect -> rules.find(defect.rule()).isEmpty());
    return defects;
  }

  /** Returns what is wrong with the syntax of a data file, without understanding what it says. */
  List<Defect> syntax() {
    try {
      if (isData()) {
        data(MappedText.of(source));
      }
      return List.of();
    } catch (DataSyntaxException broken) {
      return List.of(unreadable(broken));
    }
  }

  private static Defect unreadable(DataSyntaxException broken) {
    return Defect.of(RuleId.UNREADABLE_FILE, broken.span())
        .word("reason", String.valueOf(broken.getMessage()));
  }

  private void check(Content content, RuleSet rules, BiConsumer<RuleId, RuntimeException> crashed) {
    understood = content.writeUps;
    if (entries() == 0) {
      nothingToCheck();
    }
    defects.addAll(shape(content, crashed));
    defects.addAll(RuleRunner.run(content.writeUps, rules, crashed));
    defects.replaceAll(defect -> withAnchor(defect, content));
  }

  /** What was named is told in any case; what was only met, where its lines instruct. */
  private void nothingToCheck() {
    List<Span> strays = understood.stream().flatMap(w -> w.strays().stream()).toList();
    if (named) {
      String level = source.text().isBlank() ? "empty" : "named";
      defects.add(Defect.of(RuleId.NO_WRITE_UP_FOUND, firstWord(0)).level(level));
    } else if (strays.size() >= LEAST_STRAYS) {
      defects.add(Defect.of(RuleId.NO_WRITE_UP_FOUND, strays.get(0)).level("met"));
    }
  }

  /** Says once what is not understood, and checks the rest. */
  private void leaveOut(
      List<WriteUp> foreign,
      Content content,
      RuleSet rules,
      BiConsumer<RuleId, RuntimeException> crashed) {
    List<WriteUp> english = new ArrayList<>(content.writeUps);
    english.removeAll(foreign);
    if (english.isEmpty()) {
      defects.clear();
      checked = false;
    } else {
      check(new Content(content.data, english), rules, crashed);
    }
    defects.add(Defect.of(RuleId.LANGUAGE_NOT_SUPPORTED, place(foreign.get(0))));
  }

  /** Returns how many entries {@link #run} has checked. */
  int entries() {
    return understood.stream().mapToInt(writeUp -> writeUp.entries().size()).sum();
  }

  /** Returns what {@link #run} is not to tell of. */
  List<Suppression> suppressions() {
    return suppressions.suppressions();
  }

  /** Returns whether {@link #run} has checked any of the file. */
  boolean isChecked() {
    return checked;
  }

  /** Returns what {@link #run} understood of the file. */
  List<WriteUp> understood() {
    return understood;
  }

  /** Returns what the file presents, as understood. */
  List<WriteUp> writeUps() throws DataSyntaxException {
    return read().writeUps;
  }

  /**
   * What was read.
   *
   * @param data the data file, or the data in front of a text, or null
   */
  private record Content(@Nullable DataFile data, List<WriteUp> writeUps) {}

  private Content read() throws DataSyntaxException {
    MappedText text = MappedText.of(source);
    if (isData()) {
      DataFile read = data(text);
      suppressions.readComments(HashComments.in(source, format, read));
      DataFile data = suppressions.readKeys(read, false);
      return new Content(data, Extraction.of(config.mapped(data), model));
    }
    Document document = DocumentReader.read(text, format);
    suppressions.readComments(document.directives());
    DataFile front = document.frontMatter();
    if (front == null) {
      return new Content(null, Extraction.of(document, model));
    }
    Document read =
        new Document(
            document.blocks(),
            suppressions.readKeys(front, true),
            document.title(),
            document.directives());
    return new Content(read.frontMatter(), Extraction.of(read, model));
  }

  private DataFile data(MappedText text) throws DataSyntaxException {
    return format == Format.JSON ? JsonReader.read(text) : YamlReader.read(text);
  }

  private boolean isData() {
    return format == Format.JSON || format == Format.YAML;
  }

  private List<Defect> shape(Content content, BiConsumer<RuleId, RuntimeException> crashed) {
    TeamSchema own = config.teamSchema();
    try {
      if (content.data == null) {
        return List.of();
      }
      return own == null ? SchemaCheck.check(content.data, !isData()) : own.check(content.data);
    } catch (RuntimeException failure) {
      crashed.accept(RuleId.SCHEMA_VIOLATION, failure);
      return List.of();
    }
  }

  /** What stands at an alias of YAML is written somewhere else. */
  private static Defect withAnchor(Defect defect, Content content) {
    Span anchor = content.data == null ? null : content.data.anchors().get(defect.span());
    return anchor == null
        ? defect
        : defect.related(anchor, "The alias repeats what is written here.");
  }

  /** The title of a write-up, or the first word of what has none. */
  private Span place(WriteUp writeUp) {
    return writeUp.title() == null ? firstWord(writeUp.span().start()) : writeUp.title().span();
  }

  private Span firstWord(int from) {
    String text = source.text();
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int farthest = Math.min(text.length(), start + LONGEST_WORD);
    int end = start;
    while (end < farthest && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
