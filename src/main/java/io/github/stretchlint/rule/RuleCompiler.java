package io.github.stretchlint.rule;

import io.github.stretchlint.data.DataNode;
import io.github.stretchlint.data.DataNode.DataArray;
import io.github.stretchlint.data.DataNode.DataString;
import io.github.stretchlint.text.SourceText;
import io.github.stretchlint.text.Span;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles the rules that {@code rules/index.yaml} lists when the library is built. */
public final class RuleCompiler {

  private RuleCompiler() {}

  /**
   * Compiles the rules into the folder of classes.
   *
   * @param arguments the folder of rules; the folder that classes are compiled into
   * @throws IOException if a file cannot be read or written
   * @throws RuleException if a rule file does not say what a rule file must say
   */
  public static void main(String[] arguments) throws IOException, RuleException {
    Path rules = Path.of(arguments[0]);
    Path target =
        Path.of(arguments[1])
            .resolve(RuleCompiler.class.getPackageName().replace('.', '/'))
            .resolve(RuleSet.RESOURCE);
    Files.createDirectories(target.getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      read(rules).write(out);
    }
  }

  private static RuleSet read(Path folder) throws IOException, RuleException {
    SourceText index = source(folder.resolve("index.yaml"));
    if (!(RuleFile.root(index).get("rules") instanceof DataArray listed)) {
      throw new RuleException(index, new Span(0, 0), "\"rules\" must be a list of family/id");
    }
    List<Rule> rules = new ArrayList<>();
    for (DataNode item : listed.items()) {
      if (!(item instanceof DataString name)) {
        throw new RuleException(
            index, item.span(), "this must be family/id, such as safety/missing-caution");
      }
      SourceText file = source(folder.resolve(name.value().text() + ".yaml"));
      Rule rule = RuleFile.read(file);
      if (!name.value().text().equals(rule.family() + "/" + rule.id())) {
        throw new RuleException(
            file, new Span(0, 0), "id and family must match the name of the file and its folder");
      }
      if (!Checks.isKnown(rule.check())) {
        throw new RuleException(
            file,
            new Span(0, 0),
            "there is no check \""
                + rule.check()
                + "\": add it to Checks.java, or correct its name");
      }
      rules.add(rule);
    }
    return new RuleSet(rules);
  }

  private static SourceText source(Path path) throws IOException {
    return SourceText.decode(path.toString(), Files.readAllBytes(path));
  }
}
