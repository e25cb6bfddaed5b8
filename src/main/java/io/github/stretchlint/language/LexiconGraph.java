package io.github.stretchlint.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds the lexicon's graph over words. Forms that end alike share their ends, as in a directed
 * acyclic word graph (Daciuk, Mihov, Watson and Watson 2000, "Incremental construction of minimal
 * acyclic finite-state automata", Computational Linguistics 26(1),
 * https://aclanthology.org/J00-1002): a term with many optional words stays as small as it is
 * written.
 */
final class LexiconGraph {

  /**
   * A place between the words of a term.
   *
   * @param edges the node behind each word, by the word's number
   * @param accepts numbers of the forms that end here, in rising order
   */
  record Node(Map<Integer, Integer> edges, List<Integer> accepts) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final Map<TreeSet<Integer>, Integer> unions = new HashMap<>();

  Node node(int number) {
    return nodes.get(number);
  }

  /** Returns the node at which a form ends. */
  int accepting(int form) {
    return number(new Node(Map.of(), List.of(form)));
  }

  /** Returns the node from which a word leads to {@code next}. */
  int word(int word, int next) {
    return number(new Node(Map.of(word, next), List.of()));
  }

  /** Returns the node from which all goes that goes from any of these. */
  int union(Iterable<Integer> alternatives) {
    TreeSet<Integer> different = new TreeSet<>();
    alternatives.forEach(different::add);
    if (different.size() == 1) {
      return different.first();
    }
    Integer known = unions.get(different);
    if (known != null) {
      return known;
    }
    Map<Integer, List<Integer>> behind = new TreeMap<>();
    TreeSet<Integer> accepts = new TreeSet<>();
    for (int alternative : different) {
      Node node = nodes.get(alternative);
      node.edges.forEach(
          (word, next) -> behind.computeIfAbsent(word, w -> new ArrayList<>()).add(next));
      accepts.addAll(node.accepts);
    }
    Map<Integer, Integer> edges = new TreeMap<>();
    behind.forEach((word, next) -> edges.put(word, union(next)));
    int number = number(new Node(edges, List.copyOf(accepts)));
    unions.put(different, number);
    return number;
  }

  private int number(Node node) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    nodes.add(node);
    numbers.put(node, nodes.size() - 1);
    return nodes.size() - 1;
  }

  /**
   * Returns the five arrays that {@link Lexicon} reads: of the nodes that can be reached from the
   * root.
   */
  int[][] arrays(int root) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    List<Integer> reached = new ArrayList<>(List.of(root));
    places.put(root, 0);
    for (int i = 0; i < reached.size(); i++) {
      for (int next : nodes.get(reached.get(i)).edges.values()) {
        if (places.putIfAbsent(next, reached.size()) == null) {
          reached.add(next);
        }
      }
    }
    List<List<Integer>> arrays =
        List.of(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (int number : reached) {
      Node node = nodes.get(number);
      arrays.get(0).add(arrays.get(1).size());
      arrays.get(3).add(arrays.get(4).size());
      new TreeMap<>(node.edges)
          .forEach(
              (word, next) -> {
                arrays.get(1).add(word);
                arrays.get(2).add(places.getOrDefault(next, 0));
              });
      arrays.get(4).addAll(node.accepts);
    }
    arrays.get(0).add(arrays.get(1).size());
    arrays.get(3).add(arrays.get(4).size());
    return arrays.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
