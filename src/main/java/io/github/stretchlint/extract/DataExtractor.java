package io.github.stretchlint.extract;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.document.Block;
import io.github.stretchlint.language.CautionReader;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Caution;
import io.github.stretchlint.model.Defaults;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.GeneralRule.Scope;
import io.github.stretchlint.model.Harm;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.HouseRule;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.model.Promise;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.outline.role.RoleReader;
import io.github.stretchlint.read.TextInData;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import io.github.stretchlint.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Understands data files, whatever their shape: each record with a name and instructions is an
 * entry; what stands around the records speaks for all of them.
 */
final class DataExtractor {

  /** Two entries have a name and a line of text each. */
  private static final int LEAST_LINES_OF_PROSE = 4;

  private final List<EntryDraft> drafts = new ArrayList<>();
  private final List<OutlineLine> loose = new ArrayList<>();
  private final List<GeneralRule> rules = new ArrayList<>();
  private final List<Caution> cautions = new ArrayList<>();
  private final List<HouseRule> houseRules = new ArrayList<>();
  private final RoleModel model;
  private Defaults defaults = Defaults.NONE;
  private final List<Passage> passages = new ArrayList<>();

  private DataExtractor(RoleModel model) {
    this.model = model;
  }

  /** Returns the write-ups of one document: a top-level array holds one per record. */
  static List<WriteUp> extract(DataNode root, RoleModel model) {
    if (root instanceof DataArray array) {
      List<WriteUp> writeUps = new ArrayList<>();
      for (DataNode record : array.items()) {
        if (record instanceof DataObject object) {
          writeUps.add(writeUp(object, model));
        }
      }
      return writeUps;
    }
    return root instanceof DataObject object ? List.of(writeUp(object, model)) : List.of();
  }

  /** Returns a prose write-up with the entries, holds and cautions of the data in front of it. */
  static WriteUp withFrontMatter(WriteUp prose, DataNode frontMatter, RoleModel model) {
    if (!(frontMatter instanceof DataObject object)) {
      return prose;
    }
    MappedText title = EntryRecord.name(object);
    DataExtractor extractor = new DataExtractor(model);
    if (EntryRecord.holdsEntries(object)) {
      extractor.visit(object, null);
    } else {
      object.members().forEach(extractor::frontField);
    }
    WriteUp data = extractor.result(object);
    return new WriteUp(
        title == null ? prose.title() : title,
        prose.span(),
        concat(data.entries(), behind(prose.entries(), object, !data.entries().isEmpty())),
        once(data.holdRules(), prose.holdRules(), GeneralRule::span),
        once(data.cautions(), prose.cautions(), Caution::span),
        once(data.houseRules(), prose.houseRules(), rule -> rule.statement().span()),
        data.defaults().and(prose.defaults()),
        once(data.harms(), prose.harms(), Harm::span),
        once(data.promises(), prose.promises(), Promise::span),
        prose.passages(),
        prose.strays());
  }

  /** What stands in front of a text is read as data and as its first lines, and is told once. */
  private static <T> List<T> once(List<T> data, List<T> prose, Function<T, Span> place) {
    List<T> all = new ArrayList<>(data);
    SpanIndex known = new SpanIndex(data.stream().map(place).toList());
    prose.stream().filter(told -> !known.overlaps(place.apply(told))).forEach(all::add);
    return all;
  }

  /** In front of a text, a description repeats it; only a caution or a hold adds to it. */
  private void frontField(Member member) {
    String role = FieldName.of(member.name()).role();
    if (role.equals("caution") || role.contains("hold")) {
      aroundField(member, null);
    }
  }

