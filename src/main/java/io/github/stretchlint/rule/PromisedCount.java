package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.model.Promise;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings and introductions that announce another number of stretches than follow. */
final class PromisedCount implements Check {

  private static final Pattern NUMBERED =
      Pattern.compile("\\s*(?:\\W|\\w+ )?#?(\\d{1,2})[.):]?\\s.*", Pattern.DOTALL);

  /** A heading that begins with a number. */
  private record Numbered(Span span, int number) {}

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    List<Defect> defects = new ArrayList<>();
    Set<Span> announced = new HashSet<>();
    List<Numbered> numbered = numbered(writeUp);
    for (Promise promise : writeUp.promises()) {
      Span section = promise.section() == null ? writeUp.span() : promise.section();
      if (announced.contains(section)) {
        continue;
      }
      List<Entry> entries =
          writeUp.entries().stream().filter(entry -> isAnnounced(promise, entry)).toList();
      if (isBroken(promise, entries, writeUp, numbered)) {
        announced.add(section);
        defects.add(
            Defect.of(rule.id(), promise.span())
                .word("promised", String.valueOf(promise.count()))
                .word("found", String.valueOf(entries.size())));
      }
    }
    return defects;
  }

  private static boolean isAnnounced(Promise promise, Entry entry) {
    return promise.section() == null || promise.section().contains(entry.span());
  }

  /**
   * One entry alone is a page that announces what it does not tell, or one whose entries run
   * together.
   */
  private static boolean isBroken(
      Promise promise, List<Entry> entries, WriteUp writeUp, List<Numbered> numbered) {
    int stretches = (int) entries.stream().filter(entry -> entry.kind() != Kind.EXERCISE).count();
    boolean inside =
        writeUp.entries().stream()
            .anyMatch(
                entry ->
                    entry.span().contains(promise.span())
                        && !entry.name().span().overlaps(promise.span()));
    return entries.size() > 1
        && !inside
        && promise.count() != entries.size()
        && promise.count() != stretches
        && promise.count() != highestNumber(promise, numbered);
  }

  /** The last of numbered headings counts what follows as the reader does. */
  private static int highestNumber(Promise promise, List<Numbered> headings) {
    int highest = 0;
    for (Numbered heading : headings) {
      boolean within = promise.section() == null || promise.section().contains(heading.span);
      if (within && !heading.span.overlaps(promise.span())) {
        highest = Math.max(highest, heading.number);
      }
    }
    return highest;
  }

  private static List<Numbered> numbered(WriteUp writeUp) {
    List<Numbered> numbered = new ArrayList<>();
    // Most write-ups announce nothing.
    if (!writeUp.promises().isEmpty()) {
      for (Passage passage : writeUp.passages()) {
        Matcher number = NUMBERED.matcher(passage.text().text());
        if (passage.heading() && number.matches()) {
          numbered.add(new Numbered(passage.text().span(), Integer.parseInt(number.group(1))));
        }
      }
    }
    return numbered;
  }
}
