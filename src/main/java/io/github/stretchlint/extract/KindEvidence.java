package io.github.stretchlint.extract;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Sentence;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.language.Term;
import io.github.stretchlint.language.Token;
import io.github.stretchlint.learned.FeatureSink;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What speaks for one kind of entry or another: its name, its words, its doses. */
final class KindEvidence {

  /** So many repetitions are done in movement; a held stretch is repeated less often. */
  private static final int MANY_REPETITIONS = 8;

  private static final int MOST_WORDS = 150;

  private static final List<String> OTHERS =
      List.of(
          "verdict-static",
          "verdict-dynamic",
          "verdict-exercise",
          "named-held",
          "named-moving",
          "named-exercise");

  private final EntryDraft draft;
  private final List<Sentence> sentences;
  private final List<Hold> holds;
  private final List<Repetitions> repetitions;
  private final TaggedText name;
  private final String nameKind;
  private final boolean held;
  private final boolean often;
  private final int balance;
  private final Kind verdict;

  KindEvidence(
      EntryDraft draft, List<Sentence> sentences, List<Hold> holds, List<Repetitions> repetitions) {
    this.draft = draft;
    this.sentences = sentences;
    this.holds = holds;
    this.repetitions = repetitions;
    this.name = TaggedText.of(draft.name());
    Term known = longestName(name);
    this.nameKind = known == null ? "" : known.attribute("kind");
    this.held = isHeld(holds);
    this.often = isRepeatedOften(repetitions);
    this.balance = movement() - stillness();
    this.verdict = verdict();
  }

  private static boolean isHeld(List<Hold> holds) {
    return holds.stream().anyMatch(hold -> hold.role() == Role.END_POSITION);
  }

  private static boolean isRepeatedOften(List<Repetitions> repetitions) {
    return repetitions.stream()
        .anyMatch(count -> count.unit() != Unit.PER_WEEK && count.most() >= MANY_REPETITIONS);
  }

  /** The name is that of an exercise, and neither calls it a stretch nor tells a hold. */
  boolean isNamedExercise() {
    return nameKind.equals("exercise") && !isCalledStretch() && !held;
  }

  /** It stands below the name of a sequence, and tells no hold of its own. */
  boolean isOfSequence() {
    return !held && draft.above().stream().anyMatch(KindEvidence::namesSequence);
  }

  private boolean isCalledStretch() {
    return name.terms().stream()
        .anyMatch(term -> term.is(Category.STRETCH_NOUN) && term.isOneOf("stretch", "pose"));
  }

  /** What the entries of a page are like together: those of one page are often of one kind. */
  static final class Page {
    private int entries;
    private int held;
    private int often;
    private final Map<String, Integer> kinds = new HashMap<>();

    Page(List<KindEvidence> page) {
      page.forEach(entry -> count(entry, 1));
    }

    private void count(KindEvidence entry, int by) {
      entries += by;
      held += entry.held ? by : 0;
      often += entry.often ? by : 0;
      kinds.merge("verdict-" + entry.verdict.word(), by, Integer::sum);
      kinds.merge("named-" + entry.nameKind, by, Integer::sum);
    }

    /** Tells what the entries beside one are like. */
    void tellOthers(KindEvidence entry, FeatureSink sink) {
      count(entry, -1);
      sink.add("others:", "held", share(held, entries));
      sink.add("others:", "often", share(often, entries));
      for (String kind : OTHERS) {
        sink.add("others:", kind, share(kinds.getOrDefault(kind, 0), entries));
      }
      count(entry, 1);
    }
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "alone" : String.valueOf(Math.round(5.0 * part / whole));
  }

  /** Tells the features of the entry. */
  void tell(FeatureSink sink) {
    sink.add("", "any", "");
    words(name, "name:", sink);
    known(name, "name:", sink);
    for (TaggedText head : draft.above()) {
      words(head, "above:", sink);
      known(head, "above:", sink);
    }
    int told = 0;
    Set<String> orders = new HashSet<>();
    int ordersToHold = 0;
    int strong = 0;
    for (Sentence sentence : sentences) {
      for (int i = sentence.from(); i < sentence.to() && told < MOST_WORDS; i++, told++) {
        sink.add("", "word", sentence.word(i));
        sink.add("", "pair", sentence.word(i) + "_" + sentence.word(i + 1));
      }
      for (Term term : sentence.terms()) {
        sink.add("", "term", term.category().name() + "/" + term.id());
        sink.add("", "has", term.category().name());
        strong += isStrongMovement(term) ? 1 : 0;
        if (term.is(Category.NAME)) {
          sink.add("told:", "kind", term.attribute("kind"));
        }
      }
      for (Term order : Instructions.orders(sentence)) {
        orders.add(sentence.word(order.from()));
      }
      ordersToHold += Instructions.ordersToHold(sentence) ? 1 : 0;
    }
    orders.forEach(order -> sink.add("", "order", order));
    sink.add("", "orders-to-hold", String.valueOf(Math.min(3, ordersToHold)));
    sink.add("", "strong-movements", String.valueOf(Math.min(4, strong)));
    sink.add("", "sentences", String.valueOf(Math.min(6, sentences.size())));
    for (Hold hold : holds) {
      sink.add("time:", "role", hold.role().word());
      sink.add("time:", "measure", hold.role().word() + "/" + hold.amount().measure());
      sink.add("time:", "telling", hold.role().word() + "/" + hold.telling());
    }
    if (holds.isEmpty()) {
      sink.add("time:", "none", "");
    }
    for (Repetitions count : repetitions) {
      sink.add("count:", "unit", count.unit().name());
      sink.add("count:", "most", count.unit() + "/" + bucket(count.most()));
    }
    if (repetitions.isEmpty()) {
      sink.add("count:", "none", "");
    }
    sink.add("", "verdict", verdict.word());
    sink.add("", "balance", String.valueOf(Math.max(-12, Math.min(12, balance))));
  }

