package io.github.stretchlint;

import io.github.stretchlint.finding.RunError;
import io.github.stretchlint.model.WriteUp;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.List;

/**
 * What was understood of a file, or of the files of a folder.
 *
 * @param files every file that was read, in order of path
 * @param errors what could not be found or read
 */
public record ExtractResult(List<Extracted> files, List<RunError> errors) {

  /**
   * One file as understood.
   *
   * @param source its text, in which the write-ups' places lie
   * @param format how it was read
   * @param writeUps what it presents
   */
  public record Extracted(SourceText source, Format format, List<WriteUp> writeUps) {

    /** Copies the write-ups. */
    public Extracted {
      writeUps = List.copyOf(writeUps);
    }
  }

  /** Copies the lists. */
  public ExtractResult {
    files = List.copyOf(files);
    errors = List.copyOf(errors);
  }
}
