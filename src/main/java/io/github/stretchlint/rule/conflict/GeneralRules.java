package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyValue.Clash;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.HouseRule;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Working;
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
    for (HouseRule rule : writeUp.houseRules()) {
      if (rule.heldOnly() && !entry.kind().isHeld()) {
        continue;
      }
      for (Statement statement : entry.statements()) {
        Clash clash =
            rule.refused()
                ? refused(rule.statement(), statement)
                : broken(rule.statement(), statement);
        if (clash != Clash.NONE) {
          conflicts.add(
              conflict(
                  rule.statement().span(),
                  statement.span(),
                  statement.manner().certainty()
                      * (clash == Clash.CERTAIN ? Confidence.CERTAIN : Confidence.LIKELY)));
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
            .ifPresent(
                hold -> conflicts.add(conflict(rule.span(), hold.span(), Confidence.CERTAIN)));
      }
    }
    return conflicts;
  }

  /** What must always be so, and is told otherwise. */
  private static Clash broken(Statement rule, Statement statement) {
    if (!(rule instanceof BodyState kept) || !(statement instanceof BodyState state)) {
      return Clash.NONE;
    }
    boolean same = StateTracker.topic(kept).equals(StateTracker.topic(state));
    if (state.not()) {
      return same && kept.value() == state.value() && state.manner().force() == Force.CHANGE
          ? Clash.CERTAIN
          : Clash.NONE;
    }
    return same ? kept.value().clash(state.value()) : Related.clash(kept, state);
  }

  /** What must never be, and is told to be so. */
  private static Clash refused(Statement rule, Statement statement) {
    boolean told = false;
    if (rule instanceof BodyState never && statement instanceof BodyState state) {
      told =
          never.value() == state.value()
              && !state.not()
              && StateTracker.topic(never).equals(StateTracker.topic(state));
    } else if (rule instanceof Working never && statement instanceof Working working) {
      told = never.part() == working.part() && never.does().equals(working.does());
    } else if (rule instanceof InPosture never && statement instanceof InPosture posture) {
      told =
          posture.use() == InPosture.Use.ENTER && never.postures().containsAll(posture.postures());
    } else if (rule instanceof Stillness never && statement instanceof Stillness stillness) {
      told =
          never.still()
              ? stillness.still() && stillness.firm()
              : !stillness.still() && (!never.bounce() || stillness.bounce());
    } else if (rule instanceof Breathing && statement instanceof Breathing breathing) {
      told = breathing.breath() == Breath.HELD;
    }
    return told ? Clash.CERTAIN : Clash.NONE;
  }

  private static Conflict conflict(Span rule, Span broken, double confidence) {
    return new Conflict(
        "general-rule",
        rule,
        broken,
        confidence,
        "\"{subject}\" goes against this text's own rule on \"{earlier}\": change the instruction, or add"
            + " the exception to the rule",
        Map.of());
  }
}
