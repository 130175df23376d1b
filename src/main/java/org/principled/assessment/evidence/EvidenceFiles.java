package org.principled.assessment.evidence;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.principled.account.Person;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.evidence.file.FileStore;
import org.principled.assessment.evidence.file.Refusal;
import org.principled.assessment.evidence.file.StoredFile;
import org.principled.assessment.evidence.file.Upload;

/**
 * The files of evidence. A file is on the disk before anything refers to it; what nothing refers to is reported at the start and left where
 * it is.
 */
@Singleton
public class EvidenceFiles {

    private static final Logger LOG = Logger.getLogger(EvidenceFiles.class);
    private static final String FOLDER = "evidence";

    private final EvidenceItems items;
    private final EvidenceRows rows;
    private final AssessmentProblems problems;
    private final FileStore store;

    EvidenceFiles(
            EvidenceItems items,
            EvidenceRows rows,
            AssessmentProblems problems,
            @ConfigProperty(name = "principled.folder") String folder) {
        this.items = items;
        this.rows = rows;
        this.problems = problems;
        try {
            this.store = new FileStore(Path.of(folder, FOLDER));
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "The folder of evidence files, " + Path.of(folder, FOLDER) + ", cannot be used.", unusable);
        }
    }

    /** What became of a file that was sent. */
    public sealed interface Attached {

        /** It is kept, and so is the piece of evidence. */
        record Done(EvidenceItem item) implements Attached {}

        /** It was not taken, for this reason; nothing was stored. */
        record Refused(Refusal reason) implements Attached {}
    }

    /** A file to be handed out; the stream is the caller's to close. */
    public record Download(EvidenceItem.AttachedFile file, InputStream content) {}

    /**
     * Records a piece of evidence with its file.
     *
     * @param sentName the name it was sent under
     * @param file its content; not closed
     * @throws org.principled.problem.ProblemException if the person may not, or it is not recorded as it has to be
     * @throws IOException if the file breaks off or the disk fails; nothing is stored then
     */
    public Attached attach(Person person, UUID assessment, EvidenceContent content, String sentName, InputStream file)
            throws IOException {
        items.demandMayAdd(person, assessment, content);
        Upload upload = store.take(sentName, file);
        if (upload instanceof Upload.NotTaken refused) {
            return new Attached.Refused(refused.refusal());
        }
        StoredFile stored = ((Upload.Taken) upload).file();
        return new Attached.Done(items.add(
                person,
                assessment,
                content,
                new EvidenceItem.AttachedFile(
                        stored.sha256(), stored.name().value(), stored.type().mediaType(), stored.size())));
    }

    /**
     * The file of a piece of evidence, to be handed out as an attachment and never shown in a page.
     *
     * @throws org.principled.problem.ProblemException if there is none or the person may not see it, which look alike
     */
    public Download open(Person person, UUID assessment, UUID evidence) throws IOException {
        EvidenceItem.AttachedFile file =
                items.get(person, assessment, evidence).file().orElseThrow(problems::notFound);
        return new Download(file, store.open(file.sha256()));
    }

    /** Says at the start which files nothing refers to, and which are missing. */
    void reconcile(@Observes StartupEvent start) throws IOException {
        Set<String> referred = rows.files();
        Set<String> kept = new HashSet<>(store.hashes());
        Set<String> missing = new HashSet<>(referred);
        missing.removeAll(kept);
        kept.removeAll(referred);
        if (!kept.isEmpty()) {
            LOG.warnf("Nothing refers to %d evidence files, which are left where they are: %s", kept.size(), kept);
        }
        if (!missing.isEmpty()) {
            LOG.errorf("%d evidence files are missing; restore them from a backup: %s", missing.size(), missing);
        }
    }

    @PreDestroy
    void close() throws IOException {
        store.close();
    }
}
