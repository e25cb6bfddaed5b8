package io.github.stretchlint.extract;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.Translations;
import io.github.stretchlint.document.Document;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.outline.role.RoleModel;
import io.github.stretchlint.outline.role.RoleReader;
import io.github.stretchlint.outline.role.RoleReading;
import java.util.ArrayList;
import java.util.List;

/** Finds the write-ups of a file. */
public final class Extraction {

  private Extraction() {}

  /**
   * Returns the write-up of a prose document; it has no entries where the document presents none.
   */
  public static List<WriteUp> of(Document document, RoleModel model) {
    return of(document, RoleReader.read(Outline.of(document), model), model);
  }

  /** Returns the write-up of a prose document whose lines were read before. */
  public static List<WriteUp> of(Document document, RoleReading reading, RoleModel model) {
    WriteUp prose = ProseExtractor.extract(reading, document.title(), model);
    DataFile frontMatter = document.frontMatter();
    if (frontMatter == null || frontMatter.documents().isEmpty()) {
      return List.of(prose);
    }
    return List.of(DataExtractor.withFrontMatter(prose, frontMatter.documents().get(0), model));
  }

  /** Returns the write-ups of a data file: one per record of an array, else one per document. */
  public static List<WriteUp> of(DataFile file, RoleModel model) {
    List<WriteUp> writeUps = new ArrayList<>();
    for (DataNode root : file.documents()) {
      writeUps.addAll(DataExtractor.extract(Translations.english(root), model));
    }
    return writeUps;
  }
}
