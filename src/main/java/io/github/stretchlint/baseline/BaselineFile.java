package io.github.stretchlint.baseline;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataNumber;
import io.github.stretchlint.data.DataNode.DataObject;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.data.DataNode.Member;
import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.data.JsonReader;
import io.github.stretchlint.files.AtomicFile;
import io.github.stretchlint.files.ShownName;
import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A baseline as it is stored: JSON with one finding a line, in an order of its own, so that two
 * versions of it can be compared and merged.
 */
public final class BaselineFile {

  private static final int VERSION = 1;
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Comparator<Known> ORDER =
      Comparator.comparing(Known::rule)
          .thenComparing(known -> String.valueOf(known.entry()))
          .thenComparing(Known::identity)
          .thenComparing(known -> String.valueOf(known.other()));

  private final Path path;
  private byte @Nullable [] before;

  /** Names the file. */
  public BaselineFile(Path path) {
    this.path = path;
  }

  /**
   * Reads the baseline.
   *
   * @throws IOException if it is not there, cannot be read, or is no baseline of this version; the
   *     message tells which, with the place
   */
  public Baseline read() throws IOException {
    String name = ShownName.fromHere(path);
    try {
      before = Files.readAllBytes(path);
    } catch (NoSuchFileException missing) {
      throw new BaselineException(
          name + ": there is no such baseline: \"stretchlint baseline\" writes one");
    } catch (IOException unreadable) {
      throw new BaselineException(
          name + ": this file cannot be read: " + RunError.reason(unreadable));
    }
    SourceText source = SourceText.decode(name, before);
    try {
      return baseline(source, JsonReader.read(MappedText.of(source)).documents().get(0));
    } catch (DataSyntaxException broken) {
      throw fault(
          source,
          broken.span(),
          broken.getMessage()
              + "; restore the file, or remove it and write a new one with \"stretchlint baseline\"");
    }
  }

  private static Baseline baseline(SourceText source, DataNode root) throws BaselineException {
    DataObject top = object(source, root);
    if (!(top.get("version") instanceof DataNumber version)) {
      throw fault(source, root.span(), "this is not a stretchlint baseline: it has no version");
    }
    if (version.value() != VERSION) {
      throw fault(
          source,
          version.span(),
          "this baseline has version "
              + version.literal()
              + ", but this stretchlint reads version "
              + VERSION
              + ": use the stretchlint that wrote it, or remove it and write a new one with"
              + " \"stretchlint baseline\"");
    }
    NavigableMap<String, List<Known>> findings = new TreeMap<>();
    DataNode files = top.get("files");
    for (Member file : object(source, files == null ? root : files).members()) {
      if (!(file.value() instanceof DataArray array)) {
        throw fault(source, file.value().span(), "there must be a list of findings here");
      }
      List<Known> known = findings.computeIfAbsent(file.name(), none -> new ArrayList<>());
      for (DataNode item : array.items()) {
        known.add(known(source, object(source, item)));
      }
    }
    return new Baseline(findings);
  }

  private static Known known(SourceText source, DataObject object) throws BaselineException {
    String rule = text(object, "rule");
    String identity = text(object, "identity");
    if (rule == null || identity == null) {
      throw fault(source, object.span(), "a finding needs a rule and an identity");
    }
    return new Known(rule, text(object, "entry"), identity, text(object, "other"));
  }

  private static @Nullable String text(DataObject object, String key) {
    return object.get(key) instanceof DataString string ? string.value().text() : null;
  }

  private static DataObject object(SourceText source, DataNode node) throws BaselineException {
    if (node instanceof DataObject object) {
      return object;
    }
    throw fault(source, node.span(), "this is not a stretchlint baseline: there must be a { here");
  }

  private static BaselineException fault(SourceText source, Span place, String message) {
    return new BaselineException(
        source.name() + ":" + source.lines().position(place.start()) + ": " + message);
  }

  /**
   * Writes the baseline as a whole. What stands there must still be what was read; if nothing was
   * read, nothing may stand there.
   *
   * @throws IOException if it cannot be written, or another process writes it; then nothing has
   *     changed
   */
  public void write(Baseline baseline) throws IOException {
    Path lock = path.resolveSibling(path.getFileName() + ".lock");
    lock(lock);
    try {
      byte[] now = Files.exists(path) ? Files.readAllBytes(path) : null;
      if (!Arrays.equals(before, now)) {
        throw new BaselineException(
            ShownName.fromHere(path)
                + ": another program has changed this file in the meantime: run again");
      }
      AtomicFile.write(path, text(baseline).getBytes(StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(lock);
    }
  }

  private void lock(Path lock) throws IOException {
    try {
      removeIfLeft(lock);
      Files.writeString(
          lock, String.valueOf(ProcessHandle.current().pid()), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException taken) {
      throw new BaselineException(
          ShownName.fromHere(path)
              + ": another run is writing this file: try again, or if there is none, remove "
              + ShownName.fromHere(lock));
    } catch (NoSuchFileException missing) {
      throw new BaselineException(
          ShownName.fromHere(path) + ": this file cannot be written: its folder does not exist");
    } catch (IOException unwritable) {
      throw new BaselineException(
          ShownName.fromHere(path)
              + ": this file cannot be written: "
              + RunError.reason(unwritable));
    }
  }

  /** A process that was killed leaves its lock behind. */
  private static void removeIfLeft(Path lock) throws IOException {
    if (Files.isRegularFile(lock)) {
      String owner = Files.readString(lock).strip();
      if (owner.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
        Files.deleteIfExists(lock);
      }
    }
  }

  private static String text(Baseline baseline) {
    StringBuilder text = new StringBuilder();
    text.append("{\n  \"version\": ").append(VERSION).append(",\n  \"files\": {");
    String beforeFile = "\n";
    for (Map.Entry<String, List<Known>> file : baseline.findings().entrySet()) {
      text.append(beforeFile).append("    ").append(json(file.getKey())).append(": [");
      String beforeFinding = "\n";
      for (Known known : file.getValue().stream().sorted(ORDER).toList()) {
        text.append(beforeFinding).append("      ").append(json(known));
        beforeFinding = ",\n";
      }
      text.append("\n    ]");
      beforeFile = ",\n";
    }
    return text.append("\n  }\n}\n").toString();
  }

  private static String json(String value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeString(value);
    }
    return text.toString();
  }

  private static String json(Known known) {
    String entry = known.entry();
    String other = known.other();
    return "{ \"rule\": "
        + json(known.rule())
        + (entry == null ? "" : ", \"entry\": " + json(entry))
        + ", \"identity\": "
        + json(known.identity())
        + (other == null ? "" : ", \"other\": " + json(other))
        + " }";
  }
}
