package io.github.stretchlint.config;

import io.github.stretchlint.config.Config.Layer;
import io.github.stretchlint.files.Glob;
import io.github.stretchlint.files.Repository;
import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.rule.RuleSet;
import io.github.stretchlint.schema.TeamSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The configurations of a run. The one that applies to a file is the nearest in its folder or those
 * above; what it does not say, those further up say, until one with {@code root: true} or the root
 * of the repository. All threads may ask.
 */
public final class Configs {

  /** The name of a configuration that is found without being named. */
  public static final String NAME = ".stretchlint.yaml";

  /** What a configuration is easily called, and what would be passed over in silence. */
  private static final String MISNAMED = ".stretchlint.yml";

  private final Lookup lookup;
  private final RuleSet rules;
  private final ConfigLoader loader;
  private final Map<Path, Config> byFolder = new ConcurrentHashMap<>();
  private final Map<List<RuleSetting>, EffectiveRules> bySettings = new ConcurrentHashMap<>();
  private final Collection<RunError> errors = new ConcurrentLinkedQueue<>();
  private final Set<Glob> used = ConcurrentHashMap.newKeySet();
  private final Map<Mapping, MappedRecords> byMapping = new ConcurrentHashMap<>();
  private final Map<Place, Optional<TeamSchema>> bySchema = new ConcurrentHashMap<>();
  private final FileConfig plain;

  /**
   * Makes what looks configurations up.
   *
   * @param rules the rules that are to run unless a configuration says otherwise
   */
  public Configs(Lookup lookup, RuleSet rules) {
    this.lookup = lookup;
    this.rules = rules;
    this.loader = new ConfigLoader(errors);
    this.plain =
        new FileConfig(
            false, EffectiveRules.of(rules, List.of()), List.of(), List.of(), null, null, null);
  }

  /** Returns what applies where nothing is configured. */
  public FileConfig plain() {
    return plain;
  }

  /** Returns what is wrong with the configurations that were read. */
  public List<RunError> errors() {
    return List.copyOf(new LinkedHashSet<>(errors));
  }

  /** Returns what applies to a file; it need not exist. */
  public FileConfig of(Path file) {
    if (lookup.type() == Lookup.Type.NONE) {
      return plain;
    }
    Path absolute = file.toAbsolutePath().normalize();
    Config config = config(absolute.getParent());
    return config.layers().isEmpty() ? plain : resolve(config, absolute);
  }

  /** Returns the configurations that apply to a file, the strongest first, by name. */
  public List<String> names(Path file) {
    List<String> names = new ArrayList<>();
    for (Layer layer : config(file.toAbsolutePath().normalize().getParent()).layers()) {
      names.add(0, layer.file().name());
    }
    return names;
  }

  /** Returns the folder of the configuration that is nearest to a file, or null. */
  public @Nullable Path folder(Path file) {
    List<Layer> layers = config(file.toAbsolutePath().normalize().getParent()).layers();
    return layers.isEmpty() ? null : layers.get(layers.size() - 1).base();
  }

  private Config config(@Nullable Path folder) {
    if (lookup.type() == Lookup.Type.NONE || folder == null) {
      return Config.NONE;
    }
    Path file = lookup.file();
    if (file != null) {
      Config known = byFolder.get(file);
      return known != null ? known : remember(file, new Config(loader.load(file)));
    }
    Config known = byFolder.get(folder);
    return known != null ? known : remember(folder, nearest(folder));
  }

  private synchronized Config remember(Path key, Config config) {
    Config earlier = byFolder.putIfAbsent(key, config);
    return earlier == null ? config : earlier;
  }

  private synchronized Config nearest(Path folder) {
    Path file = folder.resolve(NAME);
    List<Layer> own = Files.isRegularFile(file) ? loader.load(file) : List.of();
    Path misnamed = folder.resolve(MISNAMED);
    if (Files.isRegularFile(misnamed)) {
      errors.add(
          new RunError(
              ShownName.fromHere(misnamed), "this file is not read: rename it to " + NAME));
    }
    boolean root = own.stream().anyMatch(layer -> !layer.extended() && layer.file().root());
    Config above = root ? Config.NONE : config(Repository.above(folder));
    return own.isEmpty() ? above : above.under(own);
  }

