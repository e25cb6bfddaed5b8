package io.github.stretchlint.config;

import io.github.stretchlint.data.DataFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applies to one file.
 *
 * @param ignored whether it is left out of a walk
 * @param rules the rules that run on it
 * @param settings what was said of rules, the strongest last
 * @param cautions the cautions that readers see beside it
 * @param schema the team's own schema for it, or null
 * @param records finds what its records have where, or null
 */
public record FileConfig(
    boolean ignored,
    EffectiveRules rules,
    List<RuleSetting> settings,
    List<StandingCaution> cautions,
    @Nullable OwnSchema schema,
    @Nullable MappedRecords records) {

  /** Copies the lists. */
  public FileConfig {
    settings = List.copyOf(settings);
    cautions = List.copyOf(cautions);
  }

  /** Returns the data of the file with each record under the keys that every reader knows. */
  public DataFile mapped(DataFile data) {
    return records == null ? data : records.in(data);
  }
}
