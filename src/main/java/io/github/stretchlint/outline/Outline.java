package io.github.stretchlint.outline;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.document.Block;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.outline.Line.Form;
import io.github.stretchlint.outline.LineCollector.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lays a document out as lines in order. */
public final class Outline {

  private Outline() {}

  /** Returns the lines of a prose document, those of the data in front of it first. */
  public static List<Line> of(Document document) {
    LineCollector lines = new LineCollector();
    if (document.frontMatter() != null) {
      for (DataNode root : document.frontMatter().documents()) {
        if (root instanceof DataObject object) {
          new DataLines(lines, EnumSet.of(Mark.FRONT)).add(object, 1);
        }
      }
      lines.markNext(Mark.DIVIDED);
    }
    return of(document.blocks(), lines);
  }

  /** Returns the lines of a text. */
  public static List<Line> of(List<Block> blocks) {
    return of(blocks, new LineCollector());
  }

  private static List<Line> of(List<Block> blocks, LineCollector lines) {
    new ProseLines(lines).add(blocks, new Place(Form.TEXT, 0, Set.of(), "", FieldName.UNKNOWN));
    return lines.lines();
  }
}
