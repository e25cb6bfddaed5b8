package io.github.stretchlint.extract;

import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.HarmReader;
import io.github.stretchlint.language.Labels;
import io.github.stretchlint.language.PromiseReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Harm;
import io.github.stretchlint.model.Promise;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a page says beside its entries and in them, line by line in the order of the page. */
final class Remarks {

  private static final int NONE = -1;

  private final List<OutlineLine> lines;
  private final List<Harm> harms = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();

  /** Level of the open heading that turns away what follows: "Don't", "What to avoid"; or 0. */
  private int refusedFrom;

  private boolean refusedTable;

  /** The headings that were read, the first and the last; or none. */
  private int firstHeading = NONE;

  private int lastHeading = NONE;

  private final Map<Integer, Span> sections = new HashMap<>();

  private Remarks(List<OutlineLine> lines) {
    this.lines = lines;
  }

  static Remarks in(List<OutlineLine> lines) {
    Remarks remarks = new Remarks(lines);
    for (int i = 0; i < lines.size(); i++) {
      remarks.read(i);
    }
    return remarks;
  }

  /** Returns what a title that stands outside the lines announces. */
  static List<Promise> announcedBy(@Nullable MappedText title) {
    List<Promise> promises = new ArrayList<>();
    if (title != null) {
      TaggedText.of(title)
          .sentences()
          .forEach(sentence -> promise(sentence, true, () -> null, promises));
    }
    return promises;
  }

  private static void promise(
      Sentence sentence, boolean heading, Supplier<@Nullable Span> around, List<Promise> promises) {
    PromiseReader.Announced announced = PromiseReader.in(sentence, heading);
    if (announced == null) {
      return;
    }
    Span section = around.get();
    // "Stiff neck? Four moves for the office" below other headings leads to another page.
    boolean opens = section == null || !heading || announced.from() == 0;
    if (opens) {
      Span place = sentence.span(announced.from(), announced.to());
      promises.add(new Promise(announced.count(), section, place));
    }
  }

  List<Harm> harms() {
    return harms;
  }

  List<Promise> promises() {
    return promises;
  }

  private void read(int index) {
    OutlineLine line = lines.get(index);
    if (line.isHeading()) {
      heading(line);
      firstHeading = firstHeading == NONE ? index : firstHeading;
      lastHeading = index;
      if (isTitle(index) || line.level() < OutlineLine.LEAD_LEVEL) {
        promise(index, () -> sectionOf(index), true);
      }
      return;
    }
    refusedTable =
        line.kind() == Kind.HEAD_CELL
            ? isRefused(line.tagged()) || (refusedTable && isBehindHeadCell(index))
            : refusedTable && line.kind() == Kind.CELL;
    if (!line.isBody()) {
      return;
    }
    if (line.kind() == Kind.TEXT) {
      promise(index, () -> lastHeading == NONE ? null : sectionOf(lastHeading), false);
    }
    if (refusedFrom == 0 && !refusedTable) {
      line.sentences().forEach(sentence -> harms.addAll(HarmReader.in(sentence)));
    }
  }

  private void heading(OutlineLine heading) {
    if (refusedFrom == 0 || heading.level() <= refusedFrom) {
      refusedFrom = isRefused(heading.tagged()) ? heading.level() : 0;
    }
  }

  private static boolean isRefused(TaggedText heading) {
    return switch (Labels.roleOf(heading)) {
      case "mistake", "related", "meta", "keywords" -> true;
      default -> Headings.isRefusal(heading);
    };
  }

  /** A table with a column of mistakes beside one of what to do is refused as a whole. */
  private boolean isBehindHeadCell(int index) {
    return index > 0 && lines.get(index - 1).kind() == Kind.HEAD_CELL;
  }

  private void promise(int index, Supplier<@Nullable Span> section, boolean heading) {
    lines.get(index).sentences().forEach(sentence -> promise(sentence, heading, section, promises));
  }

  private boolean isTitle(int heading) {
    return heading == firstHeading;
  }

  /** The range from a heading to the next one of its level or above; null for a page's title. */
  private @Nullable Span sectionOf(int heading) {
    boolean wholePage = isTitle(heading) || lines.get(heading).level() <= 1;
    return wholePage ? null : sections.computeIfAbsent(heading, this::section);
  }

  private Span section(int heading) {
    int level = lines.get(heading).level();
    Span section = lines.get(heading).span();
    for (int i = heading + 1; i < lines.size(); i++) {
      if (lines.get(i).isHeading() && lines.get(i).level() <= level) {
        break;
      }
      section = section.cover(lines.get(i).span());
    }
    return section;
  }
}
