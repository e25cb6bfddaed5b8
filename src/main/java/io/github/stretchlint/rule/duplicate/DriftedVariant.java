package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.finding.Location;
import io.github.stretchlint.finding.Related;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** One of the two variants. */
  private record Variant(Entry entry, Reading file) {

    static @Nullable Variant at(Span span, Reading file) {
      Entry found = null;
      for (Entry entry : file.entries()) {
        boolean more = found == null || shared(entry, span) > shared(found, span);
        found = more && shared(entry, span) > 0 ? entry : found;
      }
      return found == null ? null : new Variant(found, file);
    }

    private static int shared(Entry entry, Span span) {
      return Math.min(entry.span().end(), span.end())
          - Math.max(entry.span().start(), span.start());
    }

    Optional<Span> hold() {
      return entry.holds().stream()
          .filter(hold -> hold.role() == Hold.Role.END_POSITION)
          .map(Hold::span)
          .findFirst();
    }

    Optional<Span> caution() {
      return entry.cautions().stream().map(caution -> caution.span()).findFirst();
    }

    Optional<Span> sideSwitch() {
      return entry.steps().stream()
          .map(step -> TaggedText.of(step.text()))
          .flatMap(
              text ->
                  text.terms().stream()
                      .filter(term -> term.is(Category.SIDE_SWITCH))
                      .map(term -> text.span(term.from(), term.to())))
          .findFirst();
    }

    Location location(Span span) {
      return Location.of(file.source(), span);
    }

    String cut(Span span) {
      return file.source().cut(span);
    }
  }

  private final Variant later;
  private final Variant earlier;
  private final boolean sameFile;
  private final List<Drift> drifts = new ArrayList<>();

  private DriftedVariant(Variant later, Variant earlier, boolean sameFile) {
    this.later = later;
    this.earlier = earlier;
    this.sameFile = sameFile;
  }

  /** Returns what one of two variants has and the other has not. */
  static List<Drift> in(Region region, Reading file, Reading earlierFile, boolean sameFile) {
    Variant later = Variant.at(region.span(), file);
    Variant earlier = Variant.at(region.earlierSpan(), earlierFile);
    if (later == null || earlier == null || later.entry.kind() != earlier.entry.kind()) {
      return List.of();
    }
    DriftedVariant drifted = new DriftedVariant(later, earlier, sameFile);
    if (later.entry.kind().isHeld()) {
      drifted.compare("the hold time", later.hold(), earlier.hold());
    }
    drifted.compare("the caution", later.caution(), earlier.caution());
    drifted.compare("the change of sides", later.sideSwitch(), earlier.sideSwitch());
    drifted.compareHolds();
    return drifted.drifts;
  }

  private void compare(String what, Optional<Span> own, Optional<Span> other) {
    if (own.isEmpty() && other.isPresent()) {
      drifts.add(new Drift(true, lost(what, later, earlier, other.get())));
    } else if (own.isPresent() && other.isEmpty()) {
      drifts.add(new Drift(false, lost(what, earlier, later, own.get())));
    }
  }

  private Defect lost(String what, Variant loser, Variant keeper, Span kept) {
    Defect defect =
        Defect.of(ID, loser.entry.name().span())
            .level("lost")
            .entry(loser.entry.title())
            .word("what", what + " (\"" + keeper.cut(kept) + "\")")
            .word("sibling", keeper.entry.title());
    return related(defect, keeper, kept);
  }

  private void compareHolds() {
    for (Hold own : later.entry.holds()) {
      for (Hold other : earlier.entry.holds()) {
        boolean comparable =
            own.role() == Hold.Role.END_POSITION
                && other.role() == own.role()
                && !own.option()
                && !other.option();
        if (comparable
            && later.entry.holds().size() == 1
            && earlier.entry.holds().size() == 1
            && !own.amount().agreesWith(other.amount())) {
          Defect defect =
              Defect.of(ID, own.span())
                  .level("other")
                  .entry(later.entry.title())
                  .word("own", later.cut(own.span()))
                  .word("other", earlier.cut(other.span()))
                  .word("sibling", earlier.entry.title());
          drifts.add(new Drift(true, related(defect, earlier, other.span())));
        }
      }
    }
  }

  private Defect related(Defect defect, Variant sibling, Span place) {
    String message = "Here is what \"" + sibling.entry.title() + "\" says.";
    return sameFile
        ? defect.related(place, message)
        : defect.elsewhere(new Related<>(sibling.location(place), message));
  }
}
