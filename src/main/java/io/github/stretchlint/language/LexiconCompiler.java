package io.github.stretchlint.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compiles {@code rules/lexicon/*.yaml} when the library is built. */
public final class LexiconCompiler {

  private final Map<String, Integer> wordNumbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<Lexicon.Form> forms = new ArrayList<>();
  private final Node root = new Node();

  private static final class Node {
    final TreeMap<Integer, Node> children = new TreeMap<>();
    final List<Integer> accepts = new ArrayList<>();
    int number;
  }

  private LexiconCompiler() {}

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
    LexiconCompiler compiler = new LexiconCompiler();
    compiler.add(Path.of(arguments[0]));
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      Lexicon.write(compiler.words, compiler.forms, compiler.tree(), out);
    }
  }

  private void add(Path folder) throws IOException, LexiconException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    IrregularForms irregular = IrregularForms.read(folder.resolve(IrregularForms.FILE));
    for (Path file : files) {
      if (!file.endsWith(IrregularForms.FILE)) {
        for (LexiconFile.Entry entry : LexiconFile.read(file, irregular)) {
          add(entry);
        }
      }
    }
  }

  private void add(LexiconFile.Entry entry) {
    Map<Inflection, Integer> formNumbers = new EnumMap<>(Inflection.class);
    for (LexiconFile.Sequence sequence : entry.sequences()) {
      Node node = root;
      for (String word : sequence.words()) {
        node = node.children.computeIfAbsent(number(word), n -> new Node());
      }
      node.accepts.add(
          formNumbers.computeIfAbsent(
              sequence.inflection(),
              inflection -> {
                forms.add(new Lexicon.Form(entry.entry(), inflection));
                return forms.size() - 1;
              }));
    }
  }

  private int number(String word) {
    if (word.equals(LexiconFile.GAP)) {
      return Lexicon.GAP;
    }
    return wordNumbers.computeIfAbsent(
        word,
        added -> {
          words.add(added);
          return words.size();
        });
  }

  private int[][] tree() {
    List<Node> nodes = new ArrayList<>(List.of(root));
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).number = i;
      nodes.addAll(nodes.get(i).children.values());
    }
    List<Integer> edgeStart = new ArrayList<>();
    List<Integer> edgeWord = new ArrayList<>();
    List<Integer> edgeNode = new ArrayList<>();
    List<Integer> acceptStart = new ArrayList<>();
    List<Integer> acceptForm = new ArrayList<>();
    for (Node node : nodes) {
      edgeStart.add(edgeWord.size());
      acceptStart.add(acceptForm.size());
      edgeWord.addAll(node.children.keySet());
      node.children.values().forEach(child -> edgeNode.add(child.number));
      acceptForm.addAll(node.accepts);
    }
    edgeStart.add(edgeWord.size());
    acceptStart.add(acceptForm.size());
    return Stream.of(edgeStart, edgeWord, edgeNode, acceptStart, acceptForm)
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
