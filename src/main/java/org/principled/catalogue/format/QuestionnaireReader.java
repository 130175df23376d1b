package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Sha256;
import org.principled.catalogue.yaml.JsonReader;
import org.principled.catalogue.yaml.YamlDocument;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlReader;
import org.principled.catalogue.yaml.YamlRefusedException;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Texts;

/**
 * Reads the files of one edition: the structure, the original texts and every translation. All defects of all files are found in one
 * reading; only a file that is not plain YAML is given up at its first offence.
 */
public final class QuestionnaireReader {

    private final QuestionnaireFiles files;
    private final List<Defect> found = new ArrayList<>();
    private final Map<String, Texts> texts = new HashMap<>();

    private QuestionnaireReader(QuestionnaireFiles files) {
        this.files = files;
    }

    /** Reads and checks everything, and computes the hash by which the edition is known. */
    public static ReadResult read(QuestionnaireFiles files) {
        return new QuestionnaireReader(files).read();
    }

    /**
     * Reads the canonical form of a structure whose hash is known already, without any texts.
     *
     * @param file what the file is called in messages
     * @param sha256 the hash of the canonical form of structure and original texts
     */
    public static ReadResult structure(String file, byte[] bytes, String sha256) {
        try {
            Defects defects = new Defects(file);
            Structure structure =
                    new StructureReader(defects).read(new YamlDocument(JsonReader.read(bytes), List.of()));
            return defects.isEmpty()
                    ? new ReadResult.Read(structure.questionnaire().withSha256(sha256), Map.of())
                    : new ReadResult.Rejected(defects.inFileOrder());
        } catch (YamlRefusedException refused) {
            return new ReadResult.Rejected(Defects.refused(file, refused));
        }
    }

    /**
     * Reads the canonical form of a file of texts that has been checked before.
     *
     * @throws YamlRefusedException if it is not JSON after all
     */
    public static Texts checkedTexts(byte[] bytes) throws YamlRefusedException {
        return TextsReader.read(JsonReader.read(bytes));
    }

    private ReadResult read() {
        Defects defects = new Defects(files.path(QuestionnaireFiles.STRUCTURE));
        Optional<YamlDocument> document = document(QuestionnaireFiles.STRUCTURE);
        Optional<Structure> structure = document.map(new StructureReader(defects)::read);
        document.ifPresent(root -> demandOriginal(root.root(), defects));
        found.addAll(defects.inFileOrder());
        Optional<YamlDocument> original = readTexts(structure.filter(certain -> !defects.namesInDoubt()));
        if (!found.isEmpty() || structure.isEmpty() || original.isEmpty()) {
            return new ReadResult.Rejected(found);
        }
        String sha256 = Sha256.ofJson(Map.of(
                "structure",
                structure.get().root().plain(),
                "texts",
                original.get().root().plain()));
        return new ReadResult.Read(structure.get().questionnaire().withSha256(sha256), texts);
    }

    private void demandOriginal(YamlNode root, Defects defects) {
        if (root instanceof YamlMapping mapping
                && mapping.at("language").orElse(root) instanceof YamlScalar language
                && !files.contents().containsKey(QuestionnaireFiles.textsIn(language.text()))) {
            defects.add(
                    language,
                    "there is no file `" + QuestionnaireFiles.textsIn(language.text()) + "`",
                    "a file with the texts in the language in which the questionnaire was written");
        }
    }

    /** Reads every file of texts, and gives that in the original language. */
    private Optional<YamlDocument> readTexts(Optional<Structure> structure) {
        Map<String, YamlDocument> documents = new HashMap<>();
        files.textsByLanguage()
                .forEach((language, name) -> document(name).ifPresent(document -> documents.put(language, document)));
        Optional<YamlDocument> original = structure
                .map(Structure::questionnaire)
                .map(questionnaire -> questionnaire.edition().language())
                .map(documents::get);
        Optional<TextsShape.Group> shape = structure.map(TextsOutline::of);
        files.textsByLanguage()
                .forEach((language, name) -> Optional.ofNullable(documents.get(language))
                        .ifPresent(document -> check(document, original, shape, language, name)));
        return original;
    }

    private void check(
            YamlDocument document,
            Optional<YamlDocument> original,
            Optional<TextsShape.Group> shape,
            String language,
            String name) {
        Defects defects = new Defects(files.path(name));
        defects.addDuplicates(document);
        checkLanguage(document.root(), language, defects);
        // Without an original, each file is taken for one: better to miss a surplus text than to report many in vain.
        boolean translation =
                original.isPresent() && original.filter(document::equals).isEmpty();
        shape.ifPresent(expected -> new TextsChecker(defects, translation)
                .check(
                        expected,
                        document.root(),
                        translation ? original.map(YamlDocument::root) : Optional.empty(),
                        ""));
        found.addAll(defects.inFileOrder());
        texts.put(language, TextsReader.read(document.root()));
    }

    private static void checkLanguage(YamlNode root, String language, Defects defects) {
        if (root instanceof YamlMapping mapping
                && mapping.at("language").orElse(root) instanceof YamlScalar stated
                && !stated.text().equals(language)) {
            defects.add(
                    stated,
                    "`language` is " + Defects.quote(stated.text()),
                    "`" + language + "`, as the file name says");
        }
    }

    private Optional<YamlDocument> document(String name) {
        byte[] bytes = files.contents().get(name);
        if (bytes == null) {
            found.add(new Defect(files.path(name), 1, 1, "", "there is no file `" + name + "`", "", Optional.empty()));
            return Optional.empty();
        }
        try {
            return Optional.of(YamlReader.read(bytes));
        } catch (YamlRefusedException refused) {
            found.addAll(Defects.refused(files.path(name), refused));
            return Optional.empty();
        }
    }
}
