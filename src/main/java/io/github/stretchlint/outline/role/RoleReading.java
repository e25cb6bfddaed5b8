package io.github.stretchlint.outline.role;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Inflection;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.role.RoleState.Place;
import java.util.List;

/** What each line of a page does, and how sure that is. */
public final class RoleReading {

  static final RoleReading NOTHING =
      new RoleReading(
          List.of(), new Structure(List.of()), PageKind.NONE, new int[0], new double[0][]);

  private final List<Line> lines;
  private final Structure structure;
  private final PageKind page;
  private final int[] states;
  private final double[][] probabilities;

  RoleReading(
      List<Line> lines,
      Structure structure,
      PageKind page,
      int[] states,
      double[][] probabilities) {
    this.lines = lines;
    this.structure = structure;
    this.page = page;
    this.states = states;
    this.probabilities = probabilities;
  }

  /** Returns the lines in order. */
  public List<Line> lines() {
    return lines;
  }

  /** Returns what kind of page it is. */
  public PageKind page() {
    return page;
  }

  /** Returns the state of a line. */
  public RoleState state(int line) {
    return RoleState.ALL.get(states[line]);
  }

  /** Returns what a line does. */
  public LineRole role(int line) {
    return state(line).role();
  }

  /** Returns whether a line is a later one of an entry and does this. */
  public boolean isInside(int line, LineRole role) {
    return state(line).is(role, Place.INSIDE);
  }

  /**
   * Returns whether a line has a name of the lexicon in it, and not that of several: "stretches".
   */
  public boolean isNamed(int line) {
    List<Term> terms = lines.get(line).tagged().terms();
    return terms.stream().anyMatch(term -> term.is(Category.NAME))
        && terms.stream()
            .noneMatch(
                term -> term.is(Category.STRETCH_NOUN) && term.inflection() == Inflection.PLURAL);
  }

  /** Returns how probable the state of a line is, from 0 to 1. */
  public double probability(int line) {
    return probabilities[line][states[line]];
  }

  /** Returns how probably an entry begins at a line, from 0 to 1. */
  public double begins(int line) {
    double sum = 0;
    for (int i = 0; i < RoleState.ALL.size(); i++) {
      sum += RoleState.ALL.get(i).place() == Place.BEGIN ? probabilities[line][i] : 0;
    }
    return sum;
  }

  /** Returns whether a line may head others by its form. */
  public boolean isHead(int line) {
    return structure.isHead(line);
  }

  /** Returns how far down a head stands: less is above; a heading of markup has its level. */
  public int rank(int head) {
    return structure.rank(head);
  }

  /** Returns the line that heads another, or -1. */
  public int head(int line) {
    return structure.head(line);
  }

  /** Returns the line behind the last one that stands below a head. */
  public int end(int head) {
    return structure.end(head);
  }
}
