package org.principled.assessment.sheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.principled.answer.AnswerSheet;
import org.principled.assessment.AssessmentProblems;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;
import org.principled.exchange.SheetJson;

/**
 * The answer sheets of submitted assessments, byte for byte as they were attested. Once there is one, everything shown, scored or handed out
 * is read from it: a company that changes its name or a cycle that changes its dates changes nothing that was signed.
 */
@Singleton
public class AttestedSheets implements PanacheRepositoryBase<AttestedSheet, UUID> {

    /** As wide as the column; a company would have to write as much as a long novel for every area. */
    private static final int LONGEST = 10_000_000;

    private final AssessmentProblems problems;

    AttestedSheets(AssessmentProblems problems) {
        this.problems = problems;
    }

    /** Keeps a sheet for ever, within the transaction of the submission. */
    public void keep(UUID assessment, byte[] json) {
        persist(new AttestedSheet(assessment, problems.require(new String(json, StandardCharsets.UTF_8), LONGEST)));
    }

    /** The document that was attested; empty before. */
    public Optional<byte[]> json(UUID assessment) {
        return findByIdOptional(assessment).map(kept -> kept.sheet().getBytes(StandardCharsets.UTF_8));
    }

    /** What the document says. */
    Optional<AnswerSheet> sheet(UUID assessment) {
        return json(assessment).map(AttestedSheets::read);
    }

    private static AnswerSheet read(byte[] json) {
        AnswersRead read = SheetJson.read(new AnswerFiles.Source("sheet.json", json));
        if (read instanceof AnswersRead.Read done) {
            return done.sheets().get(0);
        }
        throw new IllegalStateException("An attested sheet cannot be read: " + read);
    }
}
