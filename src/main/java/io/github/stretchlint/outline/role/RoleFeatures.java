package io.github.stretchlint.outline.role;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.learned.FeatureSink;
import io.github.stretchlint.learned.HashedFeatures;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the features of each line of a document: its own, its neighbours', its heads'. */
public final class RoleFeatures {

  private static final int MOST_WORDS = 60;

  private final List<LineFacts> lines;
  private final Structure structure;
  private final Map<String, Integer> recurring = new HashMap<>();
  private final Map<Long, Siblings> siblings = new HashMap<>();
  private final Set<String> titleWords = new HashSet<>();
  private final Set<String> inFront = new HashSet<>();
  private final Set<String> inBody = new HashSet<>();
  private final int[] orders;
  private final int[] held;
  private final int[] repeated;
  private @Nullable LineFacts title;
  private final int[] rows;
  private final int namedHeads;
  private final int heads;

  public RoleFeatures(List<Line> outline) {
    this.lines = outline.stream().map(LineFacts::new).toList();
    this.structure = new Structure(lines);
    int size = lines.size();
    this.orders = new int[size + 1];
    this.held = new int[size + 1];
    this.repeated = new int[size + 1];
    this.rows = new int[size];
    int named = 0;
    int all = 0;
    boolean titled = false;
    for (int i = 0; i < size; i++) {
      LineFacts facts = lines.get(i);
      boolean cell = facts.line().form() == Form.CELL && !facts.line().is(Mark.ROW_START);
      rows[i] = i > 0 && cell ? rows[i - 1] : i;
      if (facts.line().is(Mark.FRONT)) {
        inFront.add(folded(facts));
      } else if (structure.isHead(i)) {
        inBody.add(folded(facts));
      }
      orders[i + 1] = orders[i] + (facts.instructions() > 0 ? 1 : 0);
      held[i + 1] = held[i] + (facts.isHeld() ? 1 : 0);
      repeated[i + 1] = repeated[i] + (facts.isRepeated() ? 1 : 0);
      if (structure.isHead(i)) {
        all++;
        named += facts.isMostlyNamed() ? 1 : 0;
        recurring.merge(folded(facts), 1, Integer::sum);
        if (!titled && (facts.line().form() == Form.HEADING || facts.line().form() == Form.FIELD)) {
          facts.line().tagged().tokens().stream()
              .filter(Token::isWord)
              .map(Token::word)
              .forEach(titleWords::add);
          title = facts;
          titled = true;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (structure.isHead(i)) {
        siblings.computeIfAbsent(siblingsOf(i), key -> new Siblings()).add(i, this);
      }
    }
    this.heads = all;
    this.namedHeads = named;
  }

  Structure structure() {
    return structure;
  }

  /** Tells the features of the page as a whole. */
  public void tellPage(FeatureSink sink) {
    PageFeatures.tell(lines, structure, sink);
  }

  /** Returns how many lines there are. */
  public int size() {
    return lines.size();
  }

  /** Returns the number of the kind of joint between a line and the one before it. */
  public int joint(int i) {
    Line line = lines.get(i).line();
    if (line.is(Mark.RECORD_START)) {
      return 1;
    }
    if (line.is(Mark.REST)) {
      return 2;
    }
    if (line.form() == Form.CELL) {
      return line.is(Mark.ROW_START) ? 3 : 4;
    }
    if (structure.isHead(i) && !line.is(Mark.LEAD)) {
      int before = i - 1;
      while (before >= 0 && (!structure.isHead(before) || lines.get(before).line().is(Mark.LEAD))) {
        before--;
      }
      int order = before < 0 ? -1 : Integer.compare(structure.rank(i), structure.rank(before));
      return order < 0 ? 5 : order == 0 ? 6 : 7;
    }
    if (line.is(Mark.LEAD)) {
      return 8;
    }
    if (line.form() == Form.ITEM) {
      return i > 0 && lines.get(i - 1).line().form() == Form.ITEM ? 9 : 10;
    }
    if (line.form() == Form.FIELD || line.form() == Form.KEY) {
      return 11;
    }
    return line.is(Mark.DIVIDED) ? 12 : 0;
  }

  /** How many kinds of joints there are. */
  public static final int JOINTS = 13;

  /** Returns the features of every line. */
  public List<long[]> all() {
    HashedFeatures sink = new HashedFeatures();
    List<long[]> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      tell(i, sink);
      all.add(sink.take());
    }
    return all;
  }

  /** Returns the features of every line on a page of some kind, those of {@link #all} first. */
  List<long[]> allOnPage(List<long[]> all, PageKind page) {
    HashedFeatures sink = new HashedFeatures();
    List<long[]> more = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      tellOnPage(i, page.word(), sink);
      long[] told = sink.take();
      long[] both = Arrays.copyOf(all.get(i), all.get(i).length + told.length);
      System.arraycopy(told, 0, both, all.get(i).length, told.length);
      more.add(both);
    }
    return more;
  }

