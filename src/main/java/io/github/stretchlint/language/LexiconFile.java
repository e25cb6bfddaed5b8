package io.github.stretchlint.language;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.YamlReader;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code rules/lexicon}: a category and its terms. Its form is told in {@code
 * rules/lexicon/README.md}.
 */
final class LexiconFile {

  /**
   * A term with its forms as they are written.
   *
   * @param patterns the forms, by how they are inflected: "words", "nouns", "verbs"
   */
  record Entry(
      LexiconEntry entry, Map<String, List<TermPattern>> patterns, SourceText file, Span place) {

    LexiconException fault(String message) {
      return new LexiconException(file, place, message);
    }
  }

  private final SourceText file;

  private LexiconFile(SourceText file) {
    this.file = file;
  }

  static List<Entry> read(Path path) throws IOException, LexiconException {
    SourceText file = SourceText.decode(path.toString(), Files.readAllBytes(path));
    return new LexiconFile(file).entries(root(file));
  }

  /** Returns the one object that a lexicon file holds. */
  static DataObject root(SourceText file) throws LexiconException {
    try {
      List<DataNode> documents = YamlReader.read(MappedText.of(file)).documents();
      if (documents.size() == 1 && documents.get(0) instanceof DataObject object) {
        return object;
      }
      throw new LexiconException(
          file, new Span(0, 0), "a lexicon file must be one object with category, about and terms");
    } catch (DataSyntaxException broken) {
      throw new LexiconException(file, broken.span(), String.valueOf(broken.getMessage()));
    }
  }

  private List<Entry> entries(DataObject root) throws LexiconException {
    Category category = category(root);
    string(root, "about");
    if (!(root.get("terms") instanceof DataArray terms)) {
      throw fault(root.span(), "\"terms\" must be a list of the category's terms");
    }
    for (Member member : root.members()) {
      if (!Set.of("category", "about", "terms").contains(member.name())) {
        throw fault(
            member.span(),
            "\"" + member.name() + "\" is not known here: write category, about or terms");
      }
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (DataNode term : terms.items()) {
      if (!(term instanceof DataObject object)) {
        throw fault(term.span(), "a term must be an object with an id and its words");
      }
      String id = string(object, "id");
      if (!ids.add(id)) {
        throw fault(
            term.span(), "another term in this file has the id \"" + id + "\": choose another");
      }
      entries.add(entry(category, id, object));
    }
    return entries;
  }

  private Category category(DataObject root) throws LexiconException {
    String word = string(root, "category");
    Category category = Category.ofWord(word);
    if (category == null) {
      throw fault(root.span(), "there is no category \"" + word + "\": write the name of the file");
    }
    return category;
  }

  private Entry entry(Category category, String id, DataObject object) throws LexiconException {
    Map<String, String> attributes = new HashMap<>();
    Map<String, List<TermPattern>> patterns = new LinkedHashMap<>();
    for (Member member : object.members()) {
      switch (member.name()) {
        case "id" -> {}
        case "words", "nouns", "verbs" -> patterns.put(member.name(), patterns(member));
        default -> {
          if (!category.attributes().contains(member.name())) {
            throw fault(
                member.span(),
                "a term in this category cannot have \"%s\", only %s"
                    .formatted(member.name(), category.attributes()));
          }
          attributes.put(member.name(), scalar(member.value()));
        }
      }
    }
    if (patterns.isEmpty()) {
      throw fault(object.span(), "the term has no words: list some under words, nouns or verbs");
    }
    return new Entry(new LexiconEntry(category, id, attributes), patterns, file, object.span());
  }

  private List<TermPattern> patterns(Member member) throws LexiconException {
    if (!(member.value() instanceof DataArray list)) {
      throw fault(member.span(), "\"" + member.name() + "\" must be a list of words");
    }
    List<TermPattern> patterns = new ArrayList<>();
    for (DataNode item : list.items()) {
      TermPattern pattern = TermPattern.of(scalar(item));
      if (pattern.chunks().stream().allMatch(choices -> choices.contains(List.of()))) {
        throw fault(
            item.span(), "every word of this term is optional: take one out of the brackets");
      }
      patterns.add(pattern);
    }
    return patterns;
  }

  private String string(DataObject object, String key) throws LexiconException {
    DataNode value = object.get(key);
    if (value == null) {
      throw fault(object.span(), "\"" + key + "\" is missing");
    }
    return scalar(value);
  }

  private String scalar(@Nullable DataNode node) throws LexiconException {
    if (node instanceof DataString string) {
      return string.value().text();
    }
    if (node instanceof DataNode.DataNumber number) {
      return number.literal();
    }
    if (node instanceof DataNode.DataBoolean bool) {
      return String.valueOf(bool.value());
    }
    throw fault(
        node == null ? new Span(0, 0) : node.span(), "there must be a word or a number here");
  }

  private LexiconException fault(Span place, String message) {
    return new LexiconException(file, place, message);
  }
}
