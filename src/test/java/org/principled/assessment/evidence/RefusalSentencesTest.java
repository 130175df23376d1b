package org.principled.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.principled.assessment.evidence.file.Refusal;

@QuarkusTest
class RefusalSentencesTest {

    @Inject
    RefusalSentences sentences;

    @ParameterizedTest
    @EnumSource
    void everyReasonIsOneSentence(Refusal.Kind kind) {
        for (String detail : new String[] {"", "the detail"}) {
            assertThat(sentences.of(new Refusal(kind, "Policy.docx", detail)))
                    .endsWith(".")
                    .doesNotContain("{", "}", "\n", ". ", "null");
        }
    }

    @Test
    void noTwoReasonsSoundAlike() {
        Set<String> all = Arrays.stream(Refusal.Kind.values())
                .map(kind -> sentences.of(new Refusal(kind, "a", "b")))
                .collect(Collectors.toSet());

        assertThat(all).hasSameSizeAs(Refusal.Kind.values());
    }

    @Test
    void sentenceNamesTheFileAndTheLimit() {
        assertThat(sentences.of(new Refusal(Refusal.Kind.TOO_LARGE, "Policy.docx", "")))
                .contains("“Policy.docx”", "25 MB");
        assertThat(sentences.of(new Refusal(Refusal.Kind.TOO_MANY_PIXELS, "scan.png", "50000×50000")))
                .contains("50000×50000", "12,000", "50 million");
        assertThat(sentences.of(new Refusal(Refusal.Kind.TYPE_NOT_TAKEN, "a.exe", "exe")))
                .contains("pdf, docx", "jpg, jpeg");
    }
}
