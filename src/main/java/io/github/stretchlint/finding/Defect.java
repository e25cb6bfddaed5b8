package io.github.stretchlint.finding;

import io.github.stretchlint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, as the part of the pipeline that saw it tells it: which rule, where, about what.
 * Its severity and its words are the rule's business and are settled later.
 *
 * @param rule the rule that it breaks
 * @param level which of the rule's named levels applies, such as "partial"; null for the only one
 * @param span the words it is about; where something is absent, the name of what lacks it
 * @param entry the entry's name, or null where it concerns the whole file
 * @param type the kind of conflict, or null
 * @param confidence how probably it is right, from 0 to 1; null where nothing had to be weighed
 * @param words what the rule's message has blanks for, by the blank's name
 * @param body what is known of the reader's body at that moment, by part; empty where it does not
 *     matter
 * @param related further places
 * @param elsewhere places in other files
 * @param fixes ways to mend it, the best first
 * @param recognisedBy what it is recognised by in a later run instead of entry and span, or null
 */
public record Defect(
    RuleId rule,
    @Nullable String level,
    Span span,
    @Nullable String entry,
    @Nullable String type,
    @Nullable Double confidence,
    Map<String, String> words,
    Map<String, String> body,
    List<Related<Span>> related,
    List<Related<Location>> elsewhere,
    List<Fix<Span>> fixes,
    @Nullable String recognisedBy) {

  /** Copies the collections. */
  public Defect {
    words = Map.copyOf(words);
    body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    related = List.copyOf(related);
    elsewhere = List.copyOf(elsewhere);
    fixes = List.copyOf(fixes);
  }

  /** Begins a defect of {@code rule} at {@code span}. */
  public static Defect of(RuleId rule, Span span) {
    return new Defect(
        rule, null, span, null, null, null, Map.of(), Map.of(), List.of(), List.of(), List.of(),
        null);
  }

  /** Returns this defect at one of its rule's named levels. */
  public Defect level(String name) {
    return new Defect(
        rule,
        name,
        span,
        entry,
        type,
        confidence,
        words,
        body,
        related,
        elsewhere,
        fixes,
        recognisedBy);
  }

  /** Returns this defect of the entry of that name. */
  public Defect entry(String name) {
    return new Defect(
        rule,
        level,
        span,
        name,
        type,
        confidence,
        words,
        body,
        related,
        elsewhere,
        fixes,
        recognisedBy);
  }

  /** Returns this defect with its kind of conflict. */
  public Defect type(String name) {
    return new Defect(
        rule,
        level,
        span,
        entry,
        name,
        confidence,
        words,
        body,
        related,
        elsewhere,
        fixes,
        recognisedBy);
  }

  /** Returns this defect with how probably it is right, from 0 to 1. */
  public Defect confidence(double probability) {
    return new Defect(
        rule,
        level,
        span,
        entry,
        type,
        probability,
        words,
        body,
        related,
        elsewhere,
        fixes,
        recognisedBy);
  }

  /** Returns this defect with one more blank of the message filled. */
  public Defect word(String blank, String value) {
    Map<String, String> more = new TreeMap<>(words);
    more.put(blank, value);
    return new Defect(
        rule,
        level,
        span,
        entry,
        type,
        confidence,
        more,
        body,
        related,
        elsewhere,
        fixes,
        recognisedBy);
  }

  /** Returns this defect with what is known of the reader's body. */
  public Defect body(Map<String, String> known) {
    return new Defect(
        rule,
        level,
        span,
        entry,
        type,
        confidence,
        words,
        known,
        related,
        elsewhere,
        fixes,
        recognisedBy);
  }

  /** Returns this defect with one more related place. */
  public Defect related(Span place, String message) {
    return related(List.of(new Related<>(place, message)));
  }

  /** Returns this defect with more related places. */
  public Defect related(List<Related<Span>> places) {
    List<Related<Span>> more = new ArrayList<>(related);
    more.addAll(places);
    return new Defect(
        rule,
        level,
        span,
        entry,
        type,
        confidence,
        words,
        body,
        more,
        elsewhere,
        fixes,
        recognisedBy);
  }

  /** Returns this defect with one more place in another file. */
  public Defect elsewhere(Related<Location> place) {
    List<Related<Location>> more = new ArrayList<>(elsewhere);
    more.add(place);
    return new Defect(
        rule,
        level,
        span,
        entry,
        type,
        confidence,
        words,
        body,
        related,
        more,
        fixes,
        recognisedBy);
  }

  /** Returns this defect with one more way to mend it. */
  public Defect fix(Fix<Span> fix) {
    List<Fix<Span>> more = new ArrayList<>(fixes);
    more.add(fix);
    return new Defect(
        rule,
        level,
        span,
        entry,
        type,
        confidence,
        words,
        body,
        related,
        elsewhere,
        more,
        recognisedBy);
  }

  /**
   * Returns this defect recognised by some words instead of its entry and its span: what it is told
   * at may change while it stays the same.
   */
  public Defect recognisedBy(String words) {
    return new Defect(
        rule,
        level,
        span,
        entry,
        type,
        confidence,
        words(),
        body,
        related,
        elsewhere,
        fixes,
        words);
  }
}
