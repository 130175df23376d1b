package org.principled.assessment.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.assessment.AssessmentApi;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.SpokenChecks;
import org.principled.exchange.ScorecardJson;
import org.principled.problem.IfMatch;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.scoring.Node;

/**
 * The answer sheet as a whole, and what it scores, for scripts. The sheet is the one that the command line reads and writes; what is put in
 * comes out the same, byte for byte.
 */
@Path(AssessmentApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sheet and score")
public final class SheetApi {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final Sheets sheets;
    private final LiveScore scores;
    private final CarryForward carry;
    private final AssessmentProblems problems;
    private final SpokenChecks checks;
    private final SignedIn signedIn;

    SheetApi(
            Sheets sheets,
            LiveScore scores,
            CarryForward carry,
            AssessmentProblems problems,
            SpokenChecks checks,
            SignedIn signedIn) {
        this.checks = checks;
        this.sheets = sheets;
        this.scores = scores;
        this.carry = carry;
        this.problems = problems;
        this.signedIn = signedIn;
    }

    /** The answer sheet in its exchange form; the coalition gets it once it is submitted, without what is sealed. */
    @GET
    @Path("{id}/answers")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Response sheet(@PathParam("id") UUID id) {
        return tagged(sheets.current(signedIn.person(), id));
    }

    /** Makes a sheet the sheet of the assessment: what it does not say is open afterwards. */
    @PUT
    @Path("{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response put(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String tag, InputStream body)
            throws IOException {
        int revision = IfMatch.version(tag);
        byte[] json = body.readNBytes(LARGEST + 1);
        if (json.length > LARGEST) {
            throw ProblemException.of(ProblemType.TOO_LARGE);
        }
        return sheets.put(signedIn.person(), id, json, revision)
                .map(SheetApi::tagged)
                .orElseThrow(() -> ProblemException.of(ProblemType.PRECONDITION_FAILED)
                        .with(
                                "revision",
                                sheets.current(signedIn.person(), id)
                                        .assessment()
                                        .revision()));
    }

    private static Response tagged(Sheets.Current current) {
        return Response.ok(current.json())
                .tag(String.valueOf(current.assessment().revision()))
                .build();
    }

    /** The score as it stands, with the working of every figure. */
    @GET
    @Path("{id}/score")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Response score(@PathParam("id") UUID id) {
        LiveScore.Scored scored = scores.of(signedIn.person(), id);
        return Response.ok(ScorecardJson.bytes(scored.edition().questionnaire(), scored.sheet(), scored.scorecard()))
                .tag(String.valueOf(scored.assessment().revision()))
                .build();
    }

    /** How one figure came about: the total ({@code T}), an area, an indicator or an element, with everything it was made of. */
    @GET
    @Path("{id}/score/nodes/{code}")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public Response node(@PathParam("id") UUID id, @PathParam("code") String code) {
        LiveScore.Scored scored = scores.of(signedIn.person(), id);
        Node node = code.equals("T")
                ? scored.scorecard().total()
                : scored.scorecard().node(code).orElseThrow(problems::notFound);
        return Response.ok(ScorecardJson.bytes(scored.edition().questionnaire(), node))
                .build();
    }

    /** What moved with the last change of one answer. */
    @GET
    @Path("{id}/score/movement")
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public ScoreJson.Movements movement(
            @PathParam("id") UUID id,
            @RestQuery("code") @DefaultValue("") String code,
            @RestQuery("line") @DefaultValue("") String line) {
        return ScoreJson.of(scores.after(signedIn.person(), id, code, line).movement());
    }

    /** What would move the score most, and the smallest set of changes that reaches the next band. */
    @GET
    @Path("{id}/next-steps")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public ScoreJson.Steps nextSteps(@PathParam("id") UUID id) {
        return ScoreJson.of(scores.of(signedIn.person(), id).nextSteps());
    }

    /** What is wrong with the answers or worth a look. */
    @GET
    @Path("{id}/problems")
    @RolesAllowed({Role.OF_COALITION, Role.OF_COMPANY})
    public java.util.List<ScoreJson.Problem> problems(@PathParam("id") UUID id) {
        LiveScore.Scored scored = scores.of(signedIn.person(), id);
        return ScoreJson.of(scored.problems(), checks.forFiles(scored.edition().texts()));
    }

    /** Takes over an earlier assessment of the same company; nothing of it counts before it is confirmed. */
    @POST
    @Path("{id}/carry-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public ScoreJson.Carried carry(@PathParam("id") UUID id, ScoreJson.@Nullable Carry from) {
        if (from == null || from.from() == null) {
            throw problems.fieldMissing("from");
        }
        CarryForward.Carried carried = carry.carry(signedIn.person(), id, from.from());
        return ScoreJson.of(
                carried,
                checks.forFiles(scores.of(signedIn.person(), id).edition().texts()));
    }
}
