package io.github.stretchlint.config;

import io.github.stretchlint.data.DataFile;
import io.github.stretchlint.schema.TeamSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applies to one file.
 *
 * @param ignored whether it is left out of a walk
 * @param rules the rules that run on it
 * @param settings what was said of rules, the strongest last
 * @param cautions the cautions that readers see beside it
 * @param schema where the team's own schema for it is named, or null
 * @param teamSchema that schema, or null where there is none that can be used
 * @param records finds what its records have where, or null
 */
public record FileConfig(
    boolean ignored,
    EffectiveRules rules,
    List<RuleSetting> settings,
    List<StandingCaution> cautions,
    @Nullable OwnSchema schema,
    @Nullable TeamSchema teamSchema,
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
