package org.principled.exchange.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;

/** Forms of the questionnaire {@code principle-d}, to be made into workbooks. */
final class Forms {

    static final CatalogueEntry ENTRY = Catalogue.bundled().find("principle-d");
    static final Questionnaire QUESTIONNAIRE = ENTRY.questionnaire();
    private static final String SALT = "0123456789abcdef0123456789abcdef";

    private Forms() {}

    static AnswerForm form(AnswerSheet sheet) {
        return new AnswerForm(QUESTIONNAIRE, ENTRY.originalTexts(), sheet, "11111111-2222-3333-4444-555555555555");
    }

    static byte[] bytes(AnswerForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWorkbook.write(form, out);
        return out.toByteArray();
    }

    /** A sheet with answers of every kind, half of them open, two lines and all sorts of texts. */
    static AnswerSheet sheet(long seed) {
        Random random = new Random(seed);
        Unit.Id cloud = new Unit.Id("line", "Cloud, “EU” & more");
        Unit.Id mobile = new Unit.Id("line", "=Mobile");
        List<Answer> answers = new ArrayList<>();
        List<Annex.Item> items = new ArrayList<>();
        for (Element element : QUESTIONNAIRE.elements()) {
            if (element.event().isPresent() || random.nextBoolean()) {
                continue;
            }
            boolean perLine = random.nextInt(5) == 0;
            for (Unit.Id unit : perLine ? List.of(cloud, mobile) : Collections.<Unit.Id>singletonList(null)) {
                answers.add(new Answer(unit, element.code(), said(random)));
                if (random.nextInt(4) == 0) {
                    items.add(item(random, "reason", element, unit, Map.of("text", text(random))));
                }
                if (random.nextInt(6) == 0) {
                    items.add(item(random, "comment", element, unit, Map.of("text", text(random))));
                }
            }
        }
        items.add(new Annex.Item(
                SALT,
                Annex.Audience.PUBLIC,
                "evidence",
                "GOV-1.1",
                "",
                Map.of(
                        "kind",
                        "PUB",
                        "title",
                        "=Human rights policy",
                        "url",
                        "https://example.org/policy",
                        "date",
                        "2025-05-01")));
        return new AnswerSheet(
                QUESTIONNAIRE.edition().name(),
                new Company("Acme & Sons “Ltd”", "2025-01-01", "2025-12-31"),
                "desk",
                List.of(QUESTIONNAIRE.profiles().get(0)),
                List.of(
                        new Unit(cloud, "", List.of(QUESTIONNAIRE.profiles().get(1)), Optional.of(Fraction.of(1, 3))),
                        new Unit(mobile, "", List.of(), Optional.empty())),
                Map.of("SC-EXPORT", "yes"),
                answers,
                List.of(new Finding(
                        QUESTIONNAIRE.flags().get(0).code(),
                        QUESTIONNAIRE.flagStates().get(0).key(),
                        List.of())),
                List.of(),
                Annex.of(items));
    }

    /** A sheet in which a unit of each kind answers all that its kind is asked. */
    static AnswerSheet units(Questionnaire questionnaire) {
        List<Unit> units = questionnaire.units().kinds().stream()
                .map(kind -> new Unit(new Unit.Id(kind.key(), "X"), "", List.of(), Optional.empty()))
                .toList();
        List<Answer> answers = new ArrayList<>();
        questionnaire
                .indicators()
                .forEach(indicator -> indicator.elements().forEach(element -> {
                    String best = questionnaire.scales().stream()
                            .filter(scale -> scale.key().equals(element.scale()))
                            .findFirst()
                            .orElseThrow()
                            .best()
                            .answer();
                    for (Unit unit : units) {
                        if (indicator.unitKinds().isEmpty()
                                || indicator.unitKinds().contains(unit.id().kind())) {
                            answers.add(new Answer(unit.id(), element.code(), new Answer.Chosen(best, List.of())));
                        }
                    }
                }));
        return new AnswerSheet(
                questionnaire.edition().name(),
                new Company("Acme", "", ""),
                "",
                List.of(),
                units,
                Map.of(),
                answers,
                List.of(),
                List.of(),
                Annex.empty());
    }

    private static Answer.Said said(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Answer.UNKNOWN;
            case 1 -> new Answer.NotApplicable("not-offered");
            case 2 -> new Answer.Chosen("no", List.of());
            case 3 -> new Answer.Chosen("partial", List.of("E1"));
            default -> new Answer.Chosen("yes", List.of("E1", "E2"));
        };
    }

    private static Annex.Item item(
            Random random, String kind, Element element, Unit.Id unit, Map<String, String> content) {
        String salt = SALT.substring(0, 24) + String.format("%08x", random.nextInt());
        Annex.Audience audience = Annex.Audience.values()[random.nextInt(3)];
        return new Annex.Item(salt, audience, kind, element.code(), unit == null ? "" : unit.path(), content);
    }

    private static String text(Random random) {
        return List.of("=1+1", "'=1", "@SUM(A1)", "two\nlines", "é 漢 <b> & \"x\"", "-5 %", "_x000D_", "'tis")
                .get(random.nextInt(8));
    }
}