  /** Entries told in front of a text are not read once more as its first lines. */
  private static List<Entry> behind(List<Entry> entries, DataObject front, boolean toldThere) {
    return entries.stream()
        .filter(entry -> !toldThere || !front.span().overlaps(entry.span()))
        .toList();
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static WriteUp writeUp(DataObject root, RoleModel model) {
    DataExtractor extractor = new DataExtractor(model);
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
    List<Member> beside = new ArrayList<>();
    for (Member member : root.members()) {
      FieldName field = FieldName.of(member.name());
      boolean told =
          field.role().equals("text") || field.role().equals("steps") || field.role().isEmpty();
      if (told && member.value() instanceof DataString string) {
        blocks.addAll(TextInData.blocks(string.value()));
      } else {
        beside.add(member);
      }
    }
    List<Line> lines = Outline.of(blocks);
    if (lines.size() < LEAST_LINES_OF_PROSE) {
      return null;
    }
    WriteUp prose =
        ProseExtractor.extract(RoleReader.read(lines, model), EntryRecord.name(root), model);
    if (prose.entries().size() < 2) {
      return null;
    }
    beside.forEach(member -> aroundField(member, root));
    readLoose();
    return new WriteUp(
        prose.title(),
        root.span(),
        prose.entries(),
        concat(rules, prose.holdRules()),
        concat(cautions, prose.cautions()),
        concat(houseRules, prose.houseRules()),
        defaults.and(prose.defaults()),
        prose.harms(),
        prose.promises(),
        prose.passages(),
        prose.strays());
  }

  /** What stands around the records or the text speaks for all of it. */
  private void readLoose() {
    Loose around = new Loose(loose, null);
    cautions.addAll(around.cautions());
    rules.addAll(around.holdRules());
    houseRules.addAll(around.houseRules());
    defaults = defaults.and(around.defaults());
  }

  private WriteUp result(DataObject root) {
    List<Entry> entries = EntryReader.read(drafts, model);
    readLoose();
    Remarks remarks = Remarks.in(loose);
    List<Harm> harms = new ArrayList<>(remarks.harms());
    drafts.forEach(draft -> harms.addAll(Remarks.in(draft.lines()).harms()));
    return new WriteUp(
        EntryRecord.name(root),
        root.span(),
        entries,
        rules,
        cautions,
        houseRules,
        defaults,
        harms,
        concat(Remarks.announcedBy(EntryRecord.name(root)), remarks.promises()),
        passages,
        List.of());
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
      record.draft().lines().forEach(line -> passages.add(Passage.of(line.tagged().text(), false)));
      return;
    }
    for (Member member : object.members()) {
      String role = FieldName.of(member.name()).role();
      boolean field = role.contains("hold") || role.equals("caution");
      if (role.equals("defaults") && member.value() instanceof DataObject defaults) {
        defaults.members().forEach(value -> aroundField(value, object));
      } else if (field || member.value() instanceof DataString) {
        aroundField(member, object);
      } else {
        visitNode(member.value(), member.key().value());
      }
    }
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

  /**
   * What stands beside the records speaks for all of them: an introduction, a caution, a hold.
   *
   * @param around the object that the field stands in: its holds are for the records inside it;
   *     null in front of a text
   */
  private void aroundField(Member member, @Nullable DataObject around) {
    FieldName field = FieldName.of(member.name());
    switch (field.role()) {
      case "caution" -> EntryRecord.strings(member.value()).forEach(this::generalCaution);
      case "hold", "general-hold" -> generalHold(member, field, around);
      case "meta", "name", "session", "rest", "frequency", "unit", "kind" -> {}
      case "repetitions" ->
          defaults =
              defaults.and(new Defaults(List.of(), List.of(), List.of(), true, false, false));
      case "sides" ->
          defaults =
              defaults.and(new Defaults(List.of(), List.of(), List.of(), false, true, false));
      default -> EntryRecord.strings(member.value()).forEach(this::addLoose);
    }
  }

  private void generalCaution(MappedText text) {
    TaggedText tagged = TaggedText.of(text);
    if (CautionReader.namesSensation(tagged.sentences())) {
      cautions.add(new Caution(text.strip(), true));
    }
  }

  /** A bare "duration" beside records may be that of the session; the word hold is plain. */
  private void generalHold(Member member, FieldName field, @Nullable DataObject around) {
    boolean session =
        field.role().equals("hold") && !member.name().toLowerCase(Locale.ROOT).contains("hold");
    if (session) {
      return;
    }
    List<DataNode> told =
        member.value() instanceof DataArray array ? array.items() : List.of(member.value());
    for (DataNode value : told) {
      Scope scope = SchemaDoses.scope(value).within(around == null ? null : around.span());
      boolean absolute = SchemaDoses.isAbsolute(value);
      for (Hold hold : DataTimes.of(value, field.unit(), Role.END_POSITION)) {
        if (hold.role() == Role.END_POSITION) {
          rules.add(new GeneralRule(hold.amount(), absolute, scope, hold.span()));
        }
      }
    }
  }

  private void addLoose(MappedText text) {
    for (OutlineLine line : OutlineLine.of(TextInData.blocks(text))) {
      loose.add(line);
      passages.add(Passage.of(line.tagged().text(), line.isHeading()));
    }
  }
}
