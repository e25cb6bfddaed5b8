package io.github.stretchlint.training;

import io.github.stretchlint.training.LabelledDocument.LabelledEntry;
import io.github.stretchlint.training.LabelledDocument.LabelledFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads folders of labelled write-ups. */
final class Corpus {

  private static final Pattern ROLES = Pattern.compile("(\\d+)(?:-(\\d+))?([A-Za-z]+)");

  private Corpus() {}

  /** Reads a folder with its labels.json and, where there is one, its sources.tsv. */
  static List<LabelledDocument> read(Path folder) throws IOException {
    Map<String, String> owners = owners(folder.resolve("sources.tsv"));
    JsonNode root = JsonMapper.shared().readTree(Files.readString(folder.resolve("labels.json")));
    List<LabelledDocument> documents = new ArrayList<>();
    for (JsonNode node : root.get("documents")) {
      String file = node.get("file").asString();
      List<LabelledEntry> entries = new ArrayList<>();
      for (JsonNode entry : node.path("entries")) {
        entries.add(entry(entry));
      }
      List<LabelledFinding> findings = new ArrayList<>();
      for (JsonNode finding : node.path("findings")) {
        int line = finding.get("line").asInt();
        findings.add(
            new LabelledFinding(
                finding.get("rule").asString(),
                line,
                finding.path("last_line").asInt(line),
                finding.path("level").asString(""),
                finding.path("confidence").asString("").equals("low")));
      }
      documents.add(
          new LabelledDocument(
              folder.resolve(file),
              owners.getOrDefault(file, folder.getFileName() + "/" + file),
              node.path("origin").asString(""),
              entries,
              roles(node.path("roles").asString("")),
              findings));
    }
    return documents;
  }

  private static LabelledEntry entry(JsonNode entry) {
    if (entry.isArray()) {
      return new LabelledEntry(
          entry.get(0).asString(),
          entry.get(1).asInt(),
          entry.get(2).asInt(),
          entry.get(3).asString(),
          entry.path(4).asString(""));
    }
    return new LabelledEntry(
        entry.path("name").asString(""),
        entry.get("first_line").asInt(),
        entry.get("last_line").asInt(),
        entry.get("kind").asString(),
        entry.path("hold").asString(""));
  }

  private static Map<String, String> owners(Path sources) throws IOException {
    Map<String, String> owners = new HashMap<>();
    if (Files.exists(sources)) {
      for (String line : Files.readAllLines(sources)) {
        String[] columns = line.split("\t", -1);
        owners.put(columns[0], columns[1].split("/", -1)[0]);
      }
    }
    return owners;
  }

  static Map<Integer, String> roles(String written) {
    Map<Integer, String> roles = new TreeMap<>();
    Matcher part = ROLES.matcher(written);
    while (part.find()) {
      int first = Integer.parseInt(part.group(1));
      int last = part.group(2) == null ? first : Integer.parseInt(part.group(2));
      for (int line = first; line <= last; line++) {
        roles.put(line, part.group(3));
      }
    }
    return roles;
  }
}
