package io.github.stretchlint.rule.conflict;

import io.github.stretchlint.model.BodyPart;
import io.github.stretchlint.model.BodyPart.Limb;
import io.github.stretchlint.model.BodyValue;
import io.github.stretchlint.model.BodyValue.Clash;
import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.GeneralRule;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.HouseRule;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Side;
import io.github.stretchlint.model.Statement;
import io.github.stretchlint.model.Statement.BodyState;
import io.github.stretchlint.model.Statement.Breathing;
import io.github.stretchlint.model.Statement.Breathing.Breath;
import io.github.stretchlint.model.Statement.Contact;
import io.github.stretchlint.model.Statement.Equipment;
import io.github.stretchlint.model.Statement.Force;
import io.github.stretchlint.model.Statement.Handling;
import io.github.stretchlint.model.Statement.InPosture;
import io.github.stretchlint.model.Statement.OneSided;
import io.github.stretchlint.model.Statement.Stillness;
import io.github.stretchlint.model.Statement.Transition;
import io.github.stretchlint.model.Statement.Transition.Turn;
import io.github.stretchlint.model.Statement.Working;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds entries that break a rule which their write-up calls absolute: "never bounce". */
final class GeneralRules {

  /** Where one comes to at the end of what was done lower down. */
  private static final Set<Posture> UPRIGHT = EnumSet.of(Posture.SEATED, Posture.STANDING);

  private GeneralRules() {}

  static List<Conflict> conflicts(WriteUp writeUp, Entry entry) {
    List<Conflict> conflicts = new ArrayList<>();
    for (HouseRule rule : writeUp.houseRules()) {
      if (!rule.covers(entry)) {
        continue;
      }
      if (!rule.refused() && rule.statement() instanceof InPosture kept) {
        beginsElsewhere(kept, entry, conflicts);
        continue;
      }
      boolean own = entry.span().equals(rule.section());
      for (Statement statement : entry.statements()) {
        if (own && isOver(statement, rule, entry)) {
          continue;
        }
        double kind =
            rule.refused()
                ? refused(rule.statement(), statement)
                : broken(rule.statement(), statement);
        if (kind > 0) {
          conflicts.add(
              conflict(
                  rule.statement().span(),
                  statement.span(),
                  statement.manner().certainty() * kind));
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

  /** The rule itself breaks nothing, nor does the way out of the position. */
  private static boolean isOver(Statement statement, HouseRule rule, Entry entry) {
    if (statement.span().start() < rule.statement().span().end()) {
      return true;
    }
    boolean held =
        entry.statements().stream()
            .filter(told -> told instanceof Stillness still && still.still())
            .anyMatch(
                told ->
                    told.manner().sentence() == statement.manner().sentence()
                        && told.span().end() <= statement.span().start()
                        && !statement.manner().aside());
    if (held) {
      return true;
    }
    return entry.statements().stream()
        .filter(told -> told instanceof Transition turn && turn.turn() == Turn.RELEASE)
        .anyMatch(
            told ->
                told.span().start() > rule.statement().span().end()
                    && told.manner().sentence() < statement.manner().sentence());
  }

  /**
   * "All of these are done sitting", and an entry begins on the back. How the reader gets up after
   * the last one is no matter of the rule.
   */
  private static void beginsElsewhere(InPosture kept, Entry entry, List<Conflict> conflicts) {
    for (Statement statement : entry.statements()) {
      boolean tells =
          statement instanceof InPosture posture
              && (posture.use() == InPosture.Use.ENTER || posture.use() == InPosture.Use.LEAVE);
      if (tells && statement instanceof InPosture begun) {
        boolean ends = begun.manner().sentence() > 1 && UPRIGHT.containsAll(begun.postures());
        boolean enters = begun.use() == InPosture.Use.ENTER && !ends;
        if (enters && Collections.disjoint(kept.postures(), begun.postures())) {
          double certainty = begun.manner().certainty();
          conflicts.add(conflict(kept.span(), begun.span(), certainty * Confidence.HINT));
        }
        return;
      }
    }
  }

  /** What must always be so, and is told otherwise: how surely it breaks the rule. */
  private static double broken(Statement rule, Statement statement) {
    if (rule instanceof Equipment worn && statement instanceof Equipment told) {
      boolean contrary = worn.footwear() && told.footwear() && worn.used() != told.used();
      return contrary ? Confidence.CERTAIN : 0;
    }
    if (rule instanceof Breathing && statement instanceof Breathing breathing) {
      return breathing.breath() == Breath.BY_MOUTH ? Confidence.CERTAIN : 0;
    }
    if (rule instanceof Contact kept && statement instanceof BodyState arms) {
      return isLeft(kept, arms) ? Confidence.CERTAIN : 0;
    }
    boolean straight = rule instanceof BodyState back && back.value() == BodyValue.BACK_STRAIGHT;
    if (straight && statement instanceof Working working && working.does().equals("round")) {
      return Confidence.CERTAIN;
    }
    return switch (clash(rule, statement)) {
      case CERTAIN -> Confidence.CERTAIN;
      case NONE -> 0;
      default -> Confidence.LIKELY;
    };
  }

  /** "Leave both hands on the chairs … take both arms overhead" */
  private static boolean isLeft(Contact kept, BodyState arms) {
    boolean away =
        switch (arms.value()) {
          case OVERHEAD, OUT_WIDE, BEHIND_HEAD, BEHIND_BODY, AT_SIDES, CLASPED -> true;
          case RAISED -> arms.part() != BodyPart.SHOULDER && arms.part() != BodyPart.FINGER;
          default -> false;
        };
    return away
        && !arms.not()
        && arms.manner().force() == Force.CHANGE
        && arms.part().limb() == kept.part().limb()
        && (arms.side() == Side.BOTH || arms.side().isNamed() || arms.side() == Side.ONE);
  }

  private static Clash clash(Statement rule, Statement statement) {
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
  private static double refused(Statement rule, Statement statement) {
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
    } else if (rule instanceof Breathing never && statement instanceof Breathing breathing) {
      told = never.breath() == breathing.breath();
    } else if (rule instanceof Handling && statement instanceof Handling handling) {
      told = handling.part().limb() == Limb.HEAD || handling.hand().isNamed();
    } else if (rule instanceof Handling && statement instanceof BodyState hands) {
      boolean hand = hands.part() == BodyPart.HAND || hands.part() == BodyPart.FINGER;
      told = hand && hands.value() == BodyValue.BEHIND_HEAD && !hands.not();
    } else if (rule instanceof OneSided && statement instanceof OneSided) {
      told = true;
    } else if (rule instanceof Equipment never && statement instanceof Equipment equipment) {
      boolean same = never.footwear() == equipment.footwear() && never.used() == equipment.used();
      // A page that needs no kit may still put a towel under a knee.
      return !same ? 0 : never.footwear() ? Confidence.CERTAIN : Confidence.HINT;
    }
    return told ? Confidence.CERTAIN : 0;
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
