package io.github.stretchlint.data;

import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataBoolean;
import io.github.stretchlint.data.DataNode.DataNull;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Builds the tree of one YAML document from the parser's events. */
final class YamlDocument {

  /**
   * How much the aliases of a file may stand for, in characters, of which each value counts some:
   * as much as this, or a few times the file. They may name one another, so a small file could
   * otherwise stand for billions of values.
   */
  private static final int LEAST_ALIASED = 100_000;

  private static final int MOST_ALIASED_TIMES = 4;

  /** What a value costs besides its characters. */
  private static final int VALUE = 16;

  private static final ScalarResolver RESOLVER = new CoreScalarResolver(true);

  private final MappedText file;
  private final CodePoints offsets;
  private final Iterator<Event> events;
  private final Map<Span, Span> anchorsOfAliases;
  private final Map<Anchor, DataNode> anchored = new HashMap<>();
  private long aliased;
  private int depth;

  /** Where the last value read ends in the file. */
  private int lastEnd;

  YamlDocument(
      MappedText file, CodePoints offsets, Iterator<Event> events, Map<Span, Span> anchors) {
    this.file = file;
    this.offsets = offsets;
    this.events = events;
    this.anchorsOfAliases = anchors;
  }

  DataNode read() throws DataSyntaxException {
    return node(events.next());
  }

