package org.principled.assessment.offline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;
import org.principled.account.SignedIn;
import org.principled.answer.CheckWords;
import org.principled.assessment.AssessmentApi;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.SpokenChecks;
import org.principled.exchange.AnswerChanges.Change;
import org.principled.exchange.AnswerChanges.Kind;
import org.principled.exchange.AnswerKey;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Workbooks to be filled in offline, for scripts. */
@Path(AssessmentApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offline")
public final class OfflineApi {

    private final Books books;
    private final Merging merging;
    private final AssessmentProblems problems;
    private final SpokenChecks checks;
    private final SignedIn signedIn;

    OfflineApi(Books books, Merging merging, AssessmentProblems problems, SpokenChecks checks, SignedIn signedIn) {
        this.checks = checks;
        this.books = books;
        this.merging = merging;
        this.problems = problems;
        this.signedIn = signedIn;
    }

    /**
     * One change that a workbook would make.
     *
     * @param kind {@code added}, {@code changed}, {@code removed}, {@code conflict} or {@code not_understood}
     * @param element code of the element, scoping question, red flag or table
     * @param unit the unit as {@code kind/name}; empty for the company
     * @param field what of it; {@code evidence:} or {@code row:} and an id, whose values are JSON objects of texts
     * @param now what is said now
     * @param value what the workbook says
     * @param where sheet and cell
     * @param why why it is not understood
     */
    @Schema(name = "WorkbookChange")
    record ChangeJson(
            String kind,
            String element,
            String unit,
            String field,
            String now,
            String value,
            String where,
            String why) {

        static ChangeJson of(Change change, CheckWords checks) {
            return new ChangeJson(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.key().element(),
                    change.key().unit(),
                    change.key().field(),
                    change.now(),
                    change.uploaded(),
                    checks.say(change.where()),
                    change.why().map(checks::say).orElse(""));
        }
    }

    /** A change to take over, as it was told. */
    @Schema(name = "WantedChange")
    record WantedJson(
            @Nullable String element,
            @Nullable String unit,
            @Nullable String field,
            @Nullable String now,
            @Nullable String value) {}

    /** What came of it. */
    @Schema(name = "MergedChanges")
    record MergedJson(int taken, List<LeftJson> left) {}

    /** A change that was not taken over, and why. */
    @Schema(name = "LeftChange")
    record LeftJson(String element, String unit, String field, String why) {}

    /** The questions that apply and what has been said, as a workbook. */
    @GET
    @Path("{id}/answers.xlsx")
    @Produces(Books.MEDIA_TYPE)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public Response workbook(@PathParam("id") UUID id, @RestQuery("language") @DefaultValue("") String language)
            throws IOException {
        return Response.ok(books.write(signedIn.person(), id, language))
                .header("Content-Disposition", "attachment; filename=\"answers.xlsx\"")
                .build();
    }

    /** What a workbook would change. Nothing is changed by asking. */
    @POST
    @Path("{id}/answers.xlsx")
    @Consumes(Books.MEDIA_TYPE)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public List<ChangeJson> changes(@PathParam("id") UUID id, byte[] file) {
        Books.Upload upload = books.read(signedIn.person(), id, "answers.xlsx", file);
        CheckWords said = checks.forPeople(upload.texts());
        if (!upload.refused().isEmpty()) {
            throw problems.sheetRefused(upload.refused(), said);
        }
        return upload.changes().stream()
                .filter(change -> change.kind() != Kind.SAME)
                .map(change -> ChangeJson.of(change, said))
                .toList();
    }

    /** Takes changes over, each only if what was told as {@code now} is still said; says which it could not take over. */
    @POST
    @Path("{id}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IS_ANALYST, Role.OF_COMPANY})
    public MergedJson merge(@PathParam("id") UUID id, @Nullable List<WantedJson> changes) {
        if (changes == null) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD);
        }
        Merged merged = merging.merge(
                signedIn.person(), id, changes.stream().map(this::wanted).toList());
        return new MergedJson(
                merged.taken().size(),
                merged.left().stream()
                        .map(left -> new LeftJson(
                                left.wanted().key().element(),
                                left.wanted().key().unit(),
                                left.wanted().key().field(),
                                left.why()))
                        .toList());
    }

    private Wanted wanted(WantedJson json) {
        if (json.element() == null || json.field() == null) {
            throw problems.fieldMissing(json.element() == null ? "element" : "field");
        }
        AnswerKey key = new AnswerKey(json.element(), text(json.unit()), json.field());
        try {
            return new Wanted(key, text(json.now()), text(json.value()));
        } catch (IllegalArgumentException notOurs) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
