package org.principled.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.principled.catalogue.format.QuestionnaireFiles;
import org.principled.catalogue.format.QuestionnaireReader;
import org.principled.catalogue.format.ReadResult;

/** The example questionnaire, as it is or with something replaced. */
public record Example(Map<String, String> files) {

    public static final Path FOLDER = Path.of("src/test/resources/catalogue/example/1");

    /** The files as they are. */
    public static Example asItIs() {
        Map<String, String> files = new TreeMap<>();
        for (String name : new String[] {"structure.yaml", "texts.en.yaml", "texts.fr.yaml"}) {
            try {
                files.put(name, Files.readString(FOLDER.resolve(name)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new Example(files);
    }

    /** The same with the first occurrence of something replaced. */
    public Example with(String file, String text, String replacement) {
        String before = files.getOrDefault(file, "");
        int at = before.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("the example has no: " + text);
        }
        return withFile(file, before.substring(0, at) + replacement + before.substring(at + text.length()));
    }

    public Example withStructure(String text, String replacement) {
        return with("structure.yaml", text, replacement);
    }

    public Example withFile(String file, String content) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, content);
        return new Example(changed);
    }

    public Example without(String file) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new Example(changed);
    }

    public byte[] bytes(String file) {
        return files.get(file).getBytes(StandardCharsets.UTF_8);
    }

    public ReadResult read() {
        Map<String, byte[]> contents = new TreeMap<>();
        files.keySet().forEach(name -> contents.put(name, bytes(name)));
        return QuestionnaireReader.read(new QuestionnaireFiles("", contents));
    }

    /** What was read; fails with the defects where there are any. */
    public ReadResult.Read accepted() {
        ReadResult result = read();
        if (result instanceof ReadResult.Rejected rejected) {
            throw new AssertionError("rejected: " + rejected.defects());
        }
        return (ReadResult.Read) result;
    }

    /** Writes the files to a folder. */
    public Path writtenTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
