package io.github.stretchlint.outline.role;

import io.github.stretchlint.learned.Weights;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * All that was learned from labelled write-ups.
 *
 * @param first what a line does, before it is known what the page is about
 * @param pages what kind of page it is
 * @param second what a line does on a page of that kind
 * @param kinds what kind of entry one is
 */
public record RoleModel(ChainWeights first, Weights pages, ChainWeights second, Weights kinds) {

  static final String RESOURCE = "line-roles.bin";

  private static final class Shipped {
    static final RoleModel MODEL = load();
  }

  /** Returns what comes with the product. */
  public static RoleModel shipped() {
    return Shipped.MODEL;
  }

  private static RoleModel load() {
    try (InputStream in = RoleModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the weights are missing from the build");
      }
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes it as it is read again by {@link #read}. */
  public void write(DataOutput out) throws IOException {
    first.write(out);
    pages.write(out);
    second.write(out);
    kinds.write(out);
  }

  /** Reads a model. */
  public static RoleModel read(ByteBuffer in) {
    return new RoleModel(
        ChainWeights.read(in), Weights.read(in), ChainWeights.read(in), Weights.read(in));
  }
}
