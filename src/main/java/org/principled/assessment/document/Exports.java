package org.principled.assessment.document;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.principled.account.Person;
import org.principled.assessment.Assessment;
import org.principled.assessment.Assessments;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Archives of everything somebody may see, made while they are sent. */
@Singleton
class Exports {

    static final String ZIP = "application/zip";
    /** How many documents the archive will hold. */
    static final String DOCUMENTS = "Principled-Documents";
    /** How many can be sent at once. Each keeps a thread as long as its reader takes. */
    static final int AT_ONCE = 8;

    private static final Logger LOG = Logger.getLogger(Exports.class);
    private static final Duration LATER = Duration.ofMinutes(1);

    private final Assessments assessments;
    private final Documents documents;
    private final Renderings renderings;
    private final CurrentVertxRequest current;
    private final Spoken spoken;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Exports(
            Assessments assessments,
            Documents documents,
            Renderings renderings,
            CurrentVertxRequest current,
            Spoken spoken) {
        this.assessments = assessments;
        this.documents = documents;
        this.renderings = renderings;
        this.current = current;
        this.spoken = spoken;
    }

    /** How many more could be sent now. */
    int free() {
        return places.availablePermits();
    }

    /** What the archive of a person would hold now. */
    ExportView view(Person person) {
        int visible = assessments.visible(person).size();
        return new ExportView(visible, Export.documents(visible), person.isOfCoalition());
    }

    /**
     * The archive for a person, in the language of the present request.
     *
     * <p>Where too many are sent already, what is answered instead says when to come back.
     */
    Response answer(Person person) {
        List<Assessment> visible = assessments.visible(person);
        RoutingContext request = current.getCurrent();
        Export export = new Export(documents, renderings, person, spoken.getLanguage(), Client.of(request));
        StreamingOutput body = out -> send(export, visible, out, request);
        return Response.ok(body, ZIP)
                .header(DOCUMENTS, Export.documents(visible.size()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"principled-export.zip\"")
                .build();
    }

    private void send(Export export, List<Assessment> visible, OutputStream out, RoutingContext request) {
        // Nothing was sent yet, so this can still be told.
        if (!places.tryAcquire()) {
            throw ProblemException.of(ProblemType.BUSY).retryAfter(LATER);
        }
        try {
            export.write(visible, out);
        } catch (IOException gone) {
            LOG.debug("An export ended early.", gone);
            breakOff(request);
        } catch (RuntimeException failure) {
            LOG.error("An export failed.", failure);
            breakOff(request);
        } finally {
            places.release();
        }
    }

    /** What fails once the first bytes are gone can only be told by breaking off: nothing may look like a whole archive. */
    private static void breakOff(RoutingContext request) {
        request.response().reset();
    }
}
