package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.TimeAmount;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same stretch, under any of its names, with doses in different files that do not overlap. */
public final class CrossFileDose {

  /** The rule that this finds. */
  public static final RuleId ID = new RuleId("cross-file-dose");

  /**
   * How long one file says to hold one stretch.
   *
   * @param stretch what its names in the lexicon have in common
   * @param name its name in the file
   * @param nameSpan where the name stands
   * @param place where the hold stands
   * @param words the hold as told
   * @param amounts the hold, or several of them
   */
  public record Told(
      String stretch,
      String name,
      Span nameSpan,
      Location place,
      String words,
      List<TimeAmount> amounts) {

    /** Copies the amounts. */
    public Told {
      amounts = List.copyOf(amounts);
    }

    private boolean agreesWith(Told other) {
      return amounts.stream()
          .anyMatch(amount -> other.amounts.stream().anyMatch(amount::agreesWith));
    }
  }

  private CrossFileDose() {}

  /** Returns the holds that a file's write-ups tell, each under its stretch. */
  public static List<Told> told(SourceText source, List<WriteUp> writeUps) {
    List<Told> told = new ArrayList<>();
    for (WriteUp writeUp : writeUps) {
      for (Entry entry : writeUp.entries()) {
        List<Hold> holds =
            entry.holds().stream()
                .filter(hold -> hold.role() == Hold.Role.END_POSITION && !hold.option())
                .toList();
        if (!holds.isEmpty() && entry.kind().isHeld()) {
          Span span = holds.get(0).span();
          told.add(
              new Told(
                  stretch(entry),
                  entry.title(),
                  entry.name().span(),
                  Location.of(source, span),
                  source.cut(span),
                  holds.stream().map(Hold::amount).toList()));
        }
      }
    }
    return told;
  }

  /**
   * Compares the holds of all files.
   *
   * @param files for each file, in the order of their names, what it tells
   * @return the defects of each file by its number
   */
  public static Map<Integer, List<Defect>> find(List<List<Told>> files) {
    Map<String, List<Told>> known = new TreeMap<>();
    Map<Integer, List<Defect>> defects = new TreeMap<>();
    for (int file = 0; file < files.size(); file++) {
      for (Told own : files.get(file)) {
        for (Told other : known.getOrDefault(own.stretch, List.of())) {
          if (!own.agreesWith(other)) {
            defects.computeIfAbsent(file, number -> new ArrayList<>()).add(defect(own, other));
            break;
          }
        }
      }
      // Of one file only what the others cannot agree with, or memory would grow with the texts.
      for (Told own : files.get(file)) {
        List<Told> told = known.computeIfAbsent(own.stretch, stretch -> new ArrayList<>());
        if (told.stream().noneMatch(other -> other.amounts.equals(own.amounts))) {
          told.add(own);
        }
      }
    }
    return defects;
  }

  private static Defect defect(Told own, Told other) {
    return Defect.of(ID, own.nameSpan)
        .entry(own.name)
        .word("own", own.words)
        .word("other", other.words)
        .word("name", other.name)
        .word("file", other.place.path())
        .elsewhere(new Related<>(other.place, "The hold time here is different."));
  }

  /**
   * What is left of a name without the words that all names may have: "Left pigeon pose" is the
   * pigeon.
   */
  private static String stretch(Entry entry) {
    TaggedText text = TaggedText.of(entry.name());
    TreeSet<String> words = new TreeSet<>();
    boolean[] named = new boolean[text.tokens().size()];
    for (Term term : text.terms()) {
      if (term.is(Category.STRETCH_NAME)) {
        words.add("=" + term.id());
      }
      boolean common =
          term.is(Category.STRETCH_NAME)
              || term.is(Category.STRETCH_NOUN)
              || term.is(Category.FUNCTION_WORD)
              || (term.is(Category.SIDE) && term.isOneOf("left", "right", "each", "both"));
      for (int token = term.from(); token < term.to() && common; token++) {
        named[token] = true;
      }
    }
    for (int token = 0; token < named.length; token++) {
      Token word = text.tokens().get(token);
      if (!named[token] && word.isWord()) {
        words.add(word.word());
      }
    }
    return String.join(" ", words);
  }
}
