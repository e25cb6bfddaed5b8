package io.github.stretchlint.outline.role;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.PromiseReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.learned.FeatureSink;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells the features of a whole page, from which it is seen how many entries it presents. */
final class PageFeatures {

  private final List<LineFacts> lines;
  private final Structure structure;
  private final FeatureSink sink;

  private PageFeatures(List<LineFacts> lines, Structure structure, FeatureSink sink) {
    this.lines = lines;
    this.structure = structure;
    this.sink = sink;
  }

  static void tell(List<LineFacts> lines, Structure structure, FeatureSink sink) {
    new PageFeatures(lines, structure, sink).tell();
  }

  /** Returns the line that titles the page: the first heading or name, or null. */
  static @Nullable LineFacts title(List<LineFacts> lines, Structure structure) {
    LineFacts head = null;
    for (int i = 0; i < lines.size(); i++) {
      Form form = lines.get(i).line().form();
      if (structure.isHead(i)) {
        if (form == Form.HEADING || form == Form.FIELD) {
          return lines.get(i);
        }
        head = head == null ? lines.get(i) : head;
      }
    }
    return head;
  }

  private void tell() {
    sink.add("", "any", "");
    LineFacts title = title(lines, structure);
    if (title != null) {
      title(title);
    }
    heads(title);
    body();
  }

  private void title(LineFacts title) {
    title.tellReading(sink, "title:");
    title.tellForm(sink, "title:");
    for (Token token : title.line().tagged().tokens()) {
      sink.add("title:", "word", token.isNumber() ? "#" : token.word());
    }
    boolean several = false;
    for (Term term : title.line().tagged().terms()) {
      several |= term.is(Category.STRETCH_NOUN) && term.inflection() == Inflection.PLURAL;
      if (term.is(Category.STRETCH_NOUN)) {
        sink.add("title:", "noun", term.inflection() == Inflection.PLURAL ? "plural" : "singular");
      }
    }
    for (Sentence sentence : title.line().sentences()) {
      if (PromiseReader.in(sentence, true) != null) {
        sink.add("title:", "promises", "");
      }
    }
    String named = title.named().name();
    sink.add("title:", "named-several", named + several);
  }

  private void heads(@Nullable LineFacts title) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> recurring = new HashMap<>();
    Set<String> names = new HashSet<>();
    Set<String> titleWords = new HashSet<>();
    if (title != null) {
      title.line().tagged().tokens().forEach(token -> titleWords.add(token.word()));
    }
    for (int i = 0; i < lines.size(); i++) {
      LineFacts facts = lines.get(i);
      if (!structure.isHead(i) || facts == title) {
        continue;
      }
      boolean lead = facts.line().is(Mark.LEAD);
      String kind = lead ? "lead" : "head";
      counts.merge(kind, 1, Integer::sum);
      boolean orders = ordersBelow(i);
      if (orders) {
        counts.merge(kind + "-ordering", 1, Integer::sum);
      }
      Term name = facts.name();
      if (name != null && facts.isMostlyNamed()) {
        counts.merge(kind + "-named", 1, Integer::sum);
        names.add(name.id());
        if (orders) {
          counts.merge(kind + "-named-ordering", 1, Integer::sum);
        }
      }
      if (!facts.label().isEmpty()) {
        counts.merge("label-" + facts.label(), 1, Integer::sum);
      }
      if (RoleFeatures.isNumbered(facts)) {
        counts.merge(kind + "-numbered", 1, Integer::sum);
      }
      boolean ofTitle = false;
      for (Token token : facts.line().tagged().tokens()) {
        if (!lead && token.isWord()) {
          sink.add("heads:", "word", token.word());
        }
        ofTitle |= token.word().length() > 3 && titleWords.contains(token.word());
      }
      if (ofTitle) {
        counts.merge(kind + "-of-title", 1, Integer::sum);
      }
      recurring.merge(RoleFeatures.folded(facts), 1, Integer::sum);
    }
    int repeated = (int) recurring.values().stream().filter(count -> count > 1).count();
    sink.add("heads:", "recurring", FormFeatures.bucket(repeated));
    sink.add("heads:", "names", FormFeatures.bucket(names.size()));
    for (String kind :
        List.of(
            "head",
            "head-ordering",
            "head-named",
            "head-named-ordering",
            "lead",
            "lead-ordering",
            "lead-named",
            "lead-named-ordering",
            "head-numbered",
            "lead-numbered",
            "head-of-title",
            "lead-of-title",
            "label-instruction",
            "label-start",
            "label-benefit",
            "label-variation",
            "label-mistake",
            "label-caution",
            "label-question",
            "label-hold")) {
      sink.add("count:", kind, FormFeatures.bucket(counts.getOrDefault(kind, 0)));
    }
  }

  private boolean ordersBelow(int head) {
    int end = structure.end(head);
    for (int i = head + 1; i < end; i++) {
      if (structure.isHead(i) && !lines.get(i).line().is(Mark.LEAD)) {
        return false;
      }
      if (lines.get(i).instructions() > 0) {
        return true;
      }
    }
    return false;
  }

  private void body() {
    int orders = 0;
    int held = 0;
    int repeated = 0;
    int runs = 0;
    int rows = 0;
    boolean ordering = false;
    Set<String> fields = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      LineFacts facts = lines.get(i);
      boolean now = facts.instructions() > 0;
      orders += now ? 1 : 0;
      runs += now && !ordering ? 1 : 0;
      ordering = now || (ordering && !structure.isHead(i));
      held += facts.isHeld() ? 1 : 0;
      repeated += facts.isRepeated() ? 1 : 0;
      rows += facts.line().is(Mark.ROW_START) ? 1 : 0;
      if (!facts.line().field().role().isEmpty()) {
        fields.add(facts.line().field().role());
      }
    }
    fields.forEach(field -> sink.add("page:", "field", field));
    sink.add("page:", "orders", FormFeatures.bucket(orders));
    sink.add("page:", "held", FormFeatures.bucket(held));
    sink.add("page:", "repeated", FormFeatures.bucket(repeated));
    sink.add("page:", "runs", FormFeatures.bucket(runs));
    sink.add("page:", "rows", FormFeatures.bucket(rows));
    sink.add("page:", "lines", FormFeatures.bucket(lines.size()));
    sink.add("page:", "order-share", String.valueOf(10 * orders / Math.max(1, lines.size())));
  }
}