  /** Returns the kinds of joints of every line. */
  public int[] joints() {
    int[] joints = new int[lines.size()];
    for (int i = 0; i < joints.length; i++) {
      joints[i] = joint(i);
    }
    return joints;
  }

  /** Tells the features of one line. */
  public void tell(int i, FeatureSink sink) {
    LineFacts facts = lines.get(i);
    sink.add("", "any", "");
    own(facts, "", sink);
    words(facts, "", sink, true);
    categories(facts, "", sink);
    key(facts, sink);
    toldAgain(i, sink);
    place(i, sink);
    neighbour(i - 1, "before:", sink, true);
    neighbour(i + 1, "behind:", sink, true);
    neighbour(i - 2, "before2:", sink, false);
    neighbour(i + 2, "behind2:", sink, false);
    heads(i, sink);
    if (structure.isHead(i)) {
      section(i, sink);
    }
    if (facts.line().form() == Form.CELL) {
      row(i, sink);
    }
  }

  /**
   * Tells the features of a line that go with the kind of page: "none", "one", "several" or
   * "whole".
   */
  public void tellOnPage(int i, String page, FeatureSink sink) {
    LineFacts facts = lines.get(i);
    String where = "on-page-of-" + page + ":";
    sink.add(where, "any", "");
    FormFeatures.ALL.get(0).addTo(sink, where, facts);
    if (facts == title) {
      sink.add(where, "title", "");
    }
    facts.tellReading(sink, where);
    if (structure.isHead(i)) {
      titled(facts, where, sink);
      sink.add(where, "head", "");
    }
  }

  /** What stands in the other cells of the row. */
  private void row(int i, FeatureSink sink) {
    int from = i;
    while (from > 0 && rows[from - 1] == rows[i]) {
      from--;
    }
    int to = i + 1;
    while (to < lines.size() && rows[to] == rows[i]) {
      to++;
    }
    sink.add("row:", "orders", FormFeatures.bucket(orders[to] - orders[from]));
    sink.add("row:", "held", FormFeatures.bucket(held[to] - held[from]));
    sink.add("row:", "cells", FormFeatures.bucket(to - from));
    if (i > from) {
      own(lines.get(from), "row-first:", sink);
    }
  }

  /** Tells the features of the page that the first reading gives. */
  public void tellPageAgain(FirstReading first, FeatureSink sink) {
    int size = lines.size();
    sink.add("first:", "expected", FirstReading.amount(first.expected(0, size)));
    int sure = 0;
    int likely = 0;
    double inside = 0;
    double most = 0;
    int titled = -1;
    for (int i = 0; i < size; i++) {
      sure += first.begins(i) > 0.8 ? 1 : 0;
      likely += first.begins(i) > 0.4 ? 1 : 0;
      inside += first.inside(i);
      most = Math.max(most, first.begins(i));
      titled = titled < 0 && lines.get(i) == title ? i : titled;
    }
    sink.add("first:", "sure", FormFeatures.bucket(sure));
    sink.add("first:", "likely", FormFeatures.bucket(likely));
    sink.add("first:", "most", FirstReading.level(most));
    sink.add("first:", "inside", String.valueOf(Math.round(8 * inside / Math.max(1, size))));
    if (titled >= 0) {
      sink.add("first:", "title", FirstReading.level(first.begins(titled)));
    }
  }

