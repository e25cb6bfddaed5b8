package io.github.stretchlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stretchlint.LintRequest;
import io.github.stretchlint.Linter;
import io.github.stretchlint.finding.Finding;
import io.github.stretchlint.read.Format;
import io.github.stretchlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A write-up in another language gets one finding and nothing else; English words of others do not.
 */
class LanguageNotSupportedTest {

  private static List<String> findings(String text, Format format) {
    SourceText source = SourceText.of("page", text);
    return new Linter()
        .lint(LintRequest.of(source, format)).files().stream()
            .flatMap(file -> file.findings().stream())
            .map(Finding::rule)
            .map(String::valueOf)
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Wadendehnung\n\nStelle einen Fuß nach hinten, drücke die Ferse in den Boden und halte die Dehnung für 30 Sekunden. Dann wechsle die Seite. Die Dehnung darf nicht weh tun.",
        "# Étirement du mollet\n\nPlacez un pied derrière vous, gardez le talon au sol et tenez la position pendant 30 secondes. Changez de jambe et ne forcez pas.",
        "# Estiramiento de gemelos\n\nColoca un pie hacia atrás, mantén el talón en el suelo y sostén la posición durante 30 segundos. Cambia de pierna y para si duele.",
        "# Allungamento del polpaccio\n\nPorta un piede indietro, tieni il tallone a terra e mantieni la posizione per 30 secondi. Cambia gamba e fermati se senti dolore nella gamba.",
        "# Alongamento da panturrilha\n\nColoque um pé para trás, mantenha o calcanhar no chão e segure por 30 segundos. Troque de perna e pare se sentir dor nas pernas.",
        "# Kuitstretch\n\nZet een voet naar achteren, houd de hiel op de grond en houd de stretch 30 seconden vast. Wissel dan van been. Het mag niet pijn doen.",
        "# Vadsträckning\n\nTa ett steg bakåt med ena foten, håll hälen i golvet och stanna i 30 sekunder. Byt sedan ben och sluta om det gör ont.",
        "# Rozciąganie łydki\n\nCofnij jedną stopę, trzymaj piętę na podłodze i wytrzymaj przez 30 sekund. Zmień nogi i nie rób tego przez ból, jeśli jest ostry.",
        "# ふくらはぎのストレッチ\n\n壁に手をついて、片足を後ろに引き、かかとを床につけたまま30秒キープします。反対側も行います。",
        "# Растяжка икр\n\nСделайте шаг назад одной ногой, прижмите пятку к полу и удерживайте 30 секунд. Поменяйте ноги."
      })
  void isTheOnlyFindingInAnotherLanguage(String page) {
    assertThat(findings(page, Format.MARKDOWN)).containsExactly("language-not-supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Calf stretch\n\nStep one foot back, keep the heel down and hold for 30 seconds. Change legs. Stop if it hurts.",
        "# Adho Mukha Svanasana\n\nUrdhva hastasana to adho mukha svanasana, then hold for five breaths. Stop if it hurts.",
        "# Stretches\n\nStop.",
        "# Grand plié and port de bras à la seconde\n\nStand in second position, bend the knees and hold for 20 seconds. Stop if it hurts.",
        "# Calf stretch (German: Wadendehnung)\n\nStep one foot back, keep the heel down, and stay for 30 seconds. \"Halte die Dehnung\", as my teacher said: hold it. Change legs. Stop if it hurts."
      })
  void isNotReportedOfEnglish(String page) {
    assertThat(findings(page, Format.MARKDOWN)).doesNotContain("language-not-supported");
  }

  @Test
  void onlyTheRecordsInAnotherLanguageAreLeftOut() {
    String records =
        """
        [
          {
            "name": "Wadendehnung",
            "instructions": [
              "Stelle einen Fuß nach hinten und drücke die Ferse in den Boden.",
              "Halte die Dehnung für 30 Sekunden und wechsle dann die Seite."
            ]
          },
          {
            "name": "Calf stretch",
            "instructions": ["Step one foot back, heel down, and stay. Stop if it hurts. Change legs."]
          }
        ]
        """;
    assertThat(findings(records, Format.JSON))
        .containsExactly("language-not-supported", "missing-hold-time");
  }

  @Test
  void isTheOnlyFindingOfAPageInHtml() {
    String page =
        """
        <html lang="de"><head><title>Wadendehnung</title></head><body><h1>Wadendehnung</h1>
        <p>Stelle einen Fuß nach hinten, drücke die Ferse in den Boden und halte die Dehnung für
        30 Sekunden. Dann wechsle die Seite.</p></body></html>
        """;
    assertThat(findings(page, Format.HTML)).containsExactly("language-not-supported");
  }
}
