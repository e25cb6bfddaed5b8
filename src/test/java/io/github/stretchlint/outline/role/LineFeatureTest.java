package io.github.stretchlint.outline.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stretchlint.data.DataSyntaxException;
import io.github.stretchlint.outline.Line;
import io.github.stretchlint.outline.Outline;
import io.github.stretchlint.read.DocumentReader;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.MappedText;
import io.github.stretchlint.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each feature of a line has the value that it names beside its example. */
class LineFeatureTest {

  @TestFactory
  Stream<DynamicTest> eachFeatureHoldsForItsExample() {
    return Stream.concat(FormFeatures.ALL.stream(), ReadingFeatures.ALL.stream())
        .map(
            feature ->
                DynamicTest.dynamicTest(
                    feature.name(),
                    () ->
                        assertEquals(
                            feature.expected(), feature.value().apply(last(feature.example())))));
  }

  private static LineFacts last(String example) throws DataSyntaxException {
    Format format = example.startsWith("<") ? Format.HTML : Format.MARKDOWN;
    MappedText text = MappedText.of(SourceText.of("example", example));
    List<Line> lines = Outline.of(DocumentReader.read(text, format));
    return new LineFacts(lines.get(lines.size() - 1));
  }
}
