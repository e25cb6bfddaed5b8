package io.github.stretchlint.extract;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.document.Block;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Understands data files, whatever their shape: each record with a name and instructions is an entry;
 * what stands around the records speaks for all of them.
 */
final class DataExtractor {

  private final List<EntryDraft> drafts = new ArrayList<>();
  private final List<OutlineLine> loose = new ArrayList<>();
  private final List<GeneralRule> rules = new ArrayList<>();
  private final List<Caution> cautions = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  private DataExtractor() {}

  /** Returns the write-ups of one document: a top-level array holds one per record. */
  static List<WriteUp> extract(DataNode root) {
    if (root instanceof DataArray array) {
      List<WriteUp> writeUps = new ArrayList<>();
      for (DataNode record : array.items()) {
        if (record instanceof DataObject object) {
          writeUps.add(writeUp(object));
        }
      }
      return writeUps;
    }
    return root instanceof DataObject object ? List.of(writeUp(object)) : List.of();
  }

  /** Returns a prose write-up with the entries, holds and cautions of the data in front of it. */
  static WriteUp withFrontMatter(WriteUp prose, DataNode frontMatter) {
    if (!(frontMatter instanceof DataObject object)) {
      return prose;
    }
    WriteUp data = writeUp(object);
    MappedText title = EntryRecord.name(object);
    return new WriteUp(
        title == null ? prose.title() : title,
        prose.span(),
        concat(data.entries(), prose.entries()),
        concat(data.holdRules(), prose.holdRules()),
        concat(data.cautions(), prose.cautions()),
        prose.passages());
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static WriteUp writeUp(DataObject root) {
    DataExtractor extractor = new DataExtractor();
    WriteUp prose = extractor.prose(root);
    if (prose != null) {
      return prose;
    }
    extractor.visit(root, null);
    return extractor.result(root);
  }

  /** A record whose one long text tells several entries is read as prose. */
  private @Nullable WriteUp prose(DataObject root) {
    List<Block> blocks = new ArrayList<>();
    for (Member member : root.members()) {
      FieldName field = FieldName.of(member.name());
      boolean told = field.role().equals("text") || field.role().equals("steps") || field.role().isEmpty();
      if (told && member.value() instanceof DataString string) {
        blocks.addAll(EntryRecord.blocks(string.value()));
      }
    }
    WriteUp prose = ProseExtractor.extract(blocks, EntryRecord.name(root));
    if (prose.entries().size() < 2) {
      return null;
    }
    for (Member member : root.members()) {
      topLevelField(member);
    }
    return new WriteUp(
        prose.title(),
        root.span(),
        prose.entries(),
        concat(rules, prose.holdRules()),
        concat(cautions, prose.cautions()),
        prose.passages());
  }

  private WriteUp result(DataObject root) {
    List<Entry> entries = drafts.stream().map(EntryReader::read).toList();
    List<Sentence> sentences = new ArrayList<>();
    for (OutlineLine line : loose) {
      sentences.addAll(line.sentences());
      for (Sentence caution : CautionReader.in(line.sentences())) {
        cautions.add(new Caution(caution.span(), true));
      }
    }
    rules.addAll(GeneralRuleReader.in(sentences));
    return new WriteUp(EntryRecord.name(root), root.span(), entries, rules, cautions, passages);
  }

  /**
   * Looks for entries in an object.
   *
   * @param key the key it stands under, which names it where it has no name of its own
   */
  private void visit(DataObject object, @Nullable MappedText key) {
    EntryRecord record = EntryRecord.of(object, key);
    if (record != null) {
      drafts.add(record.draft());
      record.draft().lines().forEach(line -> passages.add(new Passage(line.tagged().text(), false)));
      return;
    }
    for (Member member : object.members()) {
      if (member.value() instanceof DataString) {
        topLevelField(member);
      } else if (FieldName.of(member.name()).role().equals("defaults")) {
        defaults(member.value());
      } else if (isHoldField(member)) {
        topLevelField(member);
      } else {
        visitNode(member.value(), member.key().value());
      }
    }
  }

  private static boolean isHoldField(Member member) {
    return FieldName.of(member.name()).role().equals("hold") || FieldName.of(member.name()).role().equals("caution");
  }

  private void visitNode(DataNode node, @Nullable MappedText key) {
    if (node instanceof DataObject object) {
      visit(object, key);
    } else if (node instanceof DataArray array) {
      for (DataNode item : array.items()) {
        if (item instanceof DataString string) {
          addLoose(string.value());
        } else {
          visitNode(item, null);
        }
      }
    }
  }

  /** What stands beside the records speaks for all of them: an introduction, a caution, a hold. */
  private void topLevelField(Member member) {
    FieldName field = FieldName.of(member.name());
    switch (field.role()) {
      case "caution" -> EntryRecord.strings(member.value()).forEach(this::generalCaution);
      case "hold" -> generalHold(member, field);
      case "meta", "name", "session", "rest", "repetitions", "frequency", "unit", "kind", "sides" -> {}
      default -> EntryRecord.strings(member.value()).forEach(this::addLoose);
    }
  }

  private void defaults(DataNode value) {
    if (value instanceof DataObject object) {
      for (Member member : object.members()) {
        topLevelField(member);
      }
    }
  }

  private void generalCaution(MappedText text) {
    TaggedText tagged = TaggedText.of(text);
    if (CautionReader.namesSensation(tagged.sentences())) {
      cautions.add(new Caution(text.span(), true));
    }
  }

  private void generalHold(Member member, FieldName field) {
    for (Hold hold : DataTimes.of(member.value(), field.unit(), Role.END_POSITION)) {
      rules.add(new GeneralRule(hold.amount(), false, Set.of(), hold.span()));
    }
  }

  private void addLoose(MappedText text) {
    for (OutlineLine line : Outline.of(EntryRecord.blocks(text))) {
      loose.add(line);
      passages.add(new Passage(line.tagged().text(), line.isHeading()));
    }
  }
}