  private static String bucket(double count) {
    return count <= 5
        ? String.valueOf((int) count)
        : count < 8 ? "to7" : count <= 12 ? "to12" : count <= 20 ? "to20" : "more";
  }

  private static void words(TaggedText text, String where, FeatureSink sink) {
    String last = "^";
    for (Token token : text.tokens()) {
      String word = token.isNumber() ? "#" : token.word();
      sink.add(where, "word", word);
      sink.add(where, "pair", last + "_" + word);
      last = word;
    }
    sink.add(where, "last", last);
  }

  private static void known(TaggedText text, String where, FeatureSink sink) {
    for (Term term : text.terms()) {
      sink.add(where, "has", term.category().name());
      sink.add(where, "term", term.category().name() + "/" + term.id() + "/" + term.inflection());
    }
    Term longest = longestName(text);
    if (longest != null) {
      sink.add(where, "kind", longest.attribute("kind"));
      boolean whole = longest.to() - longest.from() >= text.tokens().size() - 1;
      sink.add(where, "kind-whole", longest.attribute("kind") + "/" + whole);
      sink.add(where, "kind-common", longest.attribute("kind") + "/" + longest.attribute("common"));
    }
  }

  private Kind verdict() {
    boolean namedExercise =
        name.terms().stream()
            .anyMatch(
                term ->
                    term.is(Category.EXERCISE_NAME)
                        && (!term.attribute("kind").equals("either")
                            || (term.to() == name.tokens().size() && !isToldToStretch())));
    boolean drill = sentences.stream().anyMatch(KindEvidence::isDrill);
    if ((namedExercise && !isCalledStretch()) || drill) {
      return Kind.EXERCISE;
    }
    if (isContractRelax()) {
      return Kind.CONTRACT_RELAX;
    }
    return balance > 0 ? Kind.DYNAMIC : Kind.STATIC;
  }

  private boolean isToldToStretch() {
    return sentences.stream().anyMatch(sentence -> sentence.has(Category.STRETCH_NOUN, "stretch"));
  }

  /** Rolling on a foam roll, or words that call it strength: "Strength: do these last". */
  private static boolean isDrill(Sentence sentence) {
    Term tool = sentence.firstFrom(sentence.from(), Category.EXERCISE_NAME);
    if (tool == null) {
      return false;
    }
    return switch (tool.attribute("kind")) {
      case "massage" -> true;
      case "strength" ->
          tool.id().equals("no-stretch")
              || (tool.id().equals("strength") && tool.from() == sentence.from());
      default -> false;
    };
  }

  private boolean isContractRelax() {
    boolean named =
        name.terms().stream()
            .anyMatch(term -> term.is(Category.CONTRACTION) && term.id().equals("contract"));
    boolean worked =
        sentences.stream().anyMatch(s -> s.has(Category.CONTRACTION, "push", "resist"));
    boolean relaxed = sentences.stream().anyMatch(s -> s.has(Category.REST_CUE, "relax"));
    boolean timed = holds.stream().anyMatch(hold -> hold.role() == Role.CONTRACTION);
    return named || (worked && relaxed) || (timed && worked);
  }

  private int movement() {
    int score = 0;
    boolean namedMovement =
        name.terms().stream()
            .anyMatch(
                term ->
                    isStrongMovement(term)
                        || (term.is(Category.STRETCH_NAME)
                            && term.attribute("kind").equals("dynamic")));
    boolean headedMovement = draft.above().stream().anyMatch(KindEvidence::headsMovement);
    score += namedMovement ? 4 : 0;
    score += headedMovement ? 4 : 0;
    score += holds.stream().anyMatch(hold -> hold.role() == Role.MOVEMENT) ? 4 : 0;
    score += often ? 4 : 0;
    boolean returns = false;
    for (Sentence sentence : sentences) {
      boolean continuous = sentence.has(Category.MOVEMENT, "alternate", "dynamic");
      boolean moving = sentence.terms().stream().anyMatch(KindEvidence::isStrongMovement);
      score += continuous ? 4 : moving ? 2 : 0;
      returns |= sentence.has(Category.MOVEMENT, "return");
    }
    boolean counted = repetitions.stream().anyMatch(count -> count.unit() == Unit.REPETITIONS);
    boolean atOnce = returns && sentences.size() <= 2;
    return score + (atOnce ? 4 : returns && counted ? 2 : 0);
  }

  /** "Dynamic stretches", but not "Static and dynamic stretches". */
  private static boolean headsMovement(TaggedText head) {
    return head.terms().stream()
            .anyMatch(term -> term.is(Category.MOVEMENT) && term.isOneOf("dynamic"))
        && head.tokens().stream().noneMatch(token -> token.word().equals("static"));
  }

  /** Poses that run into one another are not held, whatever each of them is by itself. */
  private static boolean namesSequence(TaggedText head) {
    return head.terms().stream()
        .anyMatch(term -> term.is(Category.NAME) && term.attribute("sequence").equals("yes"));
  }

  private static boolean isStrongMovement(Term term) {
    return term.is(Category.MOVEMENT) && term.attribute("strength").equals("strong");
  }

  private int stillness() {
    int score = 3;
    score += held ? 6 : 0;
    for (Sentence sentence : sentences) {
      score += Instructions.ordersToHold(sentence) ? 3 : 0;
    }
    return score;
  }

  private static @Nullable Term longestName(TaggedText text) {
    Term longest = null;
    for (Term term : text.terms()) {
      if (term.is(Category.NAME)
          && (longest == null || term.to() - term.from() > longest.to() - longest.from())) {
        longest = term;
      }
    }
    return longest;
  }
}
