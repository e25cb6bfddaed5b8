package io.github.stretchlint.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Makes options and parameters of the few kinds that the commands have. */
final class Options {

  /**
   * Makes what picocli asks for, the lists of repeated values. Picocli's own would first look for
   * Groovy in every jar.
   */
  private static final IFactory FACTORY =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
          return type.getDeclaredConstructor().newInstance();
        }
      };

  private Options() {}

  /** Begins the description of a command. */
  static CommandSpec spec(Callable<Integer> command) {
    return CommandSpec.wrapWithoutInspection(command, FACTORY);
  }

  /** Makes a command as described. */
  static CommandLine command(CommandSpec spec) {
    return new CommandLine(spec, FACTORY);
  }

  /** An option that is there or not. */
  static OptionSpec flag(String name, String description) {
    return flag(name, ScopeType.LOCAL, description);
  }

  /** An option that is there or not, with a short name and a long one. */
  static OptionSpec flag(List<String> names, String description) {
    return flag(names, ScopeType.LOCAL, description);
  }

  /** An option that is there or not, of one command or of all. */
  static OptionSpec flag(String name, ScopeType scope, String description) {
    return flag(List.of(name), scope, description);
  }

  private static OptionSpec flag(List<String> names, ScopeType scope, String description) {
    return OptionSpec.builder(names.toArray(String[]::new))
        .type(boolean.class)
        .defaultValue("false")
        .scopeType(scope)
        .description(description)
        .build();
  }

  /** An option with one of a few words, in capitals or not; the first is its default. */
  static OptionSpec choice(
      List<String> names, String label, List<String> words, String description) {
    return choice(names, label, words, ScopeType.LOCAL, description);
  }

  /** An option with one of a few words, of one command or of all; the first word is its default. */
  static OptionSpec choice(
      List<String> names, String label, List<String> words, ScopeType scope, String description) {
    return OptionSpec.builder(names.toArray(String[]::new))
        .scopeType(scope)
        .type(String.class)
        .paramLabel(label)
        .defaultValue(words.get(0))
        .converters(oneOf(words))
        .completionCandidates(words)
        .description(description)
        .build();
  }

  private static ITypeConverter<String> oneOf(List<String> words) {
    return word -> {
      String lowerCase = word.toLowerCase(Locale.ROOT);
      if (words.contains(lowerCase)) {
        return lowerCase;
      }
      throw new TypeConversionException("write " + listed(words) + ", not \"" + word + "\"");
    };
  }

  /** Returns "a, b or c". */
  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** A parameter that must be given once. */
  static PositionalParamSpec one(String label, String description) {
    return PositionalParamSpec.builder()
        .type(String.class)
        .paramLabel(label)
        .arity("1")
        .required(true)
        .description(description)
        .build();
  }
}
