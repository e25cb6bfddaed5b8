package io.github.stretchlint.data;

import io.github.stretchlint.text.Span;
import java.util.List;
import java.util.Map;

/**
 * A JSON or YAML file.
 *
 * @param documents its documents: one, or those that {@code ---} separates in YAML; none if empty
 * @param anchors for each YAML alias the range of what it stands for
 */
public record DataFile(List<DataNode> documents, Map<Span, Span> anchors) {

  /** Copies the collections. */
  public DataFile {
    documents = List.copyOf(documents);
    anchors = Map.copyOf(anchors);
  }
}
