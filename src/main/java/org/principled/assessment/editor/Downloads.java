package org.principled.assessment.editor;

import java.util.List;
import org.principled.assessment.document.DocumentKind;
import org.principled.assessment.document.Documents;
import org.principled.edition.Links;
import org.principled.language.Languages;
import org.principled.report.Audience;

/** Lists the documents on an assessment: for each audience, of each kind, in each language. */
final class Downloads {

    private final Desk desk;
    private final EditorMessages words;
    private final boolean done;

    Downloads(Desk desk) {
        this.desk = desk;
        this.words = desk.words;
        this.done = desk.work.assessment().submitted();
    }

    DownloadsView view() {
        List<DownloadsView.Group> groups =
                Documents.audiences(desk.isWithin()).stream().map(this::group).toList();
        return new DownloadsView(groups.get(0), groups.subList(1, groups.size()), more());
    }

    private DownloadsView.Group group(Audience audience) {
        return new DownloadsView.Group(
                title(audience),
                List.of(
                        kind(DocumentKind.REPORT, done ? words.reportPdf() : words.draftReport(), audience),
                        kind(DocumentKind.SCORECARD, done ? words.scorecardPdf() : words.draftScorecard(), audience),
                        kind(DocumentKind.WORKBOOK, done ? words.reportWorkbook() : words.draftWorkbook(), audience)));
    }

    private String title(Audience audience) {
        return switch (audience) {
            case COMPANY -> words.forCompany();
            case COALITION -> words.forCoalition();
            case PUBLIC -> words.forPublic();
        };
    }

    private DownloadsView.Kind kind(DocumentKind kind, String label, Audience audience) {
        return new DownloadsView.Kind(
                label,
                desk.work.edition().texts().stream()
                        .map(texts -> texts.language())
                        .map(tag -> new DownloadsView.InLanguage(
                                tag, Languages.ownName(tag), desk.addresses.document(kind, tag, audience)))
                        .toList());
    }

    private List<Link> more() {
        return List.of(
                Link.of(words.sheetJson(), desk.addresses.sheet()),
                Link.of(
                        words.blankPdf(),
                        Links.blankForm(desk.work.edition().questionnaire().edition())));
    }
}
