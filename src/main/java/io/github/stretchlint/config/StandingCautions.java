package io.github.stretchlint.config;

import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Suppressed;
import io.github.stretchlint.finding.Suppressed.By;
import java.util.List;

/** Where readers see a caution beside the content, the content lacks none. */
public final class StandingCautions {

  private static final RuleId SATISFIED = new RuleId("missing-caution");

  private StandingCautions() {}

  /** Returns whether a finding is settled by the cautions that readers see beside its file. */
  public static boolean satisfy(Finding finding, FileConfig config) {
    return !config.cautions().isEmpty() && finding.rule().equals(SATISFIED);
  }

  /**
   * Returns a finding that {@link #satisfy} settles, with the words and the place of the caution.
   */
  public static Suppressed settled(Finding finding, FileConfig config) {
    List<StandingCaution> cautions = config.cautions();
    StandingCaution nearest = cautions.get(cautions.size() - 1);
    return new Suppressed(
        finding,
        By.STANDING_CAUTION,
        nearest.place().toString(),
        "\"" + nearest.text() + "\" is shown " + nearest.shown());
  }
}
