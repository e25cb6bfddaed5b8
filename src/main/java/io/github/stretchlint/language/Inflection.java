package io.github.stretchlint.language;

import java.util.List;

/** The grammatical form in which a term of the lexicon was met. */
public enum Inflection {
  /** A term that has one form only: "at least". */
  FIXED,
  /** As the lexicon has it; of a verb the form of an order: "hold". */
  BASE,
  /** "holds". */
  THIRD_PERSON,
  /** "held", "lifted". */
  PAST,
  /** "holding". */
  GERUND,
  /** "knees". */
  PLURAL;

  /** A form of a word. */
  record Form(String word, Inflection inflection) {}

  /** Returns the regular forms of a verb, given as it stands in an order. */
  static List<Form> ofVerb(String verb) {
    return List.of(
        new Form(verb, BASE),
        new Form(withS(verb), THIRD_PERSON),
        new Form(withEnding(verb, "ed"), PAST),
        new Form(withEnding(verb, "ing"), GERUND));
  }

  /** Returns the regular forms of a noun, given in the singular. */
  static List<Form> ofNoun(String noun) {
    return List.of(new Form(noun, BASE), new Form(withS(noun), PLURAL));
  }

  private static String withS(String word) {
    if (word.matches(".*(?:s|x|z|ch|sh|[^aeo]o)")) {
      return word + "es";
    }
    return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static String withEnding(String verb, String ending) {
    String stem = verb.substring(0, verb.length() - 1);
    if (verb.endsWith("ie") && ending.equals("ing")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.endsWith("e") && !(verb.endsWith("ee") && ending.equals("ing"))) {
      return verb.endsWith("ee") ? verb + "d" : stem + ending;
    }
    if (verb.matches(".*[^aeiou]y") && ending.equals("ed")) {
      return stem + "ied";
    }
    // One short syllable between consonants doubles the last one: stop, stopped.
    boolean doubles =
        verb.matches("[^aeiou]*[aeiou][^aeiouwxy]") || verb.matches("qu[aeiou][^aeiouwxy]");
    return doubles ? verb + verb.charAt(verb.length() - 1) + ending : verb + ending;
  }
}
