package org.principled.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.TestEditions;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.exchange.SheetJson;
import org.principled.scoring.Scorer;

/** A sheet that is taken apart and put together again is the same sheet, byte for byte. */
class SheetMapperPropertyTest {

    private static final PinnedEdition EDITION = TestEditions.pinned();
    private static final Company COMPANY = new Company("Example", "2025-01-01", "2025-12-31");

    @Property(tries = 200)
    void partsMakeTheSameSheetAgain(@ForAll Random random) {
        AnswerSheet sheet = new RandomSheets(EDITION.questionnaire(), random).sheet(COMPANY, "self-reported");

        SheetContent parts = parts(sheet);
        AnswerSheet again = SheetMapper.sheet(EDITION, frame(), parts);

        assertThat(text(again)).isEqualTo(text(sheet));
    }

    @Property(tries = 30)
    void theSheetToScoreScoresAsTheWholeSheet(@ForAll Random random) {
        AnswerSheet sheet = new RandomSheets(EDITION.questionnaire(), random).sheet(COMPANY, "self-reported");

        AnswerSheet toScore = SheetMapper.sheetToScore(EDITION, frame(), parts(sheet));

        assertThat(Scorer.score(EDITION.plan(), toScore)).isEqualTo(Scorer.score(EDITION.plan(), sheet));
    }

    /** Every third title is one that could not have been recorded here. */
    private static SheetContent parts(AnswerSheet sheet) {
        return SheetParts.of(
                EDITION,
                sheet,
                Set.of(),
                content -> !content.at(EvidenceContent.TITLE).endsWith("2"));
    }

    private static SheetFrame frame() {
        return new SheetFrame(EDITION.questionnaire().edition().name(), COMPANY, "self-reported");
    }

    private static String text(AnswerSheet sheet) {
        return new String(
                SheetJson.bytes(EDITION.questionnaire().edition(), sheet), java.nio.charset.StandardCharsets.UTF_8);
    }
}
