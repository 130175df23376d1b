package org.principled.exchange.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.principled.answer.CheckWords;
import org.principled.answer.TableCheck;
import org.principled.answer.TableRow;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.exchange.AnswerChanges;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswerFiles.Defaults;
import org.principled.exchange.AnswerFiles.Source;
import org.principled.exchange.AnswersRead;
import org.principled.exchange.WorkbookUpload;
import org.principled.questionnaire.Texts;

/** What is wrong with files is said in French, each kind of complaint at least once. */
class FrenchComplaintsTest {

    private static final CatalogueEntry ENTRY = Catalogue.bundled().find("principle-d");
    private static final List<Texts> TEXTS = List.of(ENTRY.texts("en"), ENTRY.texts("fr"));
    private static final CheckWords FOR_FILES = CheckWords.forFiles("fr", TEXTS);
    private static final CheckWords FOR_PEOPLE = CheckWords.forPeople("fr", TEXTS);

    private static List<String> refused(String file, byte[] content) {
        AnswersRead read =
                AnswerFiles.read(ENTRY.questionnaire(), TEXTS, List.of(new Source(file, content)), Defaults.none());
        assertThat(read).isInstanceOf(AnswersRead.Refused.class);
        return ((AnswersRead.Refused) read)
                .problems().stream().map(FOR_FILES::say).toList();
    }

    private static List<String> refused(String file, String content) {
        return refused(file, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRowOfCsvIsToldWhichKeysThereAre() {
        assertThat(refused("a.csv", "company,element,answer\nAcme,GOV-1.1,peut-être\nAcme,GOV-l.2,yes\n"))
                .containsExactly(
                        "a.csv, ligne 2, colonne answer\u00A0: réponse inconnue `peut-être`\u202F; possibles\u00A0: "
                                + "yes (Oui), partial (Partiel), no (Non), N/A, unknown",
                        "a.csv, ligne 3, colonne element\u00A0: élément inconnu `GOV-l.2`\u202F; vouliez-vous dire "
                                + "`GOV-1.2`\u202F?");
    }

    @Test
    void aCellOfATableIsToldWhatMayStandThereInTheWordsOfItsList() {
        Map<String, String> cells = Map.of(
                "reporting_entity", "Acme",
                "service", "Cloud",
                "country", "DE",
                "period_start", "2025-01-01",
                "period_end", "2025-12-31",
                "received", "2",
                "received.authority.court", "3",
                "complied_full", "beaucoup");
        String received = ENTRY.texts("fr").at("tables.Q1.fields.received.label");
        assertThat(TableCheck.check(ENTRY.questionnaire().tables().get(0), 1, new TableRow("Q1", cells)).stream()
                        .map(problem -> FOR_PEOPLE.say(problem.message())))
                .anyMatch(said ->
                        said.endsWith("ni l’un des statuts non collecté, interdit par la loi, non communiqué, S.O."))
                .contains("cette partie est supérieure à «\u00A0" + received + "\u00A0», qui vaut 2");
    }

    @Test
    void theFormOfACsvIsToldByRowAndColumn() {
        assertThat(refused("a.csv", "company,element,answer\nAcme,GOV-1.1,yes,no\n"))
                .containsExactly(
                        "a.csv, ligne 2, colonne 4\u00A0: la ligne compte 4 cellules, l’en-tête seulement 3\u202F;"
                                + " mettez entre guillemets une cellule qui contient le séparateur");
        assertThat(refused("a.csv", "")).containsExactly("a.csv\u00A0: le fichier est vide");
    }

    @Test
    void contradictionsNameBothPlaces() {
        assertThat(
                        refused(
                                "a.csv",
                                "company,element,answer,unit_kind,unit\nAcme,GOV-1.1,yes,line,Cloud\nAcme,GOV-1.1,no,line,Cloud"))
                .containsExactly("a.csv, ligne 3\u00A0: pour Acme, il y a deux réponses à GOV-1.1, Branche d’activité"
                        + " «\u00A0Cloud\u00A0»\u202F; l’autre se trouve dans a.csv, ligne 2");
    }

    @Test
    void jsonIsToldByLine() {
        assertThat(refused("a.json", "{\"format\": \"" + "principled/answer-sheet/1" + "\",\n \"answers\": []}"))
                .startsWith("a.json, ligne 2, colonne 13\u00A0: `answers` doit être un objet { … }");
        assertThat(refused("a.json", "[1"))
                .singleElement()
                .asString()
                .startsWith(
                        "a.json, ligne 1, colonne 3\u00A0: ce n’est pas du JSON (message technique en anglais\u00A0: ");
    }

    @Test
    void whatTheSheetCheckFindsIsToldAtItsPlace() {
        assertThat(refused(
                        "a.csv", "company,element,answer,grade,mode\nAcme,GOV-1.1,yes,E4,desk\nAcme,GOV-1.2,yes,,\n"))
                .containsExactly("a.csv, ligne 2 (Acme, GOV-1.1)\u00A0: en mode Documentaire, une réponse"
                        + " atteint au plus E2\u202F; E4 est indiqué");
    }

    @Test
    void aCellOfAWorkbookIsToldWhatItsListOffers() throws IOException {
        AnswerForm form = new AnswerForm(ENTRY.questionnaire(), ENTRY.texts("fr"), Forms.sheet(7), "");
        byte[] edited = Edited.by(
                Forms.bytes(form),
                workbook -> Edited.cell(workbook, "GOV-1.1", "answer").setCellValue("Peut-être"));

        WorkbookUpload.Read read =
                WorkbookUpload.read(ENTRY.questionnaire(), TEXTS, new Source("réponses.xlsx", edited));

        assertThat(read.notUnderstood()).hasSize(1);
        AnswerChanges.NotUnderstood only = read.notUnderstood().get(0);
        assertThat(FOR_PEOPLE.say(only.where()))
                .startsWith("réponses.xlsx, 'GOV ")
                .endsWith("'!F3");
        assertThat(FOR_PEOPLE.say(only.why()))
                .isEqualTo("réponse inconnue `Peut-être`\u202F; possibles\u00A0: Oui, Partiel, Non, S.O., Inconnu");
    }

    @Test
    void aWorkbookThatIsNotReadIsRefusedInOneSentence() {
        assertThat(refused("a.xlsx", "no workbook"))
                .containsExactly(
                        "a.xlsx\u00A0: ce n’est pas un classeur au format .xlsx\u202F; enregistrez-le au format .xlsx");
    }
}
