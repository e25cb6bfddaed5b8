package io.github.stretchlint.language;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.language.Inflection.Form;
import io.github.stretchlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs and nouns of the lexicon whose forms follow no rule: {@code keep: [kept]}. */
final class IrregularForms {

  static final String FILE = "irregular.yaml";

  private final Map<String, List<String>> pasts = new HashMap<>();
  private final Map<String, List<String>> gerunds = new HashMap<>();
  private final Map<String, List<String>> plurals = new HashMap<>();

  private IrregularForms() {}

  static IrregularForms read(Path path) throws IOException, LexiconException {
    SourceText file = SourceText.decode(path.toString(), Files.readAllBytes(path));
    IrregularForms forms = new IrregularForms();
    for (Member member : LexiconFile.root(file).members()) {
      switch (member.name()) {
        case "pasts" -> forms.fill(forms.pasts, member.value(), file);
        case "gerunds" -> forms.fill(forms.gerunds, member.value(), file);
        case "plurals" -> forms.fill(forms.plurals, member.value(), file);
        default ->
            throw new LexiconException(
                file,
                member.span(),
                "\"" + member.name() + "\" is not known here: write pasts, gerunds or plurals");
      }
    }
    return forms;
  }

  private void fill(Map<String, List<String>> forms, DataNode words, SourceText file)
      throws LexiconException {
    if (!(words instanceof DataNode.DataObject object)) {
      throw new LexiconException(
          file, words.span(), "this must be a word with its forms, such as \"keep: [kept]\"");
    }
    for (Member word : object.members()) {
      List<String> written = new ArrayList<>();
      if (word.value() instanceof DataArray list) {
        for (DataNode form : list.items()) {
          if (form instanceof DataString string) {
            written.add(string.value().text());
          }
        }
      }
      if (written.isEmpty()) {
        throw new LexiconException(
            file, word.span(), "the forms must be a list, such as \"keep: [kept]\"");
      }
      forms.put(word.name(), written);
    }
  }

  List<Form> ofVerb(String verb) {
    List<Form> forms = new ArrayList<>();
    for (Form form : Inflection.ofVerb(verb)) {
      switch (form.inflection()) {
        case PAST -> add(forms, pasts.get(verb), form);
        case GERUND -> add(forms, gerunds.get(verb), form);
        default -> forms.add(form);
      }
    }
    return forms;
  }

  List<Form> ofNoun(String noun) {
    List<Form> forms = new ArrayList<>();
    for (Form form : Inflection.ofNoun(noun)) {
      add(forms, form.inflection() == Inflection.PLURAL ? plurals.get(noun) : null, form);
    }
    return forms;
  }

  private static void add(List<Form> forms, @Nullable List<String> irregular, Form regular) {
    if (irregular == null) {
      forms.add(regular);
    } else {
      irregular.forEach(word -> forms.add(new Form(word, regular.inflection())));
    }
  }
}
