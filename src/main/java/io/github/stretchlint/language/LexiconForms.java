package io.github.stretchlint.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the lexicon's terms, by number. What the lexicon says of a term is put together when
 * a text has the term: a text has few of all.
 */
final class LexiconForms {

  private static final List<Category> CATEGORIES = List.of(Category.values());
  private static final List<Inflection> INFLECTIONS = List.of(Inflection.values());

  /** Stands between the parts of an entry. */
  private static final String BETWEEN = "\t";

  /** For each form, its inflection and the number of its entry. */
  private final byte[] inflections;

  private final int[] entryOf;

  /** For each entry, its category, and where its text ends; the first element is the beginning. */
  private final byte[] categories;

  private final int[] ends;

  /** For each entry its id and the names and values of its attributes. */
  private final String texts;

  private final @Nullable LexiconEntry[] entries;

  private LexiconForms(
      byte[] inflections, int[] entryOf, byte[] categories, int[] ends, String texts) {
    this.inflections = inflections;
    this.entryOf = entryOf;
    this.categories = categories;
    this.ends = ends;
    this.texts = texts;
    this.entries = new LexiconEntry[categories.length];
  }

  Inflection inflection(int form) {
    return INFLECTIONS.get(inflections[form]);
  }

  /** Returns the number of a form's category: its place among all. */
  int category(int form) {
    return categories[entryOf[form]];
  }

  LexiconEntry entry(int form) {
    int number = entryOf[form];
    LexiconEntry known = entries[number];
    return known == null ? made(number) : known;
  }

  /** All threads share one entry. */
  private synchronized LexiconEntry made(int number) {
    LexiconEntry known = entries[number];
    if (known != null) {
      return known;
    }
    String[] parts = texts.substring(ends[number], ends[number + 1]).split(BETWEEN, -1);
    Map<String, String> attributes = new HashMap<>();
    for (int i = 1; i < parts.length; i += 2) {
      attributes.put(parts[i], parts[i + 1]);
    }
    LexiconEntry made = new LexiconEntry(CATEGORIES.get(categories[number]), parts[0], attributes);
    entries[number] = made;
    return made;
  }

  static void write(List<Lexicon.Form> forms, DataOutput out) throws IOException {
    List<LexiconEntry> entries = forms.stream().map(Lexicon.Form::entry).distinct().toList();
    byte[] inflections = new byte[forms.size()];
    int[] entryOf = new int[forms.size()];
    for (int form = 0; form < entryOf.length; form++) {
      inflections[form] = (byte) INFLECTIONS.indexOf(forms.get(form).inflection());
      entryOf[form] = entries.indexOf(forms.get(form).entry());
    }
    byte[] categories = new byte[entries.size()];
    int[] ends = new int[entries.size() + 1];
    StringBuilder texts = new StringBuilder();
    for (int entry = 0; entry < categories.length; entry++) {
      categories[entry] = (byte) CATEGORIES.indexOf(entries.get(entry).category());
      texts.append(text(entries.get(entry)));
      ends[entry + 1] = texts.length();
    }
    Compiled.write(inflections, out);
    Compiled.write(entryOf, out);
    Compiled.write(categories, out);
    Compiled.write(ends, out);
    Compiled.write(texts.toString(), out);
  }

  private static String text(LexiconEntry entry) {
    List<String> parts = new ArrayList<>(List.of(entry.id()));
    new TreeMap<>(entry.attributes()).forEach((name, value) -> parts.addAll(List.of(name, value)));
    if (parts.stream().anyMatch(part -> part.contains(BETWEEN))) {
      throw new IllegalArgumentException("a tab in " + entry);
    }
    return String.join(BETWEEN, parts);
  }

  static LexiconForms read(ByteBuffer in) {
    return new LexiconForms(
        Compiled.bytes(in),
        Compiled.numbers(in),
        Compiled.bytes(in),
        Compiled.numbers(in),
        Compiled.text(in));
  }
}
