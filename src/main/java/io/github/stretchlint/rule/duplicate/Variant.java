package io.github.stretchlint.rule.duplicate;

import io.github.stretchlint.model.Entry;
import io.github.stretchlint.model.Hold;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an entry, so that its file need not be understood again where another entry turns
 * out to be a variant of it.
 *
 * @param span from the name to its last word; in a data file the whole record
 * @param name where its name stands
 * @param title its name as a message shows it
 * @param kind what kind of entry it is
 * @param holds how long its end position is held
 * @param caution where its first caution stands, or null
 * @param sideSwitch where it tells to change sides, or null
 */
public record Variant(
    Span span,
    Span name,
    String title,
    Kind kind,
    List<Hold> holds,
    @Nullable Span caution,
    @Nullable Span sideSwitch) {

  /** Copies the holds. */
  public Variant {
    holds = List.copyOf(holds);
  }

  /** Returns what is kept of the entries of some write-ups. */
  public static List<Variant> of(List<WriteUp> writeUps) {
    return writeUps.stream()
        .flatMap(writeUp -> writeUp.entries().stream())
        .map(Variant::of)
        .toList();
  }

  private static Variant of(Entry entry) {
    return new Variant(
        entry.span(),
        entry.name().span(),
        entry.title(),
        entry.kind(),
        entry.holds().stream().filter(hold -> hold.role() == Hold.Role.END_POSITION).toList(),
        entry.cautions().isEmpty() ? null : entry.cautions().get(0).span(),
        entry.sideSwitch());
  }
}
