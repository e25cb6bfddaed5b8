package io.github.stretchlint.extract;

import io.github.stretchlint.extract.OutlineLine.Kind;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Durations;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.RepetitionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Finds which sections of an outline are entries, and which lines speak of the whole page. */
final class Entries {

  /** Of a section with a name that tells nothing, this share of sentences must instruct. */
  private static final double LEAST_SHARE = 0.34;

  private final List<EntryDraft> drafts = new ArrayList<>();
  private final List<OutlineLine> loose = new ArrayList<>();
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
    entries.visit(root);
    DoseTables.assign(entries.loose, entries.drafts);
    return entries;
  }

  List<EntryDraft> drafts() {
    return drafts;
  }

  /** Returns the lines outside the entries, in order: introductions, tips, tables, closings. */
  List<OutlineLine> loose() {
    return loose;
  }

  private void visit(Section section) {
    int before = drafts.size();
    int slot = loose.size();
    boolean entry = isEntry(section);
    if (entry && !section.children().isEmpty()) {
      // A title above entries introduces them, however much it instructs.
      for (Section child : section.children()) {
        visit(child);
      }
      if (drafts.size() == before) {
        drafts.add(before, draft(section));
      } else if (isStrongEntry(section)) {
        drafts.add(before, draft(section));
      } else {
        loose.addAll(slot, withHeading(section));
      }
      return;
    }
    if (entry) {
      drafts.add(draft(section));
    } else {
      loose.addAll(withHeading(section));
      drafts.addAll(TableEntries.of(section));
    }
    section.children().forEach(this::visit);
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
    if (instructions == 0 || !TableEntries.of(section).isEmpty()) {
      return false;
    }
    if (heading == null) {
      return isUntitledEntry(section, instructions);
    }
    String role = section.role();
    if (!role.isEmpty() && !Headings.isEntryPart(role)) {
      return false;
    }
    if (Headings.isQuestion(heading.tagged()) || role.equals("mistake")) {
      return Headings.namesStretch(heading.tagged()) && instructions >= 3;
    }
    if (speaksOfThePage(section)) {
      return false;
    }
    int sentences = section.toldSentences().size();
    if (Headings.namesStretch(heading.tagged())) {
      return true;
    }
    boolean hint =
        Headings.hintsAtStretch(heading.tagged()) && !Headings.isAboutThePage(heading.tagged());
    double share = (double) instructions / sentences;
    return hint ? share >= LEAST_SHARE / 2 : share >= LEAST_SHARE;
  }

  /** A text without any heading may be one entry, named by its title. */
  private boolean isUntitledEntry(Section root, int instructions) {
    return root.children().isEmpty() && title.length() > 0 && instructions >= 2;
  }

  /** An entry whose variations have headings of their own still instructs by itself. */
  private static boolean isStrongEntry(Section section) {
    OutlineLine heading = section.heading();
    boolean held =
        section.toldSentences().stream()
            .anyMatch(sentence -> sentence.has(Category.HOLD) && !Durations.in(sentence).isEmpty());
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
    for (Sentence sentence : section.toldSentences()) {
      if (CautionReader.speaksOfEntries(sentence)) {
        general++;
      } else if (Instructions.isInstruction(sentence)) {
        own++;
      }
    }
    return general > own;
  }

  private EntryDraft draft(Section section) {
    OutlineLine heading = section.heading();
    MappedText name = heading == null ? title : EntryName.of(heading.tagged().text());
    List<OutlineLine> lines = section.lines();
    int end = ownEnd(lines);
    EntryDraft draft =
        new EntryDraft(name, heading == null ? lines.get(0).span() : heading.span());
    lines.subList(0, end).forEach(draft::add);
    loose.addAll(lines.subList(end, lines.size()));
    return draft;
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
    if (line.kind() == Kind.TEXT && isBehindLabel(lines, index)) {
      return true;
    }
    if (line.isHeading()) {
      return true;
    }
    boolean instructs = line.sentences().stream().anyMatch(Instructions::isInstruction);
    if (!instructs && line.sentences().stream().anyMatch(CautionReader::speaksOfAll)) {
      return false;
    }
    return line.kind() != Kind.TEXT
        || line.sentences().stream().anyMatch(Entries::tellsSomething)
        || !CautionReader.in(line.sentences()).isEmpty();
  }

  private static boolean isBehindLabel(List<OutlineLine> lines, int index) {
    return index > 0 && lines.get(index - 1).isHeading();
  }

  private static boolean tellsSomething(Sentence sentence) {
    return Instructions.isInstruction(sentence)
        || sentence.has(Category.SIDE_SWITCH)
        || sentence.has(Category.REPETITION_CUE, "repeat")
        || !RepetitionReader.in(sentence).isEmpty()
        || (sentence.has(Category.HOLD) && !Durations.in(sentence).isEmpty());
  }
}
