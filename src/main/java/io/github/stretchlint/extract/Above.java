package io.github.stretchlint.extract;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.Labels;
import io.github.stretchlint.language.OtherCase;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.outline.role.LineRole;
import java.util.List;

/**
 * What the lines above say of what stands in a line: the heading that it is below, and a label in
 * the line before, which may head it without being marked as a heading.
 */
final class Above {

  /** The label of what was told and is told again. */
  static final String RECAP = "recap";

  /** The label of what tells how long to hold. */
  static final String HOLD = "hold";

  private static final String COUNTS = "repetitions";

  /** "In short:", "Fig. 2:"; in tokens. */
  private static final int MOST_BEHIND_RECAP = 2;

  private String heading = "";

  /** The role of the label in the line before, or the empty text. */
  private String lead = "";

  private String unit = "";
  private boolean recap;
  private boolean otherCase;

  /** Takes in a heading, which says what all lines below it are. */
  void addHeading(OutlineLine line) {
    heading = Labels.roleOf(line.tagged());
    unit = FieldName.of(line.tagged().text().text()).unit();
    addLine(line);
    lead = "";
  }

  /** Takes in another line, which may say what the next one is. */
  void addLine(OutlineLine line) {
    lead = Labels.roleOf(line.tagged());
    if (lead.equals(COUNTS)) {
      unit = FieldName.of(line.tagged().text().text()).unit();
    } else if (lead.equals(HOLD) && !namesHold(line)) {
      lead = "";
    }
    recap = isRecap(line);
    otherCase = OtherCase.isLabel(line.tagged());
  }

  /** "Time" may be that of all there is to do. */
  private static boolean namesHold(OutlineLine line) {
    return line.tagged().terms().stream().anyMatch(term -> term.is(Category.HOLD));
  }

  /** "In short:" leads a line that tells again what was told. */
  private static boolean isRecap(OutlineLine line) {
    return line.sentences().size() == 1
        && line.sentences().get(0).terms(Category.RECAP).stream()
            .anyMatch(
                recap ->
                    recap.from() == 0
                        && line.tagged().tokens().size() - recap.to() <= MOST_BEHIND_RECAP);
  }

  /** Returns whether the line before says that what follows is for another occasion or reader. */
  boolean isOtherCase() {
    return otherCase;
  }

  /** Returns what stands in a line; the empty text where it is an instruction. */
  String label(OutlineLine line) {
    String label = ownLabel(line);
    if (!label.isEmpty()) {
      return label;
    }
    return recap ? RECAP : lead.equals(HOLD) ? HOLD : "";
  }

  /** What a line does, or else what its heading says. */
  private String ownLabel(OutlineLine line) {
    LineRole does = line.does();
    // What stands below "Mistakes" is told as one, however much it reads like a step.
    if (does == null || heading.equals("mistake")) {
      return heading;
    }
    return switch (does) {
      case HEADING, NAME, STEP, DOSE, GENERAL_RULE ->
          isBackground(heading) || heading.equals("keywords") ? "" : heading;
      case CAUTION, WEAK_CAUTION -> "caution";
      case VARIATION -> "variation";
      case MISTAKE, BENEFIT, PROSE, BOILERPLATE -> "benefit";
    };
  }

  /** Returns the bare number that a line below "Sets" or "Reps" consists of. */
  List<Repetitions> counts(OutlineLine line) {
    return lead.equals(COUNTS) || ownLabel(line).equals(COUNTS)
        ? BareCounts.of(line.tagged(), unit)
        : List.of();
  }

  /** Returns whether a label is that of what tells about the stretch, not how to do it. */
  static boolean isBackground(String label) {
    return switch (label) {
      case "benefit", "feel", "caution", "variation", "equipment" -> true;
      default -> false;
    };
  }
}