  private FileConfig resolve(Config config, Path file) {
    boolean ignored = false;
    List<RuleSetting> settings = new ArrayList<>();
    List<StandingCaution> cautions = new ArrayList<>();
    OwnSchema schema = null;
    Mapping mapping = null;
    for (Layer layer : config.layers()) {
      String path = below(layer.base(), file);
      ConfigFile written = layer.file();
      ignored |= matches(written.ignored(), path);
      settings.addAll(written.rules());
      for (RuleOverride override : written.overrides()) {
        if (matches(override.files(), path) && !matches(override.except(), path)) {
          settings.addAll(override.rules());
        }
      }
      for (StandingCaution caution : written.cautions()) {
        if (matches(caution.files(), path)) {
          cautions.add(caution);
        }
      }
      for (OwnSchema candidate : written.schemas()) {
        schema = matches(candidate.files(), path) ? candidate : schema;
      }
      for (Mapping candidate : written.mappings()) {
        mapping = matches(candidate.files(), path) ? candidate : mapping;
      }
    }
    EffectiveRules effective =
        bySettings.computeIfAbsent(settings, all -> EffectiveRules.of(rules, all));
    MappedRecords records =
        mapping == null ? null : byMapping.computeIfAbsent(mapping, MappedRecords::new);
    return new FileConfig(
        ignored,
        effective,
        settings,
        cautions,
        schema,
        schema == null ? null : read(schema),
        records);
  }

  /** Each schema is read once; one that cannot be used is an error of the run. */
  private @Nullable TeamSchema read(OwnSchema schema) {
    return bySchema
        .computeIfAbsent(
            schema.place(),
            place -> {
              try {
                return Optional.of(TeamSchema.of(schema.schema()));
              } catch (IOException unusable) {
                errors.add(new RunError(place.toString(), String.valueOf(unusable.getMessage())));
                return Optional.empty();
              }
            })
        .orElse(null);
  }

  private static String below(Path base, Path file) {
    return base.getRoot() != null && base.getRoot().equals(file.getRoot())
        ? ShownName.of(base.relativize(file))
        : ShownName.of(file);
  }

  /** Every glob is tried, so that each one that matches is known. */
  private boolean matches(List<PlacedGlob> globs, String path) {
    boolean matched = false;
    for (PlacedGlob glob : globs) {
      if (glob.glob().matches(path)) {
        used.add(glob.glob());
        matched = true;
      }
    }
    return matched;
  }

  /**
   * Returns what to tell of what is written and matches nothing: only where all files of a
   * configuration were seen.
   *
   * @param all whether no file of the folders was left out because of the command line
   * @param walked the folders that were walked
   */
  public List<RunError> complaints(boolean all, List<Path> walked) {
    Set<RunError> complaints = new LinkedHashSet<>();
    for (Config config : byFolder.values()) {
      for (Layer layer : config.layers()) {
        boolean seen = all && walked.stream().anyMatch(layer.base()::startsWith);
        if (seen && !layer.extended()) {
          complaints.addAll(uselessPointers(layer));
          complaints.addAll(unusedGlobs(layer));
        }
      }
    }
    return List.copyOf(complaints);
  }

  private List<RunError> unusedGlobs(Layer layer) {
    return layer.globs().stream()
        .filter(glob -> !used.contains(glob.glob()) && !exists(layer.base(), glob))
        .map(Configs::unused)
        .toList();
  }

  private List<RunError> uselessPointers(Layer layer) {
    return layer.file().mappings().stream()
        .map(byMapping::get)
        .filter(Objects::nonNull)
        .flatMap(records -> records.useless().stream())
        .map(
            pointer ->
                RunError.inVain(
                    pointer.place().toString(),
                    "\""
                        + pointer.text()
                        + "\" is in none of the files of this mapping: correct it"))
        .toList();
  }

  /** What is never walked, such as node_modules, may still be named. */
  private static boolean exists(Path base, PlacedGlob glob) {
    String pattern = glob.glob().pattern();
    return pattern.matches("[^*?\\[\\]:\"<>|]+")
        && Files.exists(base.resolve(pattern.replaceAll("^/+", "")));
  }

  private static RunError unused(PlacedGlob glob) {
    return RunError.inVain(
        glob.place().toString(),
        "no file here matches the pattern \"" + glob.glob() + "\": correct it or remove it");
  }
}
