package io.github.stretchlint.outline.role;

import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Mark;
import java.util.Arrays;
import java.util.List;

/** Which line stands below which: the heads of a document by their rank, and their sections. */
final class Structure {

  static final int NO_HEAD = -1;

  private static final int STRONG_RANK = 20;
  private static final int BARE_RANK = 21;
  private static final int LEAD_RANK = 22;
  private static final int NONE = 99;

  private final int[] ranks;
  private final int[] heads;
  private final int[] ends;

  Structure(List<LineFacts> lines) {
    int size = lines.size();
    this.ranks = new int[size];
    this.heads = new int[size];
    this.ends = new int[size];
    int[] open = new int[NONE + 1];
    Arrays.fill(open, NO_HEAD);
    for (int i = 0; i < size; i++) {
      ranks[i] = rank(lines.get(i));
      heads[i] = NO_HEAD;
      boolean afterLead = lines.get(i).line().is(Mark.REST);
      int below = ranks[i] == NONE && !afterLead ? LEAD_RANK : ranks[i];
      for (int rank = below - 1; rank >= 0 && heads[i] < 0; rank--) {
        heads[i] = open[rank];
      }
      if (ranks[i] < NONE) {
        for (int rank = ranks[i]; rank < NONE; rank++) {
          close(open[rank], i);
          open[rank] = NO_HEAD;
        }
        open[ranks[i]] = i;
      }
    }
    for (int rank = 0; rank < NONE; rank++) {
      close(open[rank], size);
    }
  }

  private void close(int head, int end) {
    if (head >= 0) {
      ends[head] = end;
    }
  }

  private static int rank(LineFacts facts) {
    Line line = facts.line();
    if (!facts.isHead()) {
      return NONE;
    }
    return switch (line.form()) {
      case HEADING -> line.level();
      case KEY -> Math.min(18, 2 * line.level() + 1);
      case FIELD -> line.is(Mark.FRONT) && line.level() == 1 ? 0 : Math.min(18, 2 * line.level());
      default -> {
        if (line.is(Mark.LEAD)) {
          yield LEAD_RANK;
        }
        yield line.is(Mark.STRONG) ? STRONG_RANK : BARE_RANK;
      }
    };
  }

  /** Returns whether the line may head others. */
  boolean isHead(int line) {
    return ranks[line] < NONE;
  }

  /** Returns the rank of a head; a smaller one stands above. */
  int rank(int line) {
    return ranks[line];
  }

  /** Returns the head that a line stands below, or {@link #NO_HEAD}. */
  int head(int line) {
    return heads[line];
  }

  /** Returns the line behind the last one that stands below a head. */
  int end(int head) {
    return ends[head];
  }
}
