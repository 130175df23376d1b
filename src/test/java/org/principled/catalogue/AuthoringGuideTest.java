package org.principled.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.scoring.ScoringPlan;

/** What {@code questionnaires/README.md} shows can be used as it stands there. */
class AuthoringGuideTest {

    private static final Path GUIDE = Path.of("questionnaires/README.md");
    private static final Pattern EXAMPLE = Pattern.compile("`(\\S+\\.yaml)`:\n\n```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temporary;

    @Test
    void theExampleHasNoDefectAndCanBeScored() throws IOException {
        Path folder = example().writtenTo(temporary.resolve("my-index/1"));

        assertThat(new Linter().lint(List.of(folder)).defects()).isEmpty();
        assertThatCode(() ->
                        ScoringPlan.of(Catalogue.of(temporary).find("my-index").questionnaire()))
                .doesNotThrowAnyException();
    }

    @Test
    void theDefectThatTheGuideShowsIsWhatLintSays() throws IOException {
        Path folder = example()
                .withStructure("detected-by: EXP-1.1", "detected-by: EXP-1.l")
                .writtenTo(temporary.resolve("my-index/1"));
        String shown = Files.readString(GUIDE)
                .lines()
                .filter(line -> line.contains("did you mean `EXP-1.1`"))
                .findFirst()
                .orElseThrow()
                .strip();

        assertThat(new Linter().lint(List.of(folder)).defects())
                .singleElement()
                .asString()
                .isEqualTo(temporary + "/" + shown);
    }

    private static Example example() throws IOException {
        Map<String, String> files = EXAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .collect(Collectors.toMap(AuthoringGuideTest::name, result -> result.group(2)));
        return new Example(files);
    }

    private static String name(MatchResult result) {
        return result.group(1);
    }
}
