package io.github.stretchlint.rule;

import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.finding.Severity;
import io.github.stretchlint.rule.Rule.Level;
import io.github.stretchlint.rule.Rule.Source;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The rules in their order. The built-in ones are compiled when the library is built. */
public final class RuleSet {

  /** The compiled rules' place beside this class. */
  static final String RESOURCE = "rules.bin";

  private final Map<RuleId, Rule> rules;

  /** Makes a set of rules in this order. */
  public RuleSet(List<Rule> rules) {
    this.rules = new LinkedHashMap<>();
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
  }

  /** Returns the built-in rules; they are read at the first call. */
  public static RuleSet builtIn() {
    return BuiltIn.RULES;
  }

  /** Returns the rules in the order of the index. */
  public List<Rule> all() {
    return List.copyOf(rules.values());
  }

  /** Returns the rule of that name. */
  public Optional<Rule> find(RuleId id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * Returns the rule of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Rule get(RuleId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no rule is called " + id));
  }

  /** Returns the names of the rules. */
  public Set<RuleId> ids() {
    return Set.copyOf(rules.keySet());
  }

  /**
   * Returns the rule that a user names.
   *
   * @throws UnknownRuleException if there is none; its message proposes the nearest name
   */
  public Rule named(String name) throws UnknownRuleException {
    for (Rule rule : rules.values()) {
      if (rule.id().value().equals(name)) {
        return rule;
      }
    }
    throw new UnknownRuleException(name, rules.keySet());
  }

  /**
   * Returns the chosen ones among these rules, and those that say what the chosen ones could not
   * check: a file that cannot be read, and, if they look at stretches, one without any or in
   * another language.
   *
   * @param chosen the rules to keep; none for all
   */
  public RuleSet only(Set<RuleId> chosen) {
    if (chosen.isEmpty()) {
      return this;
    }
    Set<RuleId> kept = new HashSet<>(chosen);
    if (chosen.stream().map(this::get).anyMatch(Rule::looksAtStretches)) {
      kept.add(RuleId.LANGUAGE_NOT_SUPPORTED);
      kept.add(RuleId.NO_WRITE_UP_FOUND);
    }
    return those(kept::contains);
  }

  /** Returns these rules without some; those that are always told stay. */
  public RuleSet without(Set<RuleId> left) {
    return left.isEmpty() ? this : those(id -> !left.contains(id));
  }

  private RuleSet those(Predicate<RuleId> wanted) {
    return new RuleSet(
        rules.values().stream()
            .filter(rule -> rule.id().isAlwaysTold() || wanted.test(rule.id()))
            .toList());
  }

  /** Returns a rule's page as it is written, in Markdown. */
  public static String page(Rule rule) {
    String name = "/io/github/stretchlint/rules/" + rule.family() + "/" + rule.id() + ".md";
    try (InputStream in = RuleSet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library was built without the page of " + rule.id());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class BuiltIn {
    static final RuleSet RULES = load();

    private static RuleSet load() {
      try (InputStream in = RuleSet.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the library was built without its rules");
        }
        return read(new DataInputStream(new BufferedInputStream(in)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(rules.size());
    for (Rule rule : rules.values()) {
      out.writeUTF(rule.id().value());
      out.writeUTF(rule.family());
      out.writeUTF(rule.summary());
      out.writeInt(rule.levels().size());
      for (var level : rule.levels().entrySet()) {
        out.writeUTF(level.getKey());
        out.writeUTF(level.getValue().severity().word());
        out.writeUTF(level.getValue().message());
      }
      out.writeUTF(rule.rationale());
      out.writeInt(rule.sources().size());
      for (Source source : rule.sources()) {
        out.writeUTF(source.title());
        out.writeUTF(source.url());
      }
      out.writeUTF(rule.since());
      out.writeUTF(rule.status());
      out.writeUTF(rule.appliesTo());
      out.writeUTF(rule.check());
      out.writeInt(rule.parameters().size());
      for (var parameter : rule.parameters().entrySet()) {
        out.writeUTF(parameter.getKey());
        out.writeUTF(parameter.getValue());
      }
    }
  }

  private static RuleSet read(DataInputStream in) throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      rules.add(
          new Rule(
              new RuleId(in.readUTF()),
              in.readUTF(),
              in.readUTF(),
              levels(in),
              in.readUTF(),
              sources(in),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              parameters(in)));
    }
    return new RuleSet(rules);
  }

  private static Map<String, Level> levels(DataInputStream in) throws IOException {
    Map<String, Level> levels = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      levels.put(in.readUTF(), new Level(Severity.of(in.readUTF()), in.readUTF()));
    }
    return levels;
  }

  private static List<Source> sources(DataInputStream in) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      sources.add(new Source(in.readUTF(), in.readUTF()));
    }
    return sources;
  }

  private static Map<String, String> parameters(DataInputStream in) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      parameters.put(in.readUTF(), in.readUTF());
    }
    return parameters;
  }
}