  private DataNode node(Event event) throws DataSyntaxException {
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    if (++depth > DataSyntaxMessages.DEEPEST) {
      throw DataSyntaxMessages.tooDeep(place(event));
    }
    DataNode node;
    if (event instanceof MappingStartEvent mapping) {
      node = object(mapping);
    } else if (event instanceof SequenceStartEvent sequence) {
      node = array(sequence);
    } else {
      node = scalar((ScalarEvent) event);
    }
    depth--;
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchored.put(anchor, node));
    return node;
  }

  private DataNode alias(AliasEvent alias) throws DataSyntaxException {
    Span place = place(alias);
    DataNode target = anchored.get(alias.getAlias());
    if (target == null) {
      throw new DataSyntaxException(
          place, "there is no anchor \"" + alias.getAlias().getValue() + "\" before this alias");
    }
    anchorsOfAliases.put(place, target.span());
    return moved(target, place);
  }

  /** The same value, at the alias instead of the anchor. */
  private DataNode moved(DataNode node, Span place) throws DataSyntaxException {
    count(VALUE, place);
    if (node instanceof DataObject object) {
      List<Member> members = new ArrayList<>();
      for (Member member : object.members()) {
        members.add(new Member(movedText(member.key(), place), moved(member.value(), place)));
      }
      return new DataObject(members, place);
    }
    if (node instanceof DataArray array) {
      List<DataNode> items = new ArrayList<>();
      for (DataNode item : array.items()) {
        items.add(moved(item, place));
      }
      return new DataArray(items, place);
    }
    if (node instanceof DataString string) {
      return movedText(string, place);
    }
    if (node instanceof DataNumber number) {
      return new DataNumber(number.literal(), number.value(), place);
    }
    return node instanceof DataBoolean bool
        ? new DataBoolean(bool.value(), place)
        : new DataNull(place);
  }

  private void count(int more, Span place) throws DataSyntaxException {
    aliased += more;
    if (aliased > Math.max(LEAST_ALIASED, (long) MOST_ALIASED_TIMES * file.length())) {
      throw new DataSyntaxException(
          place,
          "the aliases in this file repeat far more than is written in it: write some of it out");
    }
  }

  private DataString movedText(DataString string, Span place) throws DataSyntaxException {
    count(string.value().length(), place);
    return new DataString(
        new MappedText.Builder().replace(string.value().text(), place).build(), place);
  }

  private DataObject object(MappingStartEvent opening) throws DataSyntaxException {
    List<Member> members = new ArrayList<>();
    List<Member> merged = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Span span = place(opening);
    Event event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      DataString key = keyText(node(event), start(event));
      DataNode value = node(events.next());
      span = span.cover(key.span()).cover(value.span());
      if (key.value().text().equals("<<")) {
        merge(value, merged, names);
      } else {
        members.add(new Member(key, value));
      }
      event = events.next();
    }
    if (!merged.isEmpty()) {
      addUnlessPresent(merged, members);
    }
    return new DataObject(members, opening.isFlow() ? span.cover(place(event)) : span);
  }

  private DataArray array(SequenceStartEvent opening) throws DataSyntaxException {
    List<DataNode> items = new ArrayList<>();
    Span span = place(opening);
    Event event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      DataNode item = node(event);
      span = span.cover(item.span());
      items.add(item);
      event = events.next();
    }
    return new DataArray(items, opening.isFlow() ? span.cover(place(event)) : span);
  }

  /** What {@code <<:} names, an object or a list of objects, gives the members not written out. */
  private static void merge(DataNode value, List<Member> merged, Set<String> names)
      throws DataSyntaxException {
    if (value instanceof DataObject object) {
      object.members().stream().filter(member -> names.add(member.name())).forEach(merged::add);
    } else if (value instanceof DataArray array) {
      for (DataNode item : array.items()) {
        merge(item, merged, names);
      }
    } else {
      throw new DataSyntaxException(
          value.span(), "\"<<\" can only take over an object, as in \"<<: *base\"");
    }
  }

  private static void addUnlessPresent(List<Member> more, List<Member> members) {
    Set<String> present = new HashSet<>();
    members.forEach(member -> present.add(member.name()));
    more.stream().filter(member -> present.add(member.name())).forEach(members::add);
  }

  private DataString keyText(DataNode key, int start) {
    if (key instanceof DataString string) {
      return string;
    }
    if (key instanceof DataNumber number) {
      return text(number.literal(), number.span());
    }
    if (key instanceof DataBoolean bool) {
      return text(String.valueOf(bool.value()), bool.span());
    }
    if (key instanceof DataNull none) {
      return text("null", none.span());
    }
    // A list or an object as a key is called as it is written.
    MappedText written = file.cut(start, Math.max(start, lastEnd));
    return new DataString(written, written.span());
  }

  private static DataString text(String value, Span place) {
    return new DataString(new MappedText.Builder().replace(value, place).build(), place);
  }

  private DataNode scalar(ScalarEvent scalar) {
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return string(scalar);
    }
    // A tag in the file may be one that Tag refuses, so values are compared.
    String tag =
        scalar.getTag().orElseGet(() -> RESOLVER.resolve(scalar.getValue(), true).getValue());
    if (tag.equals(Tag.NULL.getValue())) {
      return new DataNull(place(scalar));
    }
    if (tag.equals(Tag.BOOL.getValue())) {
      return new DataBoolean(Boolean.parseBoolean(scalar.getValue()), place(scalar));
    }
    if (tag.equals(Tag.INT.getValue()) || tag.equals(Tag.FLOAT.getValue())) {
      return number(scalar);
    }
    return string(scalar);
  }

  private DataNode number(ScalarEvent scalar) {
    try {
      double value = Double.parseDouble(scalar.getValue());
      return new DataNumber(scalar.getValue(), value, place(scalar));
    } catch (NumberFormatException notDecimal) {
      // 0x1F, .inf and the like: no author means a number of seconds by them.
      return string(scalar);
    }
  }

  private DataString string(ScalarEvent scalar) {
    Span raw = new Span(start(scalar), offset(scalar.getEndMark()));
    MappedText value =
        switch (scalar.getScalarStyle()) {
          case PLAIN -> map(scalar, raw, ScalarText.Notation.BARE);
          case SINGLE_QUOTED -> map(scalar, inside(raw), ScalarText.Notation.SINGLE_QUOTED);
          case DOUBLE_QUOTED -> map(scalar, inside(raw), ScalarText.Notation.DOUBLE_QUOTED);
          default -> map(scalar, behindHeader(raw), ScalarText.Notation.BARE);
        };
    return new DataString(value, place(scalar));
  }

  private MappedText map(ScalarEvent scalar, Span raw, ScalarText.Notation notation) {
    return ScalarText.map(scalar.getValue(), file, raw, notation);
  }

  private static Span inside(Span quoted) {
    return new Span(quoted.start() + 1, quoted.end() - 1);
  }

  /** A block scalar's text begins on the line behind its header, as in {@code |- # comment}. */
  private Span behindHeader(Span block) {
    int lineEnd = file.text().indexOf('\n', block.start());
    int start = lineEnd < 0 ? block.end() : Math.min(lineEnd + 1, block.end());
    return new Span(start, block.end());
  }

  /** The event's range without the white space at its end, which marks of blocks include. */
  private Span place(Event event) {
    int start = start(event);
    int end = Math.max(start, offset(event.getEndMark()));
    while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    lastEnd = end;
    return file.span(start, end);
  }

  /** Where the value itself starts, behind its anchor and its tag: {@code &base !!str Sit tall}. */
  private int start(Event event) {
    int start = offset(event.getStartMark());
    if (event instanceof AliasEvent) {
      return start;
    }
    int end = offset(event.getEndMark());
    while (start < end && "&!".indexOf(file.text().charAt(start)) >= 0) {
      while (start < end && !Character.isWhitespace(file.text().charAt(start))) {
        start++;
      }
      while (start < end && Character.isWhitespace(file.text().charAt(start))) {
        start++;
      }
    }
    return start;
  }

  private int offset(Optional<Mark> mark) {
    return offsets.offset(mark.orElseThrow().getIndex());
  }
}
