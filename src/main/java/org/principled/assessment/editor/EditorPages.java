package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.principled.account.Role;
import org.principled.assessment.Act;
import org.principled.assessment.Assessment;
import org.principled.assessment.Assessments;
import org.principled.assessment.answer.Answers;
import org.principled.assessment.sheet.LiveScore;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Area;
import org.principled.report.Workings;

/** The pages of one assessment that are read; what is sent from them goes to {@link EditorForms}. */
@Path("/assessments/{id}")
@Produces("text/html;charset=UTF-8")
public final class EditorPages {

    private final Desks desks;
    private final Answers answers;
    private final ColleagueTasks colleagues;
    private final Assessments assessments;
    private final LiveScore scores;
    private final EditorMessages words;

    EditorPages(
            Desks desks,
            Answers answers,
            ColleagueTasks colleagues,
            Assessments assessments,
            LiveScore scores,
            Spoken spoken) {
        this.desks = desks;
        this.answers = answers;
        this.colleagues = colleagues;
        this.assessments = assessments;
        this.scores = scores;
        this.words = spoken.words(EditorMessages.class);
    }

    record area(AreaView view) implements TemplateInstance {}

    record overview(OverviewView view) implements TemplateInstance {}

    record scope(ScopeView view) implements TemplateInstance {}

    record history(HistoryView view) implements TemplateInstance {}

    record panel(ScorePanel panel) implements TemplateInstance {}

    record trace(TraceView view) implements TemplateInstance {}

    /** The assessment at a glance. */
    @GET
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance overview(@PathParam("id") UUID id) {
        Desk desk = desks.open(id);
        List<Option> carryable = desk.isWritable() ? carryable(desk) : List.of();
        return new overview(new Overviews(desk).view(carryable));
    }

    /** The other assessments of the company, whose answers could be taken over. */
    private List<Option> carryable(Desk desk) {
        Assessment here = desk.work.assessment();
        return assessments.visible(desks.person()).stream()
                .filter(other ->
                        other.company().equals(here.company()) && !other.id().equals(here.id()))
                .filter(other -> other.mode().equals(here.mode()))
                .map(other -> new Option(other.id().toString(), other.cycle().title(), false))
                .toList();
    }

    /** What it covers, and the scoping questions. */
    @GET
    @Path("scope")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance scope(@PathParam("id") UUID id) {
        Desk desk = desks.open(id);
        AnswerForms forms = new AnswerForms(desk.work, words, desk.evidence());
        return new scope(new ScopeViews(desk).view(desks.may(desk, Act.SCOPE), forms));
    }

    /** Everything an answer ever was. */
    @GET
    @Path("history/{code}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance history(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestQuery("line") @DefaultValue("") String line) {
        Desk desk = desks.open(id);
        return new history(new Histories(desk).view(code, line, answers.history(desks.person(), id, code, line)));
    }

    /** An area: its questions and their answers. */
    @GET
    @Path("areas/{code}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance area(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @RestQuery("show") @DefaultValue("") String show) {
        Desk desk = desks.open(id);
        Area asked = demandArea(desk, code);
        ScopeWords scope = new ScopeWords(desk.work, words);
        AnswerForms answerForms = new AnswerForms(desk.work, words, desk.evidence());
        AreaViews.Tasks tasks = colleagues.tasks(desk);
        ElementForms forms = new ElementForms(desk.work, desk.numbers, words, answerForms, scope, tasks.remarks());
        Frame frame = desk.frame(desk.work.texts().area(code), desk.addresses.area(code), code);
        return new area(new AreaViews(desk.work, words, forms, scope, tasks).view(frame, asked, Filter.of(show)));
    }

    /** The score beside a page, by itself; with what moved where the page names the answer that changed last. */
    @GET
    @Path("panel")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance panel(
            @PathParam("id") UUID id,
            @RestQuery("area") @DefaultValue("") String area,
            @RestQuery("code") @DefaultValue("") String code,
            @RestQuery("line") @DefaultValue("") String line) {
        Desk desk = desks.open(id);
        List<String> moved = code.isEmpty()
                ? List.of()
                : new MovementWords(desk)
                        .lines(scores.after(desks.person(), id, code, line).movement());
        return new panel(desk.panel(area, moved));
    }

    /** How a figure came about. */
    @GET
    @Path("trace/{node}")
    @RolesAllowed({Role.OF_COMPANY, Role.OF_COALITION})
    public TemplateInstance trace(@PathParam("id") UUID id, @PathParam("node") String node) {
        Desk desk = desks.open(id);
        Workings workings = Workings.of(
                desk.work.edition().questionnaire(),
                desk.work.texts(),
                desk.work.sheet(),
                desk.work.scorecard(),
                desk.work.texts().language());
        Frame frame = desk.frame(words.score(), desk.addresses.trace(node), "");
        return new TraceViews(desk.work, desk.numbers, workings, words)
                .view(frame, node)
                .map(trace::new)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, node, desk.addresses.home()));
    }

    private static Area demandArea(Desk desk, String code) {
        return desk.work.edition().questionnaire().areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.AREA_NOT_FOUND, code, desk.addresses.home()));
    }
}
