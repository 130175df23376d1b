package org.principled.assessment.editor;

import java.util.ArrayList;
import java.util.List;
import org.principled.assessment.Assessment;
import org.principled.edition.Links;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Edition;

/** Makes the page that shows an assessment at a glance. */
final class Overviews {

    private static final int SHORT_HASH = 12;

    private final Desk desk;
    private final Assessment assessment;
    private final EditorMessages words;

    Overviews(Desk desk) {
        this.desk = desk;
        this.assessment = desk.work.assessment();
        this.words = desk.words;
    }

    OverviewView view(List<Option> carryable) {
        Edition edition = desk.work.edition().questionnaire().edition();
        Frame frame = desk.frame(words.overview(), desk.addresses.home(), "");
        return new OverviewView(
                frame,
                assessment.cycle().title(),
                standing(),
                desk.work.texts().at("modes." + assessment.mode() + ".label"),
                words.intervalOf(
                        assessment.cycle().periodStart().toString(),
                        assessment.cycle().periodEnd().toString()),
                edition.name(),
                new Links(edition, desk.work.texts().language()).editionPage(),
                edition.sha256().substring(0, SHORT_HASH),
                scope(),
                desk.addresses.scope(),
                areas(frame.score()),
                frame.score().flags(),
                new Downloads(desk).view(),
                carryable);
    }

    private String standing() {
        List<Area> areas = desk.work.edition().questionnaire().areas();
        return assessment.submitted()
                ? words.submittedState()
                : words.standingDraft(
                        areas.stream().mapToInt(desk.work::answered).sum(),
                        areas.stream().mapToInt(desk.work::asked).sum());
    }

    private String scope() {
        List<String> profiles = assessment.scope().profiles().stream()
                .map(profile -> desk.work.texts().values().getOrDefault("profiles." + profile + ".label", profile))
                .toList();
        String held = profiles.isEmpty() ? words.noProfiles() : String.join(", ", profiles);
        int lines = assessment.scope().lines().size();
        return lines == 0 ? words.scopeWhole(held) : words.scopeLines(lines, held);
    }

    private List<OverviewView.AreaLine> areas(ScorePanel score) {
        List<OverviewView.AreaLine> lines = new ArrayList<>();
        List<Area> areas = desk.work.edition().questionnaire().areas();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            ScorePanel.Shown shown = score.areas().get(i);
            lines.add(new OverviewView.AreaLine(
                    area.code(),
                    desk.work.texts().area(area.code()),
                    desk.addresses.area(area.code()),
                    words.progress(desk.work.answered(area), desk.work.asked(area)),
                    shown.points(),
                    shown.interval()));
        }
        return lines;
    }
}
