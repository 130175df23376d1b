package org.principled.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.principled.catalogue.format.QuestionnaireFiles;
import org.principled.catalogue.yaml.YamlReader;

/** The files of an edition in a folder on disk. */
record FolderFiles(Path path) implements EditionFiles {

    static boolean isQuestionnaire(Path folder) {
        return Files.isRegularFile(folder.resolve(QuestionnaireFiles.STRUCTURE));
    }

    @Override
    public String folder() {
        return path.toString();
    }

    @Override
    public List<String> names() {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(Files::isRegularFile)
                    .map(entry -> entry.getFileName().toString())
                    .filter(FolderFiles::isQuestionnaireFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new CatalogueException("the folder " + path + " cannot be read");
        }
    }

    @Override
    public byte[] read(String name) {
        Path file = path.resolve(name);
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than is accepted, so that what is too large is told from what is not.
            return in.readNBytes(YamlReader.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new CatalogueException("the file " + file + " cannot be read");
        }
    }

    private static boolean isQuestionnaireFile(String name) {
        return name.equals(QuestionnaireFiles.STRUCTURE)
                || QuestionnaireFiles.languageOf(name).isPresent();
    }

    /** All files of a folder, ready to be read. */
    static QuestionnaireFiles all(EditionFiles files) {
        Map<String, byte[]> contents = new HashMap<>();
        for (String name : files.names()) {
            contents.put(name, files.read(name));
        }
        return new QuestionnaireFiles(files.folder(), contents);
    }
}
