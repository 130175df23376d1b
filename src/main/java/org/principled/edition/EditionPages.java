package org.principled.edition;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestQuery;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Texts;
import org.principled.report.BlankForm;
import org.principled.report.pdf.PdfRenderer;

/**
 * The pages on which anyone can read the questionnaires. A page is read in the language the edition was written in unless the address
 * says {@code lang=}: the same address shows everybody the same.
 */
@Path("/")
@Produces("text/html;charset=UTF-8")
public final class EditionPages {

    private final Editions editions;
    private final RuleMessages words;
    private final Spoken spoken;

    EditionPages(Editions editions, Spoken spoken) {
        this.editions = editions;
        this.words = spoken.words(RuleMessages.class);
        this.spoken = spoken;
    }

    record home(HomeView view) implements TemplateInstance {}

    record edition(EditionView view) implements TemplateInstance {}

    record area(AreaView view) implements TemplateInstance {}

    /** What Principled is, and the questionnaires it holds. */
    @GET
    @PermitAll
    public TemplateInstance home() {
        return new home(HomeView.of(editions.all(), spoken.getLanguage()));
    }

    /** An edition: its areas, how answers count, and everything else that is not an element. */
    @GET
    @Path("questionnaires/{id}/{edition}")
    @PermitAll
    public TemplateInstance edition(
            @PathParam("id") String id,
            @PathParam("edition") String edition,
            @RestQuery("lang") @DefaultValue("") String language) {
        Editions.Held held = held(id, edition);
        return new edition(EditionView.of(held, texts(held, language), words));
    }

    /** An area: every indicator and element in full. */
    @GET
    @Path("questionnaires/{id}/{edition}/areas/{code}")
    @PermitAll
    public TemplateInstance area(
            @PathParam("id") String id,
            @PathParam("edition") String edition,
            @PathParam("code") String code,
            @RestQuery("profile") @DefaultValue("") String profile,
            @RestQuery("lang") @DefaultValue("") String language) {
        Editions.Held held = held(id, edition);
        Texts texts = texts(held, language);
        Links links = new Links(held.edition(), texts.language());
        if (held.questionnaire().areas().stream().noneMatch(area -> area.code().equals(code))) {
            throw new ProblemException(ProblemType.AREA_NOT_FOUND, code, links.editionPage());
        }
        if (!profile.isEmpty() && !held.questionnaire().profiles().contains(profile)) {
            throw new ProblemException(ProblemType.PROFILE_UNKNOWN, profile, links.area(code, ""));
        }
        return new area(AreaView.of(held, texts, words, code, profile));
    }

    /** Every question on paper, to be read before anything is begun. */
    @GET
    @Path("questionnaires/{id}/{edition}/form.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Response form(
            @PathParam("id") String id,
            @PathParam("edition") String edition,
            @RestQuery("lang") @DefaultValue("") String language)
            throws IOException {
        Editions.Held held = held(id, edition);
        Texts texts = texts(held, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(BlankForm.of(held.questionnaire(), texts, texts.language()), out);
        String name = (id + "-" + edition).replaceAll("[^A-Za-z0-9.-]", "-") + ".pdf";
        return Response.ok(out.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Editions.Held held(String id, String edition) {
        return editions.find(id, edition)
                .orElseThrow(() -> new ProblemException(ProblemType.EDITION_NOT_FOUND, id + "@" + edition, Links.HOME));
    }

    /** The texts that an address asks for; the rest of the page speaks their language. */
    private Texts texts(Editions.Held held, String language) {
        Texts texts = language.isEmpty() ? held.original() : inLanguage(held, language);
        spoken.speak(texts.language());
        return texts;
    }

    private static Texts inLanguage(Editions.Held held, String language) {
        return held.texts().stream()
                .filter(candidate -> candidate.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.LANGUAGE_MISSING,
                        language,
                        new Links(held.edition(), held.original().language()).editionPage()));
    }
}
