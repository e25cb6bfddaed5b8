package io.github.stretchlint.extract;

import io.github.stretchlint.extract.EntryDraft.Field;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.Mark;
import io.github.stretchlint.outline.role.LineRole;
import io.github.stretchlint.outline.role.RoleReading;
import io.github.stretchlint.outline.role.RoleState.Place;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page together by what they do: those of each entry, and those between them.
 */
final class EntryAssembler {

  /** A line of more words than this is told, even if it names an entry, too. */
  private static final int MOST_WORDS_OF_NAME = 9;

  private static final int WORDS_OF_MADE_NAME = 5;

  private final RoleReading reading;
  private final List<OutlineLine> lines;
  private final @Nullable MappedText title;
  private final List<EntryDraft> drafts = new ArrayList<>();
  private final List<Integer> outside = new ArrayList<>();

  /** Lines that entries begin at, and heads that gave an entry its name. */
  private final BitSet begins = new BitSet();

  private final BitSet naming = new BitSet();

  private EntryAssembler(RoleReading reading, List<OutlineLine> lines, @Nullable MappedText title) {
    this.reading = reading;
    this.lines = lines;
    this.title = title;
  }

  /**
   * Assembles the entries of a page.
   *
   * @param lines the lines of the reading with what they are there for
   * @param title a title that stands outside the lines, or null
   */
  static EntryAssembler of(
      RoleReading reading, List<OutlineLine> lines, @Nullable MappedText title) {
    EntryAssembler assembler = new EntryAssembler(reading, lines, title);
    int size = reading.lines().size();
    int at = 0;
    while (at < size) {
      int end = at + 1;
      if (reading.state(at).place() == Place.BEGIN) {
        while (end < size
            && (reading.state(end).place() == Place.INSIDE
                || Continuation.of(reading.lines().get(end)))) {
          end++;
        }
        assembler.entry(at, end);
      } else {
        assembler.outside.add(at);
      }
      at = end;
    }
    DoseTables.assign(
        assembler.outside.stream().map(reading.lines()::get).toList(), assembler.drafts);
    return assembler;
  }

  List<EntryDraft> drafts() {
    return drafts;
  }

  /** Returns the lines that tell the reader what to do and stand in no entry. */
  List<Span> strays() {
    return outside.stream()
        .filter(line -> reading.role(line) == LineRole.STEP)
        .map(line -> reading.lines().get(line).span())
        .toList();
  }

  private void entry(int from, int to) {
    boolean told = false;
    for (int i = from; i < to; i++) {
      told |=
          i == from && reading.role(i) == LineRole.NAME ? isTold(reading.lines().get(i)) : tells(i);
    }
    // A name with a dose alone, or with talk, tells nobody what to do.
    if (!told) {
      for (int i = from; i < to; i++) {
        outside.add(i);
      }
      return;
    }
    EntryDraft draft = new EntryDraft(name(from), reading.lines().get(from).span());
    draft.setProbability(reading.begins(from));
    above(from, draft);
    for (int i = from; i < to; i++) {
      Line line = reading.lines().get(i);
      if (i > from) {
        add(draft, line, lines.get(i));
      } else if (isTold(line)) {
        add(draft, line, lines.get(i).telling());
      }
    }
    drafts.add(draft);
    begins.set(from);
  }

  private static void add(EntryDraft draft, Line line, OutlineLine told) {
    String field = line.field().role();
    switch (field) {
      case "hold", "rest", "contraction", "session", "repetitions", "frequency", "caution" -> {
        draft.addField(new Field(field, line.field().unit(), line.tagged()));
        if (field.equals("repetitions")) {
          BareCounts.of(line.tagged(), line.field().unit()).forEach(draft::addRepetitions);
        }
      }
      default -> draft.add(told);
    }
  }

  /** Whether a later line of an entry tells what to do, in a step or in passing. */
  private boolean tells(int line) {
    return switch (reading.role(line)) {
      case STEP -> true;
      case DOSE, BENEFIT, PROSE, GENERAL_RULE ->
          reading.lines().get(line).sentences().stream().anyMatch(Instructions::isInstruction);
      default -> false;
    };
  }

