package org.principled.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.answer.TableRow;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.report.Audience;
import org.principled.report.Earlier;
import org.principled.report.ReportOrder;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** A report as long as real ones are: all of {@code principle-d}, with evidence, reasons, findings, tables, a look ahead and a look back. */
public final class LongDocument {

    private static final CatalogueEntry ENTRY = Catalogue.bundled().find("principle-d");
    private static final ScoringPlan PLAN = ScoringPlan.of(ENTRY.questionnaire());

    private LongDocument() {}

    /** Everything the report is made of; the same every time. */
    public static ReportOrder order(Audience audience, boolean draft) {
        return order(audience, draft, "en");
    }

    /** The same in a language that the questionnaire has. */
    public static ReportOrder order(Audience audience, boolean draft, String language) {
        AnswerSheet sheet = sheet(7, "2025");
        Scorecard card = Scorer.score(PLAN, sheet);
        return new ReportOrder(
                ENTRY.questionnaire(),
                ENTRY.texts(language),
                language,
                sheet,
                card,
                "",
                audience,
                draft,
                Optional.of(NextSteps.of(PLAN, sheet)),
                Optional.of(Earlier.of(PLAN, sheet(11, "2024"), card)));
    }

    private static AnswerSheet sheet(int seed, String year) {
        Questionnaire questionnaire = ENTRY.questionnaire();
        Random random = new Random(seed);
        List<Answer> answers = new ArrayList<>();
        List<Annex.Item> items = new ArrayList<>();
        for (Element element : questionnaire.elements()) {
            int draw = random.nextInt(10);
            answers.add(new Answer(null, element.code(), said(questionnaire, element, draw, random)));
            if (draw > 1 && draw < 6) {
                items.add(evidence(items.size(), element.code()));
            } else if (draw == 7) {
                items.add(item(
                        items.size(), "reason", element.code(), Map.of("text", "The policy names the board only.")));
            }
        }
        items.add(evidence(items.size(), "RF-01"));
        items.add(evidenceInGreek("RF-02"));
        return new AnswerSheet(
                questionnaire.edition().name(),
                new Company("Velmarrow Telecom N.V.", year + "-01-01", year + "-12-31"),
                questionnaire.modes().get(questionnaire.modes().size() - 1).key(),
                List.of(questionnaire.profiles().get(0)),
                List.of(),
                Map.of(),
                answers,
                List.of(new Finding("RF-01", "confirmed", List.of()), new Finding("RF-02", "alleged", List.of())),
                List.of(row("Mobile", "1840", "1312"), row("Fixed", "40", "12")),
                Annex.of(items));
    }

    private static Answer.Said said(Questionnaire questionnaire, Element element, int draw, Random random) {
        if (draw == 0) {
            return Answer.UNKNOWN;
        }
        if (draw == 1) {
            return new Answer.NotApplicable(questionnaire.notApplicable().get(0));
        }
        Scale scale = questionnaire.scales().stream()
                .filter(each -> each.key().equals(element.scale()))
                .findFirst()
                .orElseThrow();
        List<String> grades = questionnaire.evidence().grades();
        String grade = grades.get(1 + random.nextInt(grades.size() - 1));
        return new Answer.Chosen(
                scale.choices().get(random.nextInt(scale.choices().size())).answer(), List.of(grade));
    }

    private static Annex.Item evidence(int number, String code) {
        return item(
                number,
                "evidence",
                code,
                Map.of(
                        "title", "Transparency report",
                        "url", "https://example.org/reports/" + number,
                        "quote", "We review every demand for its legal basis and refuse those that have none.",
                        "date", "2025-03-12"));
    }

    private static Annex.Item evidenceInGreek(String code) {
        return item(
                999,
                "evidence",
                code,
                Map.of(
                        "title", "Έκθεση διαφάνειας",
                        "quote", "Εξετάζουμε τη νομική βάση κάθε αιτήματος.",
                        "language", "el",
                        "date", "2025-04-01"));
    }

    private static Annex.Item item(int number, String kind, String code, Map<String, String> content) {
        return new Annex.Item("%032x".formatted(number), Annex.Audience.PUBLIC, kind, code, "", content);
    }

    private static TableRow row(String service, String received, String complied) {
        return new TableRow(
                "Q1",
                Map.of(
                        "reporting_entity", "Velmarrow",
                        "service", service,
                        "received", received,
                        "complied_full", complied,
                        "challenged", "barred_by_law"));
    }
}
