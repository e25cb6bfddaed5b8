package io.github.stretchlint;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.extract.Passages;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.duplicate.Reading;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that is read again because it may tell something that another one tells, too. */
final class FileReading implements Reading {

  /** Shorter files are read as a whole. */
  private static final int LONG = 8_000;

  private static final Pattern HEADING_OR_FENCE =
      Pattern.compile("(?m)^(?:#{1,6}[ \\t]| {0,3}(```|~~~))");

  /** What may reach over headings. */
  private static final Pattern WIDE =
      Pattern.compile(
          "(?m)^ {0,3}(?:\\[[^\\]]+\\]:|<!--|<pre|<script|<style|<textarea)|\\A(?:---|\\+\\+\\+)");

  private final SourceText source;
  private final Format format;
  private final List<Integer> partStarts = new ArrayList<>();

  FileReading(SourceText source, Format format) {
    this.source = source;
    this.format = format;
    partStarts.add(0);
    if (format == Format.MARKDOWN
        && source.text().length() > LONG
        && !WIDE.matcher(source.text()).find()) {
      addHeadings();
    }
  }

  private void addHeadings() {
    Matcher matcher = HEADING_OR_FENCE.matcher(source.text());
    boolean open = false;
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        open = !open;
      } else if (!open && matcher.start() > 0) {
        partStarts.add(matcher.start());
      }
    }
  }

  @Override
  public SourceText source() {
    return source;
  }

  @Override
  public Span part(Span around) {
    int length = source.text().length();
    int first = partStarts.size() - 1;
    while (first > 0 && partStarts.get(first) > around.start()) {
      first--;
    }
    int last = first + 1;
    while (last < partStarts.size() && partStarts.get(last) < around.end()) {
      last++;
    }
    int end = last < partStarts.size() ? partStarts.get(last) : length;
    return new Span(partStarts.get(Math.max(0, first - 1)), end);
  }

  @Override
  public List<Passage> passages(Span part) {
    MappedText text = MappedText.of(source).cut(part.start(), part.end());
    try {
      return switch (format) {
        case JSON -> Passages.of(JsonReader.read(text));
        case YAML -> Passages.of(YamlReader.read(text));
        default -> Passages.of(DocumentReader.read(text, format));
      };
    } catch (DataSyntaxException broken) {
      // The file has a finding that says so.
      return List.of();
    }
  }

  @Override
  public List<Entry> entries() {
    try {
      return new FileCheck(source, format, false)
          .writeUps().stream().flatMap(writeUp -> writeUp.entries().stream()).toList();
    } catch (DataSyntaxException broken) {
      return List.of();
    }
  }

  @Override
  public boolean isData() {
    return format == Format.JSON || format == Format.YAML;
  }

  @Override
  public boolean isMadeOfLines() {
    return format == Format.MARKDOWN || format == Format.TEXT;
  }
}
