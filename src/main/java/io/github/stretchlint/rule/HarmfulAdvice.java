package io.github.stretchlint.rule;

import io.github.stretchlint.finding.Defect;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Harm;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.WriteUp;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Advice that guidance warns of. The rule's parameter {@code kinds} tells which: it serves
 * harmful-advice and weakened-caution.
 */
final class HarmfulAdvice implements Check {

  @Override
  public List<Defect> check(WriteUp writeUp, Rule rule) {
    if (writeUp.entries().isEmpty()) {
      return List.of();
    }
    Set<String> kinds = Stream.of(rule.text("kinds").split(" ")).collect(Collectors.toSet());
    return writeUp.harms().stream()
        .filter(harm -> kinds.contains(harm.kind().word()))
        .filter(harm -> isHarmful(harm, writeUp.entryAt(harm.span())))
        .map(harm -> defect(harm, writeUp, rule))
        .toList();
  }

  /**
   * Bouncing is a movement like others in a dynamic stretch, and effort is wanted in an exercise.
   */
  private static boolean isHarmful(Harm harm, @Nullable Entry entry) {
    if (entry == null) {
      return true;
    }
    return switch (harm.kind()) {
      case PAIN, PAIN_WELCOME -> true;
      case BOUNCE -> entry.kind().isHeld();
      case BREATH -> entry.kind() != Kind.EXERCISE;
      case FORCE -> entry.kind() == Kind.STATIC;
    };
  }

  private static Defect defect(Harm harm, WriteUp writeUp, Rule rule) {
    Defect defect = Defect.of(rule.id(), harm.span());
    if (rule.levels().containsKey(harm.kind().word())) {
      defect = defect.level(harm.kind().word());
    }
    Entry entry = writeUp.entryAt(harm.span());
    return entry == null ? defect : defect.entry(entry.title());
  }
}
