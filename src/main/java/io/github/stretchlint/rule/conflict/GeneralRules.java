package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyValue.Clash;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds entries that break a rule which their write-up calls absolute: "never bounce". */
final class GeneralRules {

  private GeneralRules() {}

  static List<Conflict> conflicts(WriteUp writeUp, Entry entry) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Statement ban : writeUp.bans()) {
      for (Statement statement : entry.statements()) {
        Clash clash = clash(ban, statement);
        if (clash != Clash.NONE) {
          conflicts.add(conflict(ban.span(), statement.span(), clash == Clash.CERTAIN));
          break;
        }
      }
    }
    for (GeneralRule rule : writeUp.holdRules()) {
      if (rule.absolute() && writeUp.isCovered(entry, rule)) {
        entry.holds().stream()
            .filter(
                hold ->
                    hold.role() == Hold.Role.END_POSITION
                        && !hold.amount().agreesWith(rule.amount()))
            .findFirst()
            .ifPresent(hold -> conflicts.add(conflict(rule.span(), hold.span(), true)));
      }
    }
    return conflicts;
  }

  private static Clash clash(Statement ban, Statement statement) {
    if (ban instanceof BodyState rule && statement instanceof BodyState state) {
      boolean same = StateTracker.topic(rule).equals(StateTracker.topic(state));
      if (!same && !rule.not() && !state.not()) {
        return Related.clash(rule, state);
      }
      if (!same || state.not()) {
        return Clash.NONE;
      }
      if (rule.not()) {
        return rule.value() == state.value() ? Clash.CERTAIN : Clash.NONE;
      }
      return rule.value().clash(state.value());
    }
    if (ban instanceof Stillness rule && statement instanceof Stillness stillness) {
      boolean bounced =
          rule.still() && !stillness.still() && (!rule.bounce() || stillness.bounce());
      return bounced ? Clash.CERTAIN : Clash.NONE;
    }
    if (ban instanceof Breathing rule && statement instanceof Breathing breathing) {
      return rule.breath() == Breath.FLOWING && breathing.breath() == Breath.HELD
          ? Clash.CERTAIN
          : Clash.NONE;
    }
    return Clash.NONE;
  }

  private static Conflict conflict(Span rule, Span broken, boolean certain) {
    return new Conflict(
        "general-rule",
        rule,
        broken,
        certain,
        "“{subject}” breaks the rule of this write-up “{earlier}”: change the one, or name the exception"
            + " in the other",
        Map.of());
  }
}
