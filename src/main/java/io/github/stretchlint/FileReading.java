package io.github.stretchlint;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.extract.Passages;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.rule.duplicate.Reading;
import io.github.stretchlint.rule.duplicate.Variant;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A file that is read again because it may tell something that another one tells, too. */
final class FileReading implements Reading {

  /** Shorter files are read as a whole. */
  private static final int LONG = 8_000;

  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]");

  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~)");

  /** What may reach over headings. */
  private static final Pattern WIDE =
      Pattern.compile(" {0,3}(?:\\[[^\\]]{1,999}\\]:|<!--|<pre|<script|<style|<textarea)");

  private static final Pattern FRONT_MATTER = Pattern.compile("---|\\+\\+\\+");

  /** What the lines that matter here begin with; most do not, which is seen at once. */
  private static final String SIGNS = " #`~[<";

  private final SourceText source;
  private final Format format;
  private final List<Variant> variants;
  private final List<Integer> partStarts = new ArrayList<>();

  FileReading(SourceText source, Format format, List<Variant> variants) {
    this.source = source;
    this.format = format;
    this.variants = variants;
    partStarts.add(0);
    if (format == Format.MARKDOWN && source.text().length() > LONG) {
      addHeadings();
    }
  }

  private void addHeadings() {
    String text = source.text();
    Matcher line = FRONT_MATTER.matcher(text);
    if (line.lookingAt()) {
      return;
    }
    boolean open = false;
    for (int start = 0; start < text.length(); start = behindLine(text, start)) {
      if (SIGNS.indexOf(text.charAt(start)) >= 0) {
        line.region(start, text.length());
        if (line.usePattern(WIDE).lookingAt()) {
          partStarts.subList(1, partStarts.size()).clear();
          return;
        } else if (line.usePattern(FENCE).lookingAt()) {
          open = !open;
        } else if (!open && start > 0 && line.usePattern(HEADING).lookingAt()) {
          partStarts.add(start);
        }
      }
    }
  }

  private static int behindLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }

  @Override
  public SourceText source() {
    return source;
  }

  @Override
  public List<Span> parts(Span around) {
    int first = partOf(around.start());
    int last = partOf(Math.max(around.start(), around.end() - 1));
    boolean under = first > 0 && level(first - 1) < level(first);
    return IntStream.rangeClosed(under ? first - 1 : first, last).mapToObj(this::part).toList();
  }

  private Span part(int number) {
    boolean isLast = number + 1 == partStarts.size();
    int end = isLast ? source.text().length() : partStarts.get(number + 1);
    return new Span(partStarts.get(number), end);
  }

  private int partOf(int offset) {
    int found = Collections.binarySearch(partStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The level of the heading that a part begins with; 0 where it begins with none. */
  private int level(int part) {
    int start = partStarts.get(part);
    int end = start;
    while (end < source.text().length() && source.text().charAt(end) == '#') {
      end++;
    }
    return end - start;
  }

  @Override
  public List<Passage> passages(Span part) {
    MappedText text =
        new MappedText.Builder().copy(source.text(), part.start(), part.end()).build();
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
  public List<Variant> variants() {
    return variants;
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