  /** What stands in front of a page and is told again in it is seldom the place of a name. */
  private void toldAgain(int i, FeatureSink sink) {
    LineFacts facts = lines.get(i);
    if (!structure.isHead(i) || inFront.isEmpty()) {
      return;
    }
    boolean front = facts.line().is(Mark.FRONT);
    boolean again = (front ? inBody : inFront).contains(folded(facts));
    sink.add(front ? "front:" : "below-front:", "told-again", again ? "yes" : "no");
  }

  private static void own(LineFacts facts, String where, FeatureSink sink) {
    facts.tellForm(sink, where);
    facts.tellReading(sink, where);
  }

  private static void words(LineFacts facts, String where, FeatureSink sink, boolean pairs) {
    List<Token> tokens = facts.line().tagged().tokens();
    String last = "^";
    int count = 0;
    for (Token token : tokens) {
      String word = token.isNumber() ? "#" : token.word();
      if (token.isWord() || token.isNumber()) {
        sink.add(where, "word", word);
        count++;
      }
      if (pairs) {
        sink.add(where, "pair", last + "_" + word);
      }
      last = word;
      if (count > MOST_WORDS) {
        break;
      }
    }
    if (pairs) {
      sink.add(where, "pair", last + "_$");
    }
  }

  private static void categories(LineFacts facts, String where, FeatureSink sink) {
    for (Category category : facts.categories()) {
      sink.add(where, "has", category.name().toLowerCase(Locale.ROOT));
    }
    for (Term term : facts.line().tagged().terms()) {
      if (term.from() > 0) {
        break;
      }
      sink.add(where, "begins", term.category().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void key(LineFacts facts, FeatureSink sink) {
    String key = facts.line().key();
    if (!key.isEmpty()) {
      sink.add("", "key", key.toLowerCase(Locale.ROOT));
    }
  }

  private void place(int i, FeatureSink sink) {
    sink.add("", "tenth", String.valueOf(i * 10 / lines.size()));
    if (i < 5) {
      sink.add("", "from-start", String.valueOf(i));
    }
    if (lines.size() - i <= 3) {
      sink.add("", "to-end", String.valueOf(lines.size() - i));
    }
    sink.add("", "page", FormFeatures.bucket(lines.size()));
    String ordersBefore = FormFeatures.bucket(orders[i]);
    String ordersBehind = FormFeatures.bucket(orders[lines.size()] - orders[i + 1]);
    sink.add("", "orders-before", ordersBefore);
    sink.add("", "orders-behind", ordersBehind);
    int near = orders[Math.min(lines.size(), i + 6)] - orders[i + 1];
    sink.add("", "orders-near", String.valueOf(near));
    int past = orders[i] - orders[Math.max(0, i - 5)];
    sink.add("", "orders-past", String.valueOf(past));
  }

  private void neighbour(int i, String where, FeatureSink sink, boolean near) {
    if (i < 0 || i >= lines.size()) {
      sink.add(where, "none", "");
      return;
    }
    LineFacts facts = lines.get(i);
    own(facts, where, sink);
    if (near) {
      List<Token> tokens = facts.line().tagged().tokens();
      sink.add(where, "first", tokens.get(0).word());
      if (facts.words() <= 6) {
        words(facts, where, sink, false);
      }
    }
  }

  private void heads(int i, FeatureSink sink) {
    int head = structure.head(i);
    int level = 1;
    while (head != Structure.NO_HEAD && level <= 3) {
      String where = "head" + level + ":";
      LineFacts facts = lines.get(head);
      facts.tellReading(sink, where);
      FormFeatures.ALL.get(0).addTo(sink, where, facts);
      words(facts, where, sink, false);
      if (level == 1) {
        sink.add(where, "distance", FormFeatures.bucket(i - head));
        sink.add(where, "recurs", recurs(facts));
      }
      head = structure.head(head);
      level++;
    }
    sink.add("", "depth", String.valueOf(level));
  }

  private String recurs(LineFacts facts) {
    return FormFeatures.bucket(recurring.getOrDefault(folded(facts), 0));
  }

  private void section(int i, FeatureSink sink) {
    LineFacts facts = lines.get(i);
    int end = Math.max(i + 1, structure.end(i));
    int next = i + 1;
    while (next < end && (!structure.isHead(next) || lines.get(next).line().is(Mark.LEAD))) {
      next++;
    }
    sink.add("section:", "lines", FormFeatures.bucket(end - i - 1));
    sink.add("section:", "orders", FormFeatures.bucket(orders[end] - orders[i + 1]));
    sink.add("section:", "held", FormFeatures.bucket(held[end] - held[i + 1]));
    sink.add("section:", "repeated", FormFeatures.bucket(repeated[end] - repeated[i + 1]));
    sink.add("section:", "own-lines", FormFeatures.bucket(next - i - 1));
    sink.add("section:", "own-orders", FormFeatures.bucket(orders[next] - orders[i + 1]));
    sink.add("section:", "own-held", FormFeatures.bucket(held[next] - held[i + 1]));
    sink.add("section:", "recurs", recurs(facts));
    siblings(i, sink);
    titled(facts, "section:", sink);
    sink.add("section:", "named-heads", FormFeatures.bucket(namedHeads));
    sink.add("section:", "heads", FormFeatures.bucket(heads));
  }

  private void siblings(int i, FeatureSink sink) {
    Siblings all = siblings.getOrDefault(siblingsOf(i), new Siblings());
    Siblings own = new Siblings();
    own.add(i, this);
    int count = all.count - 1;
    sink.add("siblings:", "count", FormFeatures.bucket(count));
    sink.add("siblings:", "named", share(all.named - own.named, count));
    sink.add("siblings:", "ordering", share(all.ordering - own.ordering, count));
    sink.add("siblings:", "labels", share(all.labels - own.labels, count));
    sink.add("siblings:", "numbered", share(all.numbered - own.numbered, count));
    if (isNumbered(lines.get(i))) {
      sink.add("section:", "number", "");
    }
  }

  /** Heads of one rank below the same head are siblings. */
  private long siblingsOf(int head) {
    return ((long) structure.head(head) << Integer.SIZE) + structure.rank(head);
  }

  /** What heads that stand side by side have in common. */
  private static final class Siblings {
    private int count;
    private int named;
    private int ordering;
    private int labels;
    private int numbered;

    void add(int head, RoleFeatures page) {
      LineFacts facts = page.lines.get(head);
      count++;
      named += facts.isMostlyNamed() ? 1 : 0;
      ordering += page.orders[page.structure.end(head)] > page.orders[head + 1] ? 1 : 0;
      labels += facts.label().isEmpty() ? 0 : 1;
      numbered += isNumbered(facts) ? 1 : 0;
    }
  }

  static boolean isNumbered(LineFacts facts) {
    return facts.line().number() != null
        || Character.isDigit(facts.line().string().charAt(0))
        || facts.line().string().startsWith("#");
  }

  private static String share(int part, int whole) {
    if (whole == 0) {
      return "alone";
    }
    return String.valueOf(Math.round(4.0 * part / whole));
  }

  private void titled(LineFacts facts, String where, FeatureSink sink) {
    int shared = 0;
    int words = 0;
    for (Token token : facts.line().tagged().tokens()) {
      if (token.isWord() && token.word().length() > 3) {
        words++;
        shared += titleWords.contains(token.word()) ? 1 : 0;
      }
    }
    sink.add(where, "of-title", share(shared, words));
    if (!where.equals("section:")) {
      return;
    }
    if (title != null && title != facts) {
      words(title, "title:", sink, false);
      title.tellReading(sink, "title:");
    }
  }

  static String folded(LineFacts facts) {
    StringBuilder words = new StringBuilder();
    for (Token token : facts.line().tagged().tokens()) {
      if (token.isWord()) {
        words.append(token.word()).append(' ');
      }
    }
    return words.toString();
  }
}
