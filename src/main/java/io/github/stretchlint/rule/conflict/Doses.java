package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds two doses for the same thing that no range, level or progression explains. */
final class Doses {

  private Doses() {}

  static List<Conflict> conflicts(Entry entry) {
    List<Conflict> conflicts = new ArrayList<>();
    return conflicts;
  }

  static Conflict conflict(Span earlier, Span later) {
    return new Conflict(
        "dose",
        earlier,
        later,
        true,
        "“{earlier}” and “{subject}” say different things of the same dose: keep one of them, or say"
            + " when which one is meant",
        Map.of());
  }

  static boolean isTimed(Hold hold) {
    return hold.role() == Hold.Role.END_POSITION && !hold.option();
  }

  static boolean differ(Repetitions one, Repetitions two) {
    return one.unit() == two.unit() && (one.most() < two.least() || two.most() < one.least());
  }
}
