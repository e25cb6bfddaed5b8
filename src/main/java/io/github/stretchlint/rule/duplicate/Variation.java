package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.language.Category;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Passage;
import io.github.stretchlint.rule.duplicate.Distinctions.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells variants from copies: the same stretch for another side, direction, part of the body or
 * muscle, or with other equipment, told in nearly the same words under another name.
 */
final class Variation {

  /** So much of two lists of names must agree for the same entries. */
  private static final double SAME_NAMES = 0.5;

  private final Region region;
  private final boolean sameFile;
  private final Distinctions distinctions = new Distinctions();

  private Variation(Region region, boolean sameFile) {
    this.region = region;
    this.sameFile = sameFile;
  }

  /**
   * Returns whether the texts of a region are copies or variants of each other.
   *
   * @param records whether they stand in records of data files
   * @param sameFile whether they stand in one file
   */
  static Likeness likeness(Region region, boolean records, boolean sameFile) {
    Variation variation = new Variation(region, sameFile);
    if (variation.isWithinOneBlock()) {
      return Likeness.OTHER;
    }
    boolean variant =
        region.isExact() && !records
            ? variation.isPartOfVariantRow()
            : variation.isVariant(records);
    if (!variant) {
      return Likeness.COPY;
    }
    return variation.isMostOfBoth() ? Likeness.VARIANT : Likeness.OTHER;
  }

  /**
   * Whether one block is much like itself: a paragraph says nearly the same of two things, or a row
   * of a table builds each of its cells on the one before.
   */
  private boolean isWithinOneBlock() {
    Passage first = region.earlier().passage(region.earlier().passageOf(region.earlierFrom()));
    Passage last = region.later().passage(region.later().passageOf(region.to() - 1));
    if (!sameFile || !first.block().equals(last.block())) {
      return false;
    }
    return !region.isExact() || (last.kind() == Passage.Kind.CELL && !region.isWholePassages());
  }

  private boolean isVariant(boolean records) {
    List<String> names = names(region.later(), region.from(), region.to());
    List<String> earlierNames = names(region.earlier(), region.earlierFrom(), region.earlierTo());
    boolean shared = isSharedHeading();
    boolean known = !names.isEmpty() && !earlierNames.isEmpty() && !shared;
    boolean same = known && areSame(names, earlierNames);
    // Of documents' entries of one name that agree in some lines only, those lines decide.
    if (same && (records || isMostOfBoth())) {
      return false;
    }
    if (known && records && !isMostOfBoth()) {
      return true;
    }
    return areVariantRows()
        || Difference.in(region).stream().anyMatch(difference -> tells(difference, known && !same));
  }

  /**
   * Whether the texts agree word for word, but are only parts of rows that go on differently. What
   * is long enough is told twice whatever stands beside it.
   */
  private boolean isPartOfVariantRow() {
    return region.words() < Regions.LEAST_RUN && areVariantRows();
  }

  private boolean areVariantRows() {
    return Rows.areVariants(region, distinctions);
  }

  /**
   * Whether a difference makes a variant: another side, part or thing is named in the same place.
   * Between entries of different names it may also be added: "with a band", "palms up".
   */
  private boolean tells(Difference difference, boolean named) {
    Told told = distinctions.of(region, difference, false);
    return named && difference.isAddition()
        ? told.tellsAddition()
        : !told.later().isEmpty() && !told.earlier().isEmpty();
  }

  /**
   * Records of different names that share some sentences and differ in the others are different
   * exercises.
   */
  private boolean isMostOfBoth() {
    int own = entryWords(region.later(), region.from(), region.to());
    int other = entryWords(region.earlier(), region.earlierFrom(), region.earlierTo());
    return region.common() >= Regions.LEAST_SHARE * Math.max(own, other);
  }

  private static int entryWords(Words words, int from, int to) {
    int first = words.passageOf(from);
    while (first > 0 && !words.passage(first).heading()) {
      first--;
    }
    int behind = words.passageOf(to - 1) + 1;
    while (words.first(behind) < words.size() && !words.passage(behind).heading()) {
      behind++;
    }
    return words.first(behind) - words.first(first);
  }

  /** Whether both texts stand under the one heading that stands above them both. */
  private boolean isSharedHeading() {
    Passage above = lastHeading(region.later(), region.later().passageOf(region.from()));
    Passage earlier =
        lastHeading(region.earlier(), region.earlier().passageOf(region.earlierFrom()));
    return above != null
        && earlier != null
        && sameFile
        && above.text().span().equals(earlier.text().span());
  }

  private static @Nullable Passage lastHeading(Words words, int passage) {
    for (int i = passage; i >= 0; i--) {
      if (isName(words.passage(i))) {
        return words.passage(i);
      }
    }
    return null;
  }

  /** The names of the entries that a text tells of, or that it stands under. */
  private static List<String> names(Words words, int from, int to) {
    List<String> names = new ArrayList<>();
    int first = words.passageOf(from);
    int last = words.passageOf(to - 1);
    if (!words.passage(first).heading()) {
      Passage above = lastHeading(words, first);
      if (above != null) {
        names.add(folded(above));
      }
    }
    for (int i = first; i <= last; i++) {
      if (isName(words.passage(i))) {
        names.add(folded(words.passage(i)));
      }
    }
    if (names.isEmpty()) {
      Passage above = lastHeading(words, first);
      if (above != null) {
        names.add(folded(above));
      }
    }
    return names;
  }

  private static boolean isName(Passage passage) {
    return passage.heading() && !isLabel(TaggedText.of(passage.text()));
  }

  private static boolean isLabel(TaggedText text) {
    long words = text.tokens().stream().filter(token -> token.isWord()).count();
    return words == 0
        || text.terms().stream()
            .anyMatch(
                term ->
                    term.is(Category.LABEL)
                        && term.from() == 0
                        && text.tokens().subList(0, term.to()).stream()
                                .filter(token -> token.isWord())
                                .count()
                            == words);
  }

  private static String folded(Passage heading) {
    PassageWords words = PassageWords.of(heading);
    List<String> folded = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      folded.add(words.text(i, i + 1).toLowerCase(Locale.ROOT));
    }
    return String.join(" ", folded);
  }

  /**
   * Compares the names in their order: of two neighbours that are variants, both may name the
   * middle one.
   */
  private static boolean areSame(List<String> names, List<String> others) {
    int same = 0;
    for (int i = 0; i < Math.min(names.size(), others.size()); i++) {
      same += isSame(names.get(i), others.get(i)) ? 1 : 0;
    }
    return same > SAME_NAMES * Math.max(names.size(), others.size());
  }

  /**
   * "Calf stretch" and "Calf stretch again" are the same name, "Incline push-up" and "Push-up" are
   * not.
   */
  private static boolean isSame(String name, String other) {
    Set<String> words = new TreeSet<>(List.of(name.split(" ", -1)));
    Set<String> others = new TreeSet<>(List.of(other.split(" ", -1)));
    Set<String> common = new TreeSet<>(words);
    common.retainAll(others);
    words.removeAll(common);
    others.removeAll(common);
    boolean near = common.size() > Math.max(words.size(), others.size());
    words.addAll(others);
    return words.isEmpty() || (near && words.stream().noneMatch(Distinctions::tellApart));
  }
}
