package io.github.stretchlint.extract;

import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.Duration;
import io.github.stretchlint.language.DurationRoles;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.RepetitionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which sections of an outline are entries, and which lines speak of the whole page. */
final class Entries {

  /** Of a section with a name that tells nothing, this share of sentences must instruct. */
  private static final double LEAST_SHARE = 0.34;

  private static final Set<String> GENERIC =
      Set.of(
          "stretch",
          "stretches",
          "stretching",
          "right",
          "lower",
          "upper",
          "exercise",
          "position",
          "seated",
          "standing",
          "lying",
          "partner");

  private final List<EntryDraft> drafts = new ArrayList<>();
  private final List<Loose> loose = new ArrayList<>();
  private final MappedText title;

  private Entries(MappedText title) {
    this.title = title;
  }

  /**
   * Sorts a document's lines.
   *
   * @param root the document's sections
   * @param title the document's name, for a text that is one entry without a heading
   */
  static Entries of(Section root, MappedText title) {
    Entries entries = new Entries(title);
    entries.visit(root, false);
    List<OutlineLine> lines = new ArrayList<>();
    entries.loose.forEach(part -> lines.addAll(part.lines()));
    DoseTables.assign(lines, entries.drafts);
    return entries;
  }

  List<EntryDraft> drafts() {
    return drafts;
  }

  /** Returns what stands outside the entries, in order: introductions, tips, tables, closings. */
  List<Loose> loose() {
    return loose;
  }

  /**
   * Looks at a section and those below it.
   *
   * @param amongEntries whether sections beside this one are entries, so that it may be one that
   *     says little
   */
  private void visit(Section section, boolean amongEntries) {
    int draftsBefore = drafts.size();
    int looseBefore = loose.size();
    boolean entry = isEntry(section) || (amongEntries && mayBeEntry(section));
    if (entry && section.children().isEmpty()) {
      draft(section, drafts.size());
      return;
    }
    boolean entriesBelow = section.children().stream().anyMatch(this::isEntry);
    section.children().forEach(child -> visit(child, entriesBelow));
    if (section.level() <= 1 && drafts.size() > draftsBefore) {
      releaseClosing(drafts.get(drafts.size() - 1));
    }
    // A title above entries introduces them, however much it instructs.
    if (entry && (drafts.size() == draftsBefore || isStrongEntry(section))) {
      draft(section, draftsBefore);
      return;
    }
    drafts.addAll(draftsBefore, TableEntries.of(section));
    boolean part = section.level() > 1 && drafts.size() > draftsBefore;
    loose.add(looseBefore, new Loose(withHeading(section), part ? section.span() : null));
  }

  private static List<OutlineLine> withHeading(Section section) {
    List<OutlineLine> lines = new ArrayList<>();
    OutlineLine heading = section.heading();
    if (heading != null) {
      lines.add(heading);
    }
    lines.addAll(section.lines());
    return lines;
  }

  private boolean isEntry(Section section) {
    int instructions = section.instructions();
    OutlineLine heading = section.heading();
    boolean labelled = heading != null && isLabelled(section);
    if ((instructions == 0 && !labelled) || !TableEntries.of(section).isEmpty()) {
      return false;
    }
    if (heading == null) {
      return isUntitledEntry(section, instructions);
    }
    if (isOfThePage(section, heading)) {
      return false;
    }
    int sentences = section.toldSentences().size();
    if (Headings.namesStretch(heading.tagged()) || labelled) {
      return true;
    }
    if (Headings.isAboutThePage(heading.tagged())) {
      return section.toldSentences().stream().anyMatch(Entries::isHeld) && instructions >= 2;
    }
    boolean hint = Headings.hintsAtStretch(heading.tagged());
    double share = (double) instructions / sentences;
    return hint ? share >= LEAST_SHARE / 2 : share >= LEAST_SHARE;
  }

