package org.principled.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.principled.catalogue.format.Defect;
import org.principled.catalogue.format.QuestionnaireFiles;
import org.principled.catalogue.format.QuestionnaireReader;
import org.principled.catalogue.format.ReadResult;
import org.principled.catalogue.yaml.YamlRefusedException;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;

/**
 * One edition of a questionnaire. Its files are read when they are first asked for, and kept. Safe to share between threads.
 *
 * <p>Of a bundled edition the bytes are compared with the lock, and structure and texts are read apart; a folder is read and checked as a
 * whole, since nothing is known of it before.
 */
public final class CatalogueEntry {

    private final String id;
    private final String edition;
    private final EditionFiles files;
    private final @Nullable String lockedHash;
    private final Map<String, Texts> texts = new ConcurrentHashMap<>();
    private @Nullable Questionnaire questionnaire;

    private CatalogueEntry(String id, String edition, EditionFiles files, @Nullable String lockedHash) {
        this.id = id;
        this.edition = edition;
        this.files = files;
        this.lockedHash = lockedHash;
    }

    static CatalogueEntry bundled(String root, Lock.Entry entry) {
        return new CatalogueEntry(entry.id(), entry.edition(), new BundledFiles(root, entry), entry.sha256());
    }

    /** An edition in a folder of the given place in a catalogue, which its structure has to confirm. */
    static CatalogueEntry folder(String id, String edition, EditionFiles files) {
        return new CatalogueEntry(id, edition, files, null);
    }

    /** An edition in a folder that stands for itself. Reads it, as only its structure says what it is. */
    static CatalogueEntry folder(EditionFiles files) {
        ReadResult.Read read = readAll(files);
        CatalogueEntry entry = new CatalogueEntry(
                read.questionnaire().edition().id(),
                read.questionnaire().edition().edition(),
                files,
                null);
        entry.keep(read);
        return entry;
    }

    public String id() {
        return id;
    }

    public String edition() {
        return edition;
    }

    /** {@code principle-d@2026.1}. */
    public String name() {
        return id + "@" + edition;
    }

    /**
     * The hash by which the edition is known. That of a folder is computed from its files.
     *
     * @throws CatalogueException if the files have defects
     */
    public String sha256() {
        return lockedHash == null ? questionnaire().edition().sha256() : lockedHash;
    }

    /**
     * The questionnaire.
     *
     * @throws CatalogueException if its files cannot be read or have defects, which it carries
     */
    public synchronized Questionnaire questionnaire() {
        Questionnaire known = questionnaire;
        if (known != null) {
            return known;
        }
        Questionnaire read = lockedHash == null ? keep(readAll(files)) : readStructure(lockedHash);
        if (!read.edition().name().equals(name())) {
            throw new CatalogueException(
                    "the folder " + files.folder() + " holds " + read.edition().name() + ", but its path says " + name()
                            + ": rename the folder or change its structure file");
        }
        questionnaire = read;
        return read;
    }

    /** The languages in which there are texts, in alphabetical order. */
    public List<String> languages() {
        return files.names().stream()
                .flatMap(name -> QuestionnaireFiles.languageOf(name).stream())
                .sorted()
                .toList();
    }

    /**
     * The texts in a language.
     *
     * @param language one of {@link #languages()}
     * @throws CatalogueException if there are none in that language, or the files cannot be read or have defects
     */
    public Texts texts(String language) {
        if (!languages().contains(language)) {
            throw new CatalogueException(name() + " has no texts in the language `" + language + "`, only in "
                    + String.join(", ", languages()));
        }
        if (lockedHash == null) {
            questionnaire();
        }
        return texts.computeIfAbsent(language, this::readTexts);
    }

    /** The texts in the language in which the questionnaire was written. */
    public Texts originalTexts() {
        return texts(questionnaire().edition().language());
    }

    private Questionnaire keep(ReadResult.Read read) {
        texts.putAll(read.texts());
        return read.questionnaire();
    }

    private Questionnaire readStructure(String sha256) {
        String name = QuestionnaireFiles.STRUCTURE;
        return accepted(files, QuestionnaireReader.structure(files.folder() + "/" + name, files.read(name), sha256))
                .questionnaire();
    }

    private Texts readTexts(String language) {
        String name = QuestionnaireFiles.textsIn(language);
        try {
            return QuestionnaireReader.checkedTexts(files.read(name));
        } catch (YamlRefusedException broken) {
            throw new CatalogueException(
                    "the file " + files.folder() + "/" + name + " cannot be read: " + broken.problem());
        }
    }

    private static ReadResult.Read readAll(EditionFiles files) {
        return accepted(files, QuestionnaireReader.read(FolderFiles.all(files)));
    }

    private static ReadResult.Read accepted(EditionFiles files, ReadResult result) {
        if (result instanceof ReadResult.Read read) {
            return read;
        }
        List<Defect> defects = ((ReadResult.Rejected) result).defects();
        String count = defects.size() == 1 ? "a defect" : defects.size() + " defects";
        throw new CatalogueException(
                "the questionnaire in " + files.folder() + " has " + count + ", of which the first is "
                        + defects.get(0),
                defects);
    }
}
