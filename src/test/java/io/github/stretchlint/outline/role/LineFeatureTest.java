package io.github.stretchlint.outline.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Some line of each feature's example has the value that stands beside it. */
class LineFeatureTest {

  @TestFactory
  Stream<DynamicTest> eachFeatureHoldsForItsExample() {
    return Stream.concat(FormFeatures.ALL.stream(), ReadingFeatures.ALL.stream())
        .map(
            feature ->
                DynamicTest.dynamicTest(
                    feature.name(),
                    () ->
                        assertThat(facts(feature.example()))
                            .extracting(feature.value()::apply)
                            .contains(feature.expected())));
  }

  private static List<LineFacts> facts(String example) throws DataSyntaxException {
    Format format = example.startsWith("<") ? Format.HTML : Format.MARKDOWN;
    MappedText text = MappedText.of(SourceText.of("example", example));
    return Outline.of(DocumentReader.read(text, format)).stream().map(LineFacts::new).toList();
  }
}
