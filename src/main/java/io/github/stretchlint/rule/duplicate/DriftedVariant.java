package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two variants of a stretch of which one lost a hold, a caution or the change of sides, or got
 * another number.
 */
final class DriftedVariant {

  static final RuleId ID = new RuleId("drifted-variant");

  /**
   * A defect of one of the two variants.
   *
   * @param later whether it is one of the later variant
   */
  record Drift(boolean later, Defect defect) {}

  /** One of the two variants, and the file it is in. */
  private record Sibling(Variant variant, Reading file) {

    static @Nullable Sibling at(Span span, Reading file) {
      Variant found = null;
      for (Variant variant : file.variants()) {
        boolean more = found == null || shared(variant, span) > shared(found, span);
        found = more && shared(variant, span) > 0 ? variant : found;
      }
      return found == null ? null : new Sibling(found, file);
    }

    private static int shared(Variant variant, Span span) {
      return Math.min(variant.span().end(), span.end())
          - Math.max(variant.span().start(), span.start());
    }

    @Nullable Span hold() {
      return variant.holds().isEmpty() ? null : variant.holds().get(0).span();
    }

    Location location(Span span) {
      return Location.of(file.source(), span);
    }

    String cut(Span span) {
      return file.source().cut(span);
    }
  }

  private final Sibling later;
  private final Sibling earlier;
  private final boolean sameFile;
  private final List<Drift> drifts = new ArrayList<>();

  private DriftedVariant(Sibling later, Sibling earlier, boolean sameFile) {
    this.later = later;
    this.earlier = earlier;
    this.sameFile = sameFile;
  }

  /** Returns what one of two variants has and the other has not. */
  static List<Drift> in(Region region, Reading file, Reading earlierFile, boolean sameFile) {
    Sibling later = Sibling.at(region.span(), file);
    Sibling earlier = Sibling.at(region.earlierSpan(), earlierFile);
    if (later == null || earlier == null || later.variant.kind() != earlier.variant.kind()) {
      return List.of();
    }
    DriftedVariant drifted = new DriftedVariant(later, earlier, sameFile);
    if (later.variant.kind().isHeld()) {
      drifted.compare("the hold time", later.hold(), earlier.hold());
    }
    drifted.compare("the caution", later.variant.caution(), earlier.variant.caution());
    drifted.compare(
        "the change of sides", later.variant.sideSwitch(), earlier.variant.sideSwitch());
    drifted.compareHolds();
    return drifted.drifts;
  }

  private void compare(String what, @Nullable Span own, @Nullable Span other) {
    if (own == null && other != null) {
      drifts.add(new Drift(true, lost(what, later, earlier, other)));
    } else if (own != null && other == null) {
      drifts.add(new Drift(false, lost(what, earlier, later, own)));
    }
  }

  private Defect lost(String what, Sibling loser, Sibling keeper, Span kept) {
    Defect defect =
        Defect.of(ID, loser.variant.name())
            .level("lost")
            .entry(loser.variant.title())
            .word("what", what + " (\"" + keeper.cut(kept) + "\")")
            .word("sibling", keeper.variant.title());
    return related(defect, keeper, kept);
  }

  private void compareHolds() {
    for (Hold own : later.variant.holds()) {
      for (Hold other : earlier.variant.holds()) {
        if (!own.option()
            && !other.option()
            && later.variant.holds().size() == 1
            && earlier.variant.holds().size() == 1
            && !own.amount().agreesWith(other.amount())) {
          Defect defect =
              Defect.of(ID, own.span())
                  .level("other")
                  .entry(later.variant.title())
                  .word("own", later.cut(own.span()))
                  .word("other", earlier.cut(other.span()))
                  .word("sibling", earlier.variant.title());
          drifts.add(new Drift(true, related(defect, earlier, other.span())));
        }
      }
    }
  }

  private Defect related(Defect defect, Sibling sibling, Span place) {
    String message = "Here is what \"" + sibling.variant.title() + "\" says.";
    return sameFile
        ? defect.related(place, message)
        : defect.elsewhere(new Related<>(sibling.location(place), message));
  }
}
