package io.github.stretchlint.document;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.text.MappedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prose file as read.
 *
 * @param blocks what a reader of the page sees, in order
 * @param frontMatter the data in front of the text ({@code ---} in Markdown), or null
 * @param title a title that stands outside the text, such as HTML's, or null
 * @param directives comments to stretchlint, without their comment signs
 */
public record Document(
    List<Block> blocks,
    @Nullable DataFile frontMatter,
    @Nullable MappedText title,
    List<MappedText> directives) {

  /** Copies the lists. */
  public Document {
    blocks = List.copyOf(blocks);
    directives = List.copyOf(directives);
  }

  /** Makes a document of blocks alone. */
  public static Document of(List<Block> blocks) {
    return new Document(blocks, null, null, List.of());
  }
}
