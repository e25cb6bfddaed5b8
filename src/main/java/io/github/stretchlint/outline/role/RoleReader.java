package io.github.stretchlint.outline.role;

import io.github.stretchlint.learned.Weights;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.role.RoleState.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each line of a page does. The page is read twice: what the first reading finds tells
 * what the page is about, and with that the lines are read anew.
 */
public final class RoleReader {

  /** Their order is that of the weights. */
  private static final List<PageKind> PAGES = List.of(PageKind.values());

  private static final boolean[] BEGINS = places(Place.BEGIN);
  private static final boolean[] INSIDE = places(Place.INSIDE);

  private RoleReader() {}

  private static boolean[] places(Place place) {
    boolean[] states = new boolean[RoleState.ALL.size()];
    for (RoleState state : RoleState.ALL) {
      states[state.number()] = state.place() == place;
    }
    return states;
  }

  /** Reads the lines of a page with the weights of a model. */
  public static RoleReading read(List<Line> lines, RoleModel model) {
    return read(lines, model, null);
  }

  /**
   * Reads the lines of a page of which something is known.
   *
   * @param allowed for each line and state, whether it may be in that state; null where all may
   */
  public static RoleReading read(
      List<Line> lines, RoleModel model, boolean @Nullable [][] allowed) {
    if (lines.isEmpty()) {
      return RoleReading.NOTHING;
    }
    RoleFeatures features = new RoleFeatures(lines);
    List<long[]> told = features.all();
    int[] joints = features.joints();
    FirstReading first = FirstReading.of(model.first().chain(told, joints).probabilities());
    Weights.Sum sum = model.pages().sum();
    features.tellPage(sum);
    features.tellPageAgain(first, sum);
    double[] pages = sum.probabilities();
    int best = 0;
    double one = 0;
    for (int i = 0; i < PAGES.size(); i++) {
      best = pages[i] > pages[best] ? i : best;
      one += PAGES.get(i).isOfOne() ? pages[i] : 0;
    }
    PageKind page = PAGES.get(best);
    for (int i = 0; i < joints.length; i++) {
      joints[i] = joints[i] * PAGES.size() + best;
    }
    Chain chain = model.second().chain(features.allOnPage(told, page), joints);
    if (allowed != null) {
      chain.allow(allowed);
    }
    int[] path = one > 0.5 && allowed == null ? chain.bestOfOne(BEGINS, INSIDE) : chain.best();
    return new RoleReading(lines, features.structure(), page, path, chain.probabilities());
  }

  /**
   * Returns, for each line of a page, the names of the features that speak most for what it was
   * read to be.
   *
   * @param most how many are told of each line
   */
  public static List<List<String>> reasons(RoleReading reading, RoleModel model, int most) {
    RoleFeatures features = new RoleFeatures(reading.lines());
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < reading.lines().size(); i++) {
      Weights.Reasons reasons = model.second().reasons(reading.state(i));
      features.tell(i, reasons);
      features.tellOnPage(i, reading.page().word(), reasons);
      all.add(reasons.strongest(most));
    }
    return all;
  }
}
