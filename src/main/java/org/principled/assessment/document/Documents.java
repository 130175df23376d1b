package org.principled.assessment.document;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Person;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.sheet.Sheets;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.report.Audience;

/** Documents on one assessment, made for whoever makes the present request. */
@Singleton
public class Documents {

    private final Access access;
    private final Sheets sheets;
    private final Renderings renderings;
    private final CurrentVertxRequest current;
    private final Spoken spoken;
    private final DocumentMessages words;

    Documents(Access access, Sheets sheets, Renderings renderings, CurrentVertxRequest current, Spoken spoken) {
        this.access = access;
        this.sheets = sheets;
        this.renderings = renderings;
        this.current = current;
        this.spoken = spoken;
        this.words = spoken.words(DocumentMessages.class);
    }

    /** For whom somebody may have documents, the reader's own first: those within for all, the others for all but those within. */
    public static List<Audience> audiences(boolean within) {
        return within
                ? List.of(Audience.COMPANY, Audience.COALITION, Audience.PUBLIC)
                : List.of(Audience.COALITION, Audience.PUBLIC);
    }

    /**
     * A document to be kept under a name of its own.
     *
     * @throws ProblemException if there is no such assessment or the person may not see it, which look alike; if the questionnaire has no
     *     such language; if the person may not have a document for this audience; or if too many wait for documents
     * @throws ClientGoneException if the client has gone away
     */
    public Response make(Person person, UUID id, Wanted wanted) throws IOException {
        Subject subject = subject(person, id, wanted);
        Client client = Client.of(current.getCurrent());
        byte[] made = renderings.render(client, () -> wanted.kind().make(subject));
        return Response.ok(made, wanted.kind().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + wanted.kind().fileName(subject) + "\"")
                .build();
    }

    /**
     * Makes any other document for the client of the present request, when its turn comes.
     *
     * @throws ProblemException if too many wait for documents
     * @throws ClientGoneException if the client has gone away
     */
    public <T> T inTurn(Renderings.Rendering<T> rendering) throws IOException {
        return renderings.render(Client.of(current.getCurrent()), rendering);
    }

    private Subject subject(Person person, UUID id, Wanted wanted) {
        Sheets.Current sheet = sheets.current(person, id);
        String language = wanted.language().isEmpty() ? spoken.getLanguage() : demandLanguage(sheet, wanted.language());
        List<Audience> audiences = audiences(isWithin(person, sheet));
        Audience audience = audience(audiences, wanted.audience());
        return Subject.of(sheet, sheets.before(person, sheet.assessment()), language, audience);
    }

    /** What documents for the reader's own audience are about, in a language where the questionnaire has it. */
    Subject subject(Person person, UUID id, String language) {
        Sheets.Current sheet = sheets.current(person, id);
        Audience own = audiences(isWithin(person, sheet)).get(0);
        return Subject.of(sheet, sheets.before(person, sheet.assessment()), language, own);
    }

    private boolean isWithin(Person person, Sheets.Current sheet) {
        return access.may(person, sheet.assessment().head(), Act.READ);
    }

    private static String demandLanguage(Sheets.Current sheet, String wanted) {
        if (sheet.edition().texts().stream().noneMatch(texts -> texts.language().equals(wanted))) {
            throw new ProblemException(
                    ProblemType.LANGUAGE_MISSING,
                    wanted,
                    "/assessments/" + sheet.assessment().id());
        }
        return wanted;
    }

    private Audience audience(List<Audience> audiences, String wanted) {
        return wanted.isEmpty()
                ? audiences.get(0)
                : audiences.stream()
                        .filter(each -> each.key().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.of(
                                ProblemType.REQUEST_NOT_UNDERSTOOD, words.audienceUnknown(keys(audiences))));
    }

    private static String keys(List<Audience> audiences) {
        return audiences.stream().map(Audience::key).collect(Collectors.joining(", "));
    }
}
