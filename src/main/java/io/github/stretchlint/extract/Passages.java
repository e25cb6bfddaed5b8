package io.github.stretchlint.extract;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.document.Block;
import io.github.stretchlint.document.Block.Cell;
import io.github.stretchlint.document.Block.Group;
import io.github.stretchlint.document.Block.Heading;
import io.github.stretchlint.document.Block.ListBlock;
import io.github.stretchlint.document.Block.Paragraph;
import io.github.stretchlint.document.Block.Row;
import io.github.stretchlint.document.Block.Table;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.model.Passage.Kind;
import io.github.stretchlint.read.TextInData;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists the texts of a file as a reader meets them, without asking what they mean. */
public final class Passages {

  /** What describes a record to those who browse; beside its body it only repeats that. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("description", "desc", "summary", "excerpt", "abstract", "teaser", "blurb");

  private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

  private final List<Passage> passages = new ArrayList<>();

  private Passages() {}

  /**
   * Returns the passages of a document's body; what stands in front of or outside it is left out.
   */
  public static List<Passage> of(Document document) {
    Passages collected = new Passages();
    collected.add(document.blocks(), Kind.PARAGRAPH);
    return collected.passages;
  }

  /**
   * Returns the texts of a data file: names as headings; ids, addresses and other values are left
   * out.
   */
  public static List<Passage> of(DataFile file) {
    Passages collected = new Passages();
    file.documents().forEach(node -> collected.add(node, Kind.PARAGRAPH));
    return collected.passages;
  }

  private void add(List<Block> blocks, Kind kind) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        passages.add(Passage.of(heading.text().text(), Kind.HEADING));
      } else if (block instanceof Paragraph paragraph) {
        parts(paragraph.text().text()).forEach(text -> passages.add(Passage.of(text, kind)));
      } else if (block instanceof ListBlock list) {
        list.items().forEach(item -> add(item.blocks(), Kind.ITEM));
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> add(cell, row)));
      } else if (block instanceof Group group) {
        add(group.blocks(), kind);
      }
    }
  }

  /** A cell that holds more than one text lays out a page; what is in it stands for itself. */
  private void add(Cell cell, Row row) {
    if (cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph paragraph) {
      for (MappedText text : parts(paragraph.text().text())) {
        passages.add(new Passage(text, Kind.CELL, row.span()));
      }
    } else {
      add(cell.blocks(), Kind.PARAGRAPH);
    }
  }

  /** An empty line parts what HTML has in one paragraph. */
  private static List<MappedText> parts(MappedText text) {
    List<MappedText> parts = new ArrayList<>();
    Matcher emptyLine = EMPTY_LINE.matcher(text.text());
    int start = 0;
    while (emptyLine.find()) {
      parts.add(text.cut(start, emptyLine.start()));
      start = emptyLine.end();
    }
    parts.add(text.cut(start, text.length()));
    return parts;
  }

  private void add(DataNode node, Kind kind) {
    if (node instanceof DataArray array) {
      array.items().forEach(item -> add(item, Kind.ITEM));
    } else if (node instanceof DataString string) {
      add(string.value(), kind);
    } else if (node instanceof DataObject object) {
      for (Member member : object.members()) {
        String role = FieldName.of(member.name()).role();
        if (role.equals("name") && member.value() instanceof DataString name) {
          passages.add(Passage.of(name.value(), Kind.HEADING));
        } else if (!role.equals("meta")
            && !(DESCRIPTIONS.contains(member.name()) && hasBody(object))) {
          add(member.value(), Kind.PARAGRAPH);
        }
      }
    }
  }

  /**
   * A text without white space is a value: an id, an address, one of a few choices. What names
   * records are their names, not the headings inside a text.
   */
  private void add(MappedText text, Kind kind) {
    if (text.text().strip().chars().anyMatch(Character::isWhitespace)) {
      Passages told = new Passages();
      told.add(TextInData.blocks(text), kind);
      for (Passage passage : told.passages) {
        passages.add(passage.heading() ? Passage.of(passage.text(), kind) : passage);
      }
    }
  }

  private static boolean hasBody(DataObject object) {
    return object.members().stream()
        .filter(member -> !DESCRIPTIONS.contains(member.name()))
        .map(member -> FieldName.of(member.name()).role())
        .anyMatch(role -> role.equals("steps") || role.equals("text"));
  }
}
