package io.github.stretchlint.extract;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.language.FieldName;
import io.github.stretchlint.language.Instructions;
import io.github.stretchlint.language.Labels;
import io.github.stretchlint.language.TaggedText;
import io.github.stretchlint.model.Hold.Role;
import io.github.stretchlint.model.Kind;
import io.github.stretchlint.model.Posture;
import io.github.stretchlint.model.Repetitions;
import io.github.stretchlint.model.Repetitions.Unit;
import io.github.stretchlint.read.TextInData;
import io.github.stretchlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one object of a data file as an entry: its name, its steps, its labelled values. */
final class EntryRecord {

  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");

  /** Shorter texts under an unknown key are values, not instructions. */
  private static final int LEAST_INSTRUCTION = 16;

  private final EntryDraft draft;
  private boolean instructs;
  private int nextStep = 1;

  private EntryRecord(EntryDraft draft) {
    this.draft = draft;
  }

  /**
   * Reads an object as an entry.
   *
   * @param key the key that it stands under, for an object without a name of its own
   * @return null if it has no name or no instruction
   */
  static @Nullable EntryRecord of(DataObject object, @Nullable MappedText key) {
    MappedText name = name(object);
    boolean hasSteps = object.members().stream().anyMatch(EntryRecord::isSteps);
    if (name == null && (key == null || !hasSteps)) {
      return null;
    }
    MappedText called = name == null ? key : name;
    if (called == null || holdsRecords(object)) {
      return null;
    }
    String role = Labels.roleOf(TaggedText.of(called));
    if (!role.isEmpty() && !Headings.isEntryPart(role)) {
      return null;
    }
    EntryRecord record = new EntryRecord(new EntryDraft(EntryName.of(called), object.span()));
    record.read(object);
    // The steps of a build, below the name of a job, instruct no reader.
    boolean told = hasSteps && name != null && !record.draft.lines().isEmpty();
    return record.instructs || told ? record : null;
  }

  EntryDraft draft() {
    return draft;
  }

  /** Returns the name that an object gives itself, or null. */
  static @Nullable MappedText name(DataObject object) {
    MappedText found = null;
    for (Member member : object.members()) {
      if (FieldName.of(member.name()).role().equals("name")
          && member.value() instanceof DataString string
          && !string.value().isBlank()
          && (found == null || member.name().equals("name"))) {
        found = string.value().strip();
      }
    }
    return found;
  }

  private static boolean isSteps(Member member) {
    return FieldName.of(member.name()).role().equals("steps");
  }

  /** Returns whether an object is an entry or holds some. */
  static boolean holdsEntries(DataObject object) {
    return object.members().stream().anyMatch(EntryRecord::isSteps) || holdsRecords(object);
  }

  /** Whether an object is no entry but holds some: {@code {title, stretches: [{name, steps}]}}. */
  private static boolean holdsRecords(DataObject object) {
    return object.members().stream()
        .anyMatch(member -> holdsRecords(member.value(), isSteps(member)));
  }

  /**
   * Looks for named objects with instructions of their own.
   *
   * @param amongSteps whether the value lists steps, whose names and texts are those of one entry
   */
  private static boolean holdsRecords(DataNode value, boolean amongSteps) {
    if (value instanceof DataArray array) {
      return array.items().stream().anyMatch(item -> holdsRecords(item, amongSteps));
    }
    if (!(value instanceof DataObject inner)) {
      return false;
    }
    boolean steps = inner.members().stream().anyMatch(EntryRecord::isSteps);
    // A step of an entry has no hold or repetitions under a name of its own.
    boolean dosed =
        inner.members().stream()
            .map(member -> FieldName.of(member.name()).role())
            .anyMatch(role -> role.equals("hold") || role.equals("repetitions"));
    boolean told = (!amongSteps || dosed) && inner.members().stream().anyMatch(EntryRecord::isTold);
    return (name(inner) != null && (steps || told)) || holdsRecords(inner);
  }

  /** A text of some length that a record without steps instructs with. */
  private static boolean isTold(Member member) {
    String role = FieldName.of(member.name()).role();
    return (role.isEmpty() || role.equals("text"))
        && member.value() instanceof DataString string
        && string.value().length() >= LEAST_INSTRUCTION
        && !TaggedText.of(string.value()).sentences().stream()
            .noneMatch(Instructions::isInstruction);
  }

  private void read(DataObject object) {
    String unit = siblingUnit(object);
    for (Member member : object.members()) {
      FieldName field = FieldName.of(member.name());
      DataNode value = member.value();
      if (field.eachSide()) {
        draft.setEachSide();
      }
      switch (field.role()) {
        case "steps", "list" -> steps(value);
        case "start" -> start(member);
        case "text" -> strings(value).forEach(this::prose);
        case "" -> {
          strings(value).stream()
              .filter(text -> text.length() >= LEAST_INSTRUCTION)
              .forEach(this::prose);
          if (value instanceof DataObject inner) {
            doses(inner);
          }
          if (member.name().toLowerCase(Locale.ROOT).contains("breath")) {
            strings(value).forEach(text -> field("breathing", text));
          }
        }
        case "kind" -> kind(member);
        case "caution" -> strings(value).forEach(text -> field("caution", text));
        default -> dose(member, unit);
      }
    }
  }

  /** {@code "timing": {"hold": "PT30S", "rest": "PT15S"}}: doses below a name of the author's. */
  private void doses(DataObject object) {
    String unit = siblingUnit(object);
    object.members().forEach(member -> dose(member, unit));
  }