  /** "Move: …", "Hold: …" below a heading are parts of an entry. */
  private static boolean isLabelled(Section section) {
    boolean label = false;
    for (OutlineLine line : section.lines()) {
      if (line.isHeading()) {
        String role = Headings.labelRole(line.tagged());
        label = role.equals("instruction") || role.equals("start");
      } else if (label && line.isBody()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfThePage(Section section, OutlineLine heading) {
    String role = section.role();
    boolean label = !role.isEmpty();
    boolean question = Headings.isQuestion(heading.tagged()) && !isAnswer(section);
    boolean posted =
        heading.tagged().terms().stream()
            .anyMatch(term -> term.is(Category.PAGE_WORD) && term.id().equals("posted"));
    return posted
        || label
        || question
        || Headings.isRefusal(heading.tagged())
        || speaksOfThePage(section);
  }

  /** "Which side tilt do you recommend?" is a name where the answer tells how to do it. */
  private static boolean isAnswer(Section section) {
    int instructions = section.instructions();
    boolean held = section.toldSentences().stream().anyMatch(Entries::isHeld);
    return instructions * 2 >= section.toldSentences().size() && (instructions >= 2 || held);
  }

  /** Beside entries, a section that names a part of the body or a hold is one, too. */
  private static boolean mayBeEntry(Section section) {
    OutlineLine heading = section.heading();
    if (heading == null
        || isOfThePage(section, heading)
        || Headings.isAboutThePage(heading.tagged())) {
      return false;
    }
    List<Sentence> told = section.toldSentences();
    boolean bodily =
        (section.instructions() > 0 && section.instructions() * 4 >= told.size())
            || told.stream()
                .anyMatch(
                    sentence ->
                        !sentence.has(Category.AUXILIARY)
                            && (sentence.has(Category.POSTURE)
                                || sentence.has(Category.SIDE_SWITCH)));
    boolean exercise =
        heading.tagged().terms().stream()
                .anyMatch(
                    term ->
                        term.is(Category.EXERCISE_NAME)
                            || term.is(Category.STRETCH_NAME)
                            || term.is(Category.MOVEMENT))
            && told.stream().anyMatch(Entries::tellsSomething);
    return bodily || exercise;
  }

  /** A text without any heading may be one entry, named by its title. */
  private boolean isUntitledEntry(Section root, int instructions) {
    return root.children().isEmpty() && title.length() > 0 && instructions >= 2;
  }

  /** An entry whose variations have headings of their own still instructs by itself. */
  private static boolean isStrongEntry(Section section) {
    OutlineLine heading = section.heading();
    boolean held = section.toldSentences().stream().anyMatch(Entries::isHeld);
    int sentences = section.toldSentences().size();
    return heading != null
        && Headings.namesStretch(heading.tagged())
        && section.instructions() >= 3
        && section.instructions() * 2 >= sentences
        && held;
  }

  /** Tips: most of what instructs speaks of every stretch. */
  private static boolean speaksOfThePage(Section section) {
    int general = 0;
    int own = 0;
    boolean rules = false;
    List<Sentence> cautions = CautionReader.in(section.toldSentences());
    for (Sentence sentence : section.toldSentences()) {
      boolean rule = isHoldOfEach(sentence);
      rules |= rule;
      if (rule || CautionReader.speaksOfEntries(sentence)) {
        general++;
      } else if (Instructions.isInstruction(sentence) && !cautions.contains(sentence)) {
        own++;
      }
    }
    OutlineLine heading = section.heading();
    boolean onlyCautions =
        own == 0
            && !cautions.isEmpty()
            && heading != null
            && !Headings.hintsAtStretch(heading.tagged());
    return onlyCautions || general > own || (rules && general == own);
  }

  /** "Every stretch gets twenty-five seconds." */
  private static boolean isHoldOfEach(Sentence sentence) {
    return sentence.has(Category.STRETCH_NOUN)
        && sentence.has(Category.QUANTIFIER, "each", "each-one", "every-one")
        && !GeneralRuleReader.in(List.of(sentence), null).isEmpty();
  }

  private void draft(Section section, int index) {
    OutlineLine heading = section.heading();
    MappedText name = heading == null ? title : EntryName.of(heading.tagged().text());
    List<OutlineLine> lines = section.lines();
    int end = ownEnd(lines);
    Span place = heading == null ? lines.get(0).span() : heading.span();
    EntryDraft draft = new EntryDraft(name, place);
    lines.subList(0, end).forEach(draft::add);
    drafts.add(index, draft);
    if (end < lines.size()) {
      loose.add(new Loose(lines.subList(end, lines.size()), null));
    }
  }

  /** Where the entry ends: paragraphs behind its last instruction talk of something else. */
  private static int ownEnd(List<OutlineLine> lines) {
    int end = lines.size();
    while (end > 0 && !belongs(lines, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean belongs(List<OutlineLine> lines, int index) {
    OutlineLine line = lines.get(index);
    if (line.kind() == Kind.DIVIDER) {
      return false;
    }
    boolean keywords = line.isHeading() && isLabel(line, "keywords");
    if (keywords || (isBehindLabel(lines, index) && isLabel(lines.get(index - 1), "keywords"))) {
      return false;
    }
    if (line.isHeading() || line.kind() != Kind.TEXT || isBehindLabel(lines, index)) {
      return true;
    }
    boolean instructs = line.sentences().stream().anyMatch(Instructions::isInstruction);
    boolean general = line.sentences().stream().anyMatch(CautionReader::speaksOfAll);
    return instructs
        || (!general
            && (line.sentences().stream().anyMatch(Entries::tellsSomething)
                || !CautionReader.in(line.sentences()).isEmpty()));
  }

  private static boolean isBehindLabel(List<OutlineLine> lines, int index) {
    return index > 0 && lines.get(index - 1).isHeading();
  }

  private static boolean tellsSomething(Sentence sentence) {
    return sentence.has(Category.SIDE_SWITCH)
        || sentence.has(Category.REPETITION_CUE, "repeat")
        || !RepetitionReader.in(sentence).isEmpty()
        || isHeld(sentence);
  }

  private static boolean isHeld(Sentence sentence) {
    for (Duration duration : Durations.in(sentence)) {
      if (DurationRoles.of(sentence, duration, false) == Role.END_POSITION) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last paragraph of a page speaks of all that stands above it, though no heading parts it
   * from the last entry: "If it hurts, stop."
   */
  private void releaseClosing(EntryDraft last) {
    while (isClosing(last)) {
      List<OutlineLine> closing = new ArrayList<>(List.of(last.removeLast()));
      if (last.lines().get(last.lines().size() - 1).isHeading()) {
        closing.add(0, last.removeLast());
      }
      loose.add(new Loose(closing, null));
    }
  }

  private boolean isClosing(EntryDraft draft) {
    List<OutlineLine> lines = draft.lines();
    int at = lines.size() - 1;
    if (at < 1 || (isBehindLabel(lines, at) && (at < 2 || isOwnLabel(lines.get(at - 1))))) {
      return false;
    }
    OutlineLine last = lines.get(at);
    boolean bound =
        last.sentences().stream().anyMatch(sentence -> sentence.has(Category.DEIXIS))
            || namesEntry(last, draft);
    boolean caution = !CautionReader.in(last.sentences()).isEmpty();
    boolean held = last.sentences().stream().anyMatch(Entries::isHeld);
    return last.kind() == Kind.TEXT && caution && !bound && !held;
  }

  /** "If the hip stabs while you swing" speaks of the pole swing alone. */
  private static boolean namesEntry(OutlineLine line, EntryDraft draft) {
    Set<String> words = new HashSet<>();
    for (Token token : line.tagged().tokens()) {
      words.add(stem(token.word()));
    }
    for (Token token : TaggedText.of(draft.name()).tokens()) {
      if (token.word().length() > 4
          && !GENERIC.contains(token.word())
          && words.contains(stem(token.word()))) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word) {
    return word.replaceAll("(?:ing|s)$", "");
  }

  /** A label that other entries have, too, is a part of each of them. */
  private boolean isOwnLabel(OutlineLine label) {
    String role = Headings.labelRole(label.tagged());
    long others =
        drafts.stream()
            .filter(draft -> draft.lines().stream().anyMatch(line -> isLabel(line, role)))
            .count();
    return others * 2 > drafts.size();
  }

  private static boolean isLabel(OutlineLine line, String role) {
    return line.isHeading() && Headings.labelRole(line.tagged()).equals(role);
  }
}
