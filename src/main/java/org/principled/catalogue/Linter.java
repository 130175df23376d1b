package org.principled.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.principled.catalogue.format.Defect;
import org.principled.catalogue.format.QuestionnaireFiles;
import org.principled.catalogue.format.QuestionnaireReader;
import org.principled.catalogue.format.ReadResult;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlReader;
import org.principled.catalogue.yaml.YamlRefusedException;

/** Finds every defect of questionnaire files: what the loader refuses, and what does not fit the published JSON Schemas. */
public final class Linter {

    private final SchemaCheck schemas = new SchemaCheck();

    /**
     * What was found.
     *
     * @param files every file that was looked at, in the order in which it was
     * @param defects file by file, in the order of each file
     */
    public record Result(List<String> files, List<Defect> defects) {
        public Result {
            files = List.copyOf(files);
            defects = List.copyOf(defects);
        }
    }

    /**
     * Lints files and folders.
     *
     * @param paths folders of one edition, folders that hold {@code <id>/<edition>/} folders, or single files of an edition, of which only
     *     the defects of that file are given
     * @throws CatalogueException if a path leads to no questionnaire file
     */
    public Result lint(List<Path> paths) {
        Set<String> files = new LinkedHashSet<>();
        Set<Defect> defects = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                editionFolders(path).forEach(folder -> add(lintFolder(folder), files, defects));
            } else {
                add(lintFile(path), files, defects);
            }
        }
        return new Result(List.copyOf(files), List.copyOf(defects));
    }

    private static void add(Result result, Set<String> files, Set<Defect> defects) {
        files.addAll(result.files());
        defects.addAll(result.defects());
    }

    private static List<Path> editionFolders(Path folder) {
        return FolderFiles.isQuestionnaire(folder) ? List.of(folder) : Catalogue.editionFolders(folder);
    }

    private Result lintFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isRegularFile(file) || folder == null) {
            throw new CatalogueException("there is no file or folder " + file);
        }
        String name = String.valueOf(file.getFileName());
        FolderFiles files = new FolderFiles(file.getParent() == null ? Path.of("") : file.getParent());
        if (!files.names().contains(name)) {
            throw new CatalogueException("the file " + file
                    + " is no questionnaire file: it is called neither structure.yaml nor texts.<language>.yaml");
        }
        Result all = lintFolder(files.path());
        String path = all.files().get(files.names().indexOf(name));
        return new Result(
                List.of(path),
                all.defects().stream()
                        .filter(defect -> defect.file().equals(path))
                        .toList());
    }

    private Result lintFolder(Path folder) {
        QuestionnaireFiles files = FolderFiles.all(new FolderFiles(folder));
        Map<String, List<Defect>> byFile = new LinkedHashMap<>();
        files.contents().keySet().stream().sorted().forEach(name -> byFile.put(files.path(name), new ArrayList<>()));
        if (QuestionnaireReader.read(files) instanceof ReadResult.Rejected rejected) {
            rejected.defects()
                    .forEach(defect -> byFile.computeIfAbsent(defect.file(), added -> new ArrayList<>())
                            .add(defect));
        }
        files.contents().forEach((name, bytes) -> {
            List<Defect> known = byFile.getOrDefault(files.path(name), List.of());
            known.addAll(schemaFindings(files.path(name), name, bytes, known));
        });
        List<Defect> defects = new ArrayList<>();
        byFile.values()
                .forEach(found -> found.stream().sorted(Defect.IN_FILE_ORDER).forEach(defects::add));
        return new Result(List.copyOf(byFile.keySet()), defects);
    }

    private List<Defect> schemaFindings(String path, String name, byte[] bytes, List<Defect> known) {
        try {
            YamlNode root = YamlReader.read(bytes).root();
            return name.equals(QuestionnaireFiles.STRUCTURE)
                    ? schemas.structure(path, root, known)
                    : schemas.texts(path, root, known);
        } catch (YamlRefusedException reported) {
            return List.of();
        }
    }
}
