package io.github.stretchlint;

import io.github.stretchlint.files.FileFilter;
import io.github.stretchlint.finding.RuleId;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to lint.
 *
 * @param paths files and folders; folders are walked for files of the known formats
 * @param text a text that is no file, such as standard input, or null
 * @param textFormat the format of {@code text}
 * @param filter which files of the folders are wanted
 * @param rules the rules to run; none for all
 * @param ignoredRules rules not to run, of those
 * @param emptyFoldersAllowed whether a folder may have nothing to lint; else that is an error
 * @param megabytes how large a file may be; a larger one is an error
 * @param project which of the project's own settings are heeded; none unless asked for
 */
public record LintRequest(
    List<Path> paths,
    @Nullable SourceText text,
    Format textFormat,
    FileFilter filter,
    Set<RuleId> rules,
    Set<RuleId> ignoredRules,
    boolean emptyFoldersAllowed,
    int megabytes,
    ProjectSettings project) {

  /** How large a file may be unless something else is asked for, in megabytes. */
  public static final int DEFAULT_MEGABYTES = 10;

  /** What may be asked for at most: a text has 31 bits for its places. */
  public static final int MOST_MEGABYTES = 1000;

  /** Copies the collections. */
  public LintRequest {
    paths = List.copyOf(paths);
    rules = Set.copyOf(rules);
    ignoredRules = Set.copyOf(ignoredRules);
    if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
      throw new IllegalArgumentException("not from 1 to " + MOST_MEGABYTES + ": " + megabytes);
    }
  }

  /** Asks for files and folders. */
  public static LintRequest of(List<Path> paths) {
    return new LintRequest(
        paths,
        null,
        Format.TEXT,
        FileFilter.ALL,
        Set.of(),
        Set.of(),
        false,
        DEFAULT_MEGABYTES,
        ProjectSettings.NONE);
  }

  /** Asks for one text that is no file. */
  public static LintRequest of(SourceText text, Format format) {
    return of(List.of()).and(text, format);
  }

  /** Returns this request with a text that is no file besides its paths. */
  public LintRequest and(SourceText other, Format format) {
    return new LintRequest(
        paths, other, format, filter, rules, ignoredRules, emptyFoldersAllowed, megabytes, project);
  }

  /** Returns this request for a part of the folders' files. */
  public LintRequest where(FileFilter wanted) {
    return new LintRequest(
        paths,
        text,
        textFormat,
        wanted,
        rules,
        ignoredRules,
        emptyFoldersAllowed,
        megabytes,
        project);
  }

  /** Returns this request with some of the rules only; none for all. */
  public LintRequest only(Set<RuleId> chosen) {
    return new LintRequest(
        paths,
        text,
        textFormat,
        filter,
        chosen,
        ignoredRules,
        emptyFoldersAllowed,
        megabytes,
        project);
  }

  /** Returns this request without some of the rules. */
  public LintRequest without(Set<RuleId> left) {
    return new LintRequest(
        paths, text, textFormat, filter, rules, left, emptyFoldersAllowed, megabytes, project);
  }

  /** Returns this request for folders that may have nothing to lint. */
  public LintRequest allowingEmptyFolders() {
    return new LintRequest(
        paths, text, textFormat, filter, rules, ignoredRules, true, megabytes, project);
  }

  /** Returns this request for files of up to so many megabytes. */
  public LintRequest upTo(int most) {
    return new LintRequest(
        paths, text, textFormat, filter, rules, ignoredRules, emptyFoldersAllowed, most, project);
  }

  /** Returns this request in a project whose settings are heeded. */
  public LintRequest in(ProjectSettings settings) {
    return new LintRequest(
        paths,
        text,
        textFormat,
        filter,
        rules,
        ignoredRules,
        emptyFoldersAllowed,
        megabytes,
        settings);
  }
}