  private void dose(Member member, String unit) {
    FieldName field = FieldName.of(member.name());
    DataNode value = member.value();
    String told = field.unit().isEmpty() ? unit : field.unit();
    switch (field.role()) {
      case "hold" -> times(value, told, Role.END_POSITION);
      case "contraction" -> times(value, told, Role.CONTRACTION);
      case "rest" -> times(value, field.unit().isEmpty() ? "second" : field.unit(), Role.REST);
      case "repetitions" -> repetitions(member);
      case "frequency" -> {
        SchemaDoses.frequency(value).forEach(draft::addRepetitions);
        strings(value).forEach(text -> field("repetitions", text));
      }
      default -> {}
    }
  }

  private void kind(Member member) {
    if (!(member.value() instanceof DataString word)) {
      return;
    }
    Optional<Kind> kind = Kind.find(word.value().text().strip().toLowerCase(Locale.ROOT));
    // Elsewhere "type: static" may be anything; that something moves is said for no other reason.
    kind.filter(named -> member.name().equals("kind") || named == Kind.DYNAMIC)
        .ifPresent(draft::setKind);
  }

  /** A posture by its own word is no instruction; other texts tell how to get into one. */
  private void start(Member member) {
    Optional<Posture> posture =
        member.name().equals("start") && member.value() instanceof DataString word
            ? Posture.find(word.value().text())
            : Optional.empty();
    posture.ifPresent(draft::setStart);
    if (posture.isEmpty()) {
      strings(member.value()).forEach(this::prose);
    }
  }

  /** The unit that a field of its own gives to the others: {@code unit: seconds}. */
  private static String siblingUnit(DataObject object) {
    for (Member member : object.members()) {
      if (FieldName.of(member.name()).role().equals("unit")
          && member.value() instanceof DataString string) {
        return DataTimes.unit(string.value().text());
      }
    }
    return "";
  }

  private void times(DataNode value, String unit, Role role) {
    DataTimes.of(value, unit, role).forEach(draft::addHold);
  }

  /** A bare number counts what the key names: sets, rounds or repetitions. */
  private void repetitions(Member member) {
    DataNode value = member.value();
    strings(value).forEach(text -> field("repetitions", text));
    FieldName field = FieldName.of(member.name());
    Unit unit = field.unit().equals("set") ? Unit.SETS : Unit.REPETITIONS;
    String text = "";
    if (value instanceof DataNumber number) {
      text = number.literal();
    } else if (value instanceof DataString string) {
      text = string.value().text().strip();
    } else {
      SchemaDoses.repetitions(value, unit).forEach(draft::addRepetitions);
    }
    if (BARE_NUMBER.matcher(text).matches()) {
      double told = Double.parseDouble(text);
      draft.addRepetitions(
          Repetitions.field(told, told, unit, false, field.eachSide(), value.span()));
    }
  }

  private void field(String role, MappedText text) {
    draft.addField(new EntryDraft.Field(role, "", TaggedText.of(text)));
  }

  private void steps(DataNode value) {
    if (value instanceof DataArray array) {
      for (DataNode item : array.items()) {
        if (item instanceof DataString string) {
          step(string.value());
        } else if (item instanceof DataObject object) {
          stepObject(object);
        } else if (item instanceof DataArray inner) {
          steps(inner);
        }
      }
    } else if (value instanceof DataString string) {
      prose(string.value());
    } else if (value instanceof DataObject object) {
      stepObject(object);
    }
  }

  /** {@code {"text": "Kneel down."}}, or a section of a how-to with steps of its own. */
  private void stepObject(DataObject object) {
    MappedText text = null;
    for (Member member : object.members()) {
      FieldName field = FieldName.of(member.name());
      if (field.role().equals("steps") || field.role().equals("list")) {
        steps(member.value());
      } else if (field.role().equals("hold")) {
        times(member.value(), field.unit(), Role.END_POSITION);
      } else if (field.role().equals("caution")) {
        strings(member.value()).forEach(caution -> field("caution", caution));
      } else if ((field.role().equals("text")
              || member.name().equals("step")
              || field.role().isEmpty())
          && member.value() instanceof DataString string) {
        step(string.value());
        text = string.value();
      }
    }
    MappedText name = name(object);
    if (text == null && name != null) {
      step(name);
    }
  }

  private void step(MappedText text) {
    TaggedText tagged = TaggedText.of(text.strip());
    if (says(tagged)) {
      instructs |= tagged.sentences().stream().anyMatch(Instructions::isInstruction);
      draft.add(OutlineLine.step(nextStep++, tagged));
    }
  }

  private void prose(MappedText text) {
    for (OutlineLine line : OutlineLine.of(TextInData.blocks(text))) {
      if (says(line.tagged())) {
        instructs |= line.sentences().stream().anyMatch(Instructions::isInstruction);
        draft.add(line);
      }
    }
  }

  /** A value of "." or "-" stands where there is nothing to say. */
  private static boolean says(TaggedText text) {
    return text.tokens().stream().anyMatch(token -> token.isWord() || token.isNumber());
  }

  /** Returns the texts inside a value, however deep. */
  static List<MappedText> strings(DataNode value) {
    List<MappedText> strings = new ArrayList<>();
    if (value instanceof DataString string && !string.value().isBlank()) {
      strings.add(string.value());
    } else if (value instanceof DataArray array) {
      array.items().forEach(item -> strings.addAll(strings(item)));
    } else if (value instanceof DataObject object) {
      object.members().forEach(member -> strings.addAll(strings(member.value())));
    }
    return strings;
  }
}
