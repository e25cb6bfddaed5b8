package io.github.stretchlint.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles {@code rules/lexicon/*.yaml} when the library is built. */
public final class LexiconCompiler {

  private final Map<String, Integer> wordNumbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<Lexicon.Form> forms = new ArrayList<>();
  private final LexiconGraph graph = new LexiconGraph();
  private final List<Integer> starts = new ArrayList<>();
  private final IrregularForms irregular;

  private LexiconCompiler(IrregularForms irregular) {
    this.irregular = irregular;
  }

  /**
   * Compiles a folder of lexicon files into the folder of classes.
   *
   * @param arguments the folder of lexicon files; the folder that classes are compiled into
   * @throws IOException if a file cannot be read or written
   * @throws LexiconException if a file does not say what a lexicon file must say
   */
  public static void main(String[] arguments) throws IOException, LexiconException {
    Path classes = Path.of(arguments[1]);
    Path target =
        classes
            .resolve(LexiconCompiler.class.getPackageName().replace('.', '/'))
            .resolve(Lexicon.RESOURCE);
    Files.createDirectories(target.getParent());
    Path folder = Path.of(arguments[0]);
    LexiconCompiler compiler =
        new LexiconCompiler(IrregularForms.read(folder.resolve(IrregularForms.FILE)));
    List<LexiconFile.Entry> entries = entries(folder);
    entries.forEach(compiler::add);
    int root = compiler.graph.union(compiler.starts);
    compiler.checkThatEachFormMeansOneTerm(root, entries);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      Lexicon.write(compiler.words, compiler.forms, compiler.graph.arrays(root), out);
    }
  }

  private static List<LexiconFile.Entry> entries(Path folder) throws IOException, LexiconException {
    List<Path> files;
    try (Stream<Path> listed = Files.walk(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    List<LexiconFile.Entry> entries = new ArrayList<>();
    for (Path file : files) {
      if (!file.endsWith(IrregularForms.FILE)) {
        entries.addAll(LexiconFile.read(file));
      }
    }
    return entries;
  }

  private void add(LexiconFile.Entry entry) {
    entry
        .patterns()
        .forEach((key, patterns) -> patterns.forEach(pattern -> add(entry, key, pattern)));
  }

  private void add(LexiconFile.Entry entry, String key, TermPattern pattern) {
    List<Inflection> inflections =
        switch (key) {
          case "verbs" ->
              List.of(Inflection.BASE, Inflection.THIRD_PERSON, Inflection.PAST, Inflection.GERUND);
          case "nouns" -> List.of(Inflection.BASE, Inflection.PLURAL);
          default -> List.of(Inflection.FIXED);
        };
    for (Inflection inflection : inflections) {
      int end = graph.accepting(form(entry.entry(), inflection));
      Changed changed = new Changed(key, inflection, pattern);
      starts.add(chunk(changed, 0, key.equals("verbs"), end));
    }
  }

  private int form(LexiconEntry entry, Inflection inflection) {
    Lexicon.Form form = new Lexicon.Form(entry, inflection);
    int known = forms.lastIndexOf(form);
    if (known >= 0) {
      return known;
    }
    forms.add(form);
    return forms.size() - 1;
  }

  /** A term's words, of which a verb's first one and a noun's last one take a grammatical form. */
  private record Changed(String key, Inflection inflection, TermPattern pattern) {}

  /**
   * Returns the node from which the chunks from {@code index} on lead to {@code end}.
   *
   * @param first whether the word that is to be inflected has not been met yet
   */
  private int chunk(Changed changed, int index, boolean first, int end) {
    List<List<List<String>>> chunks = changed.pattern.chunks();
    if (index == chunks.size()) {
      return end;
    }
    boolean last = changed.key.equals("nouns") && index == chunks.size() - 1;
    List<Integer> alternatives = new ArrayList<>();
    for (List<String> choice : chunks.get(index)) {
      int next = chunk(changed, index + 1, first && choice.isEmpty(), end);
      for (int i = choice.size() - 1; i >= 0; i--) {
        boolean changes = (first && i == 0) || (last && i == choice.size() - 1);
        next =
            changes
                ? inflected(choice.get(i), changed, next)
                : graph.word(number(choice.get(i)), next);
      }
      alternatives.add(next);
    }
    return graph.union(alternatives);
  }

  private int inflected(String word, Changed changed, int next) {
    List<Inflection.Form> all =
        changed.key.equals("verbs") ? irregular.ofVerb(word) : irregular.ofNoun(word);
    return graph.union(
        all.stream()
            .filter(form -> form.inflection() == changed.inflection)
            .map(form -> graph.word(number(form.word()), next))
            .toList());
  }

  private int number(String word) {
    if (word.equals(TermPattern.GAP)) {
      return Lexicon.GAP;
    }
    return wordNumbers.computeIfAbsent(
        word,
        added -> {
          words.add(added);
          return words.size();
        });
  }

  /** Otherwise the order of the files would decide what a text means. */
  private void checkThatEachFormMeansOneTerm(int root, List<LexiconFile.Entry> entries)
      throws LexiconException {
    Map<Integer, String> written = new LinkedHashMap<>(Map.of(root, ""));
    Deque<Integer> open = new ArrayDeque<>(written.keySet());
    while (!open.isEmpty()) {
      int number = open.remove();
      String words = written.getOrDefault(number, "");
      checkThatItMeansOneTerm(graph.node(number), words, entries);
      graph
          .node(number)
          .edges()
          .forEach(
              (word, next) -> {
                String longer =
                    words
                        + " "
                        + (word == Lexicon.GAP ? TermPattern.GAP : this.words.get(word - 1));
                if (written.putIfAbsent(next, longer) == null) {
                  open.add(next);
                }
              });
    }
  }

  private void checkThatItMeansOneTerm(
      LexiconGraph.Node node, String words, List<LexiconFile.Entry> entries)
      throws LexiconException {
    Map<Category, LexiconEntry> meant = new EnumMap<>(Category.class);
    for (int form : node.accepts()) {
      LexiconEntry entry = forms.get(form).entry();
      LexiconEntry other = meant.putIfAbsent(entry.category(), entry);
      if (other != null && !other.id().equals(entry.id())) {
        LexiconFile.Entry place =
            entries.stream().filter(e -> e.entry().equals(entry)).findFirst().orElseThrow();
        throw place.fault(
            "\""
                + words.strip()
                + "\" is in this term and also in the term \""
                + other.id()
                + "\": remove it from one of them");
      }
    }
  }
}
