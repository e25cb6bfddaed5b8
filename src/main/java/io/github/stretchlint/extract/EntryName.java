package io.github.stretchlint.extract;

import io.github.stretchlint.text.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frees the name of an entry from its numbering: {@code 3. Cat-Cow:} is called Cat-Cow. */
final class EntryName {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "\\A[\\s*•·▪►»#>]*(?:\\[?\\d{1,2}:\\d{2}\\]?\\s+)?(?:\\S+\\.(?:jpe?g|png|gif|webp))?(?:(?:stretch|exercise|pose|move|step|no|number|card|entry)\\s*#?\\s*"
              + "(?:\\d{1,2}|[a-z])\\s*[.):–-]?\\s+(?=\\S)"
              + "|[#(]?\\d{1,2}\\s*(?:\\.\\)|[.):,]|\\s[·–-])\\s*(?=\\D)"
              + "|\\d{1,2}(?=\\p{Lu}\\p{Ll})"
              + "|\\(?[A-Za-z][.)]\\s+(?=\\S)"
              + "|\\d️?⃣\\s*)?"
              + "(?:(?:here.s |the )?(?:how to|steps? to|to|steps for|instructions for)\\s+"
              + "(?:do|perform|practi[cs]e|performing|doing)?\\s*(?:the\\s+|an?\\s+)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final String ENDING = " \t\n\u000B\f\r:.,;–—*-";

  private EntryName() {}

  static MappedText of(MappedText heading) {
    Matcher numbering = NUMBERING.matcher(heading.text());
    int start = numbering.find() ? numbering.end() : 0;
    int end = heading.length();
    while (end > start && ENDING.indexOf(heading.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return start < end ? heading.cut(start, end) : heading.strip();
  }
}