  /** Whether a line that an entry begins with tells what to do, if it names it or not. */
  private boolean isTold(Line line) {
    if (line.form() == Form.HEADING || line.is(Mark.LEAD) || line.form() == Form.KEY) {
      return false;
    }
    int words = Headings.words(line.tagged());
    boolean orders = line.sentences().stream().anyMatch(Instructions::isInstruction);
    return words > MOST_WORDS_OF_NAME || (orders && line.sentences().size() > 1);
  }

  private void above(int line, EntryDraft draft) {
    if (title != null) {
      draft.above().add(TaggedText.of(title));
    }
    for (int head = reading.head(line); head >= 0; head = reading.head(head)) {
      draft.above().add(reading.lines().get(head).tagged());
    }
  }

  private MappedText name(int begin) {
    Line line = reading.lines().get(begin);
    if (reading.role(begin) == LineRole.NAME && !isTold(line)) {
      int named = nameLine(begin);
      naming.set(named);
      return EntryName.of(reading.lines().get(named).tagged().text());
    }
    MappedText named = named(line);
    if (named != null) {
      return named;
    }
    if (line.form() != Form.ITEM) {
      int head = reading.head(begin);
      if (head >= 0 && !naming.get(head)) {
        naming.set(head);
        return EntryName.of(reading.lines().get(head).tagged().text());
      }
      if (title != null && drafts.isEmpty()) {
        return title;
      }
    }
    return firstWords(line);
  }

  /** Below a title that names nothing, the line that names the entry: "Evening", "Side bend". */
  private int nameLine(int begin) {
    if (reading.isNamed(begin)) {
      return begin;
    }
    int last = reading.lines().size();
    for (int i = begin + 1; i < last && reading.isInside(i, LineRole.NAME); i++) {
      if (reading.isNamed(i)) {
        return i;
      }
    }
    return begin;
  }

  /** "Do a standing quad stretch by pulling your heel up." */
  private static @Nullable MappedText named(Line line) {
    Sentence first = line.sentences().get(0);
    for (Term term : first.terms(Category.NAME)) {
      if (!term.attribute("common").equals("yes")) {
        List<Token> tokens = line.tagged().tokens();
        int start = tokens.get(term.from()).span().start();
        return line.tagged().text().cut(start, tokens.get(term.to() - 1).span().end());
      }
    }
    return null;
  }

  private static MappedText firstWords(Line line) {
    List<Token> tokens = line.tagged().tokens();
    int words = 0;
    int end = 0;
    for (Token token : tokens) {
      if (words > 0 && !token.isWord() && !token.isNumber()) {
        break;
      }
      words += token.isWord() ? 1 : 0;
      end = token.span().end();
      if (words == WORDS_OF_MADE_NAME) {
        break;
      }
    }
    return EntryName.of(line.tagged().text().cut(0, end));
  }

  /** Returns what stands between the entries, in runs that stand below one heading. */
  List<Loose> loose() {
    List<Loose> runs = new ArrayList<>();
    List<OutlineLine> run = new ArrayList<>();
    int head = -2;
    for (int at : outside) {
      int above = reading.isHead(at) ? at : reading.head(at);
      if (above != head && !run.isEmpty()) {
        runs.add(new Loose(run, section(head)));
        run = new ArrayList<>();
      }
      head = above;
      run.add(lines.get(at));
    }
    if (!run.isEmpty()) {
      runs.add(new Loose(run, section(head)));
    }
    return runs;
  }

  /** The part of the page that a heading opens, where entries stand in it; else null. */
  private @Nullable Span section(int head) {
    if (head < 0
        || reading.lines().get(head).form() != Form.HEADING
        || reading.lines().get(head).level() <= 1) {
      return null;
    }
    int end = reading.end(head);
    int first = begins.nextSetBit(head);
    if (first < 0 || first >= end) {
      return null;
    }
    return reading.lines().get(head).span().cover(reading.lines().get(end - 1).span());
  }
}
