package io.github.stretchlint.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that can be read. */
public enum Format {
  /** Markdown (CommonMark with tables and front matter). */
  MARKDOWN("md", "markdown", "mdown", "mkd", "mdx"),
  /** HTML pages and fragments. */
  HTML("html", "htm", "xhtml"),
  /** Plain text. */
  TEXT("txt", "text"),
  /** JSON, JSON-LD among it. */
  JSON("json", "jsonld"),
  /** YAML 1.2. */
  YAML("yaml", "yml");

  /** The best-known endings of the names of files that can be read, in words. */
  public static final String ENDINGS = ".md, .html, .txt, .json and .yaml";

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** Returns the file name extensions of this format, without dot, in lower case. */
  public List<String> extensions() {
    return extensions;
  }

  /** Returns the format of a file by its name's extension, in whatever case it is written. */
  public static Optional<Format> ofFileName(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
