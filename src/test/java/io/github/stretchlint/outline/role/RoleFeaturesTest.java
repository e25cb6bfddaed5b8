package io.github.stretchlint.outline.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of a line beside its own words: where else on the page it stands. */
class RoleFeaturesTest {

  @Test
  void aTitleInFrontIsToldAgainInThePage() throws DataSyntaxException {
    String page = "---\ntitle: Doorway lean\n---\n\n## Doorway lean\n\nLean in.\n";

    assertThat(features(page, "Doorway lean"))
        .contains("front:told-again=yes", "below-front:told-again=yes");
  }

  @Test
  void aTitleInFrontStandsThereAlone() throws DataSyntaxException {
    String page = "---\ntitle: Doorway lean\n---\n\n## How to do it\n\nLean in.\n";

    assertThat(features(page, "Doorway lean")).contains("front:told-again=no");
    assertThat(features(page, "How to do it")).contains("below-front:told-again=no");
  }

  @Test
  void aPageWithNothingInFrontTellsNothingOfIt() throws DataSyntaxException {
    assertThat(features("## Doorway lean\n\nLean in.\n", "Doorway lean"))
        .noneMatch(feature -> feature.contains("told-again"));
  }

  /** The features of all lines with some words. */
  private static Set<String> features(String page, String words) throws DataSyntaxException {
    MappedText text = MappedText.of(SourceText.of("page.md", page));
    List<Line> lines = Outline.of(DocumentReader.read(text, Format.MARKDOWN));
    RoleFeatures features = new RoleFeatures(lines);
    Set<String> told = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).string().equals(words)) {
        features.tell(i, (where, name, value) -> told.add(where + name + "=" + value));
      }
    }
    return told;
  }
}
