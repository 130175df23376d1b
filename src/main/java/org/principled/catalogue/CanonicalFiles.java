package org.principled.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.principled.canonical.CanonicalJson;
import org.principled.catalogue.yaml.YamlReader;
import org.principled.catalogue.yaml.YamlRefusedException;

/**
 * Writes the files of editions in their canonical form, in which the jar holds them. Run by the build, so that a command need not read
 * YAML, and that what the jar holds is made of nothing but the YAML.
 */
public final class CanonicalFiles {

    private static final String YAML = ".yaml";

    private CanonicalFiles() {}

    /**
     * @param folders a folder that holds {@code <id>/<edition>/} folders, and the one to write to
     * @throws CatalogueException if a file is not YAML, or YAML of a kind that is not accepted
     */
    public static void main(String[] folders) throws IOException {
        write(Path.of(folders[0]), Path.of(folders[1]));
    }

    private static void write(Path from, Path to) throws IOException {
        for (Path edition : Catalogue.editionFolders(from)) {
            FolderFiles files = new FolderFiles(edition);
            Path folder = Files.createDirectories(to.resolve(from.relativize(edition)));
            for (String name : files.names()) {
                Files.write(folder.resolve(nameOf(name)), of(files, name));
            }
        }
    }

    /** The name of the canonical form of a file. */
    static String nameOf(String yaml) {
        return yaml.substring(0, yaml.length() - YAML.length()) + ".json";
    }

    /** The canonical form of a file: the same values without their places, comments and order of keys. */
    static byte[] of(EditionFiles files, String name) {
        try {
            return CanonicalJson.bytes(YamlReader.read(files.read(name)).root().plain());
        } catch (YamlRefusedException broken) {
            throw new CatalogueException(
                    "the file " + files.folder() + "/" + name + " cannot be read: " + broken.problem());
        }
    }
}
