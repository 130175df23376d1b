package org.principled.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.principled.canonical.Sha256;

/**
 * The files of an edition in the jar.
 *
 * @param root the resource folder of all questionnaires
 */
record BundledFiles(String root, Lock.Entry entry) implements EditionFiles {

    @Override
    public String folder() {
        return root + "/" + entry.id() + "/" + entry.edition();
    }

    @Override
    public List<String> names() {
        return entry.files().keySet().stream().sorted().toList();
    }

    /** The bytes of a file, once it is certain that they are those that were locked. */
    @Override
    public byte[] read(String name) {
        byte[] bytes = resource(folder() + "/" + name);
        if (!Sha256.hex(bytes).equals(entry.files().get(name))) {
            throw new CatalogueException("the file " + folder() + "/" + name
                    + " is not the one that belongs to " + entry.name() + ": its hash differs from that in "
                    + Lock.FILE);
        }
        return bytes;
    }

    /**
     * A file of the jar.
     *
     * @throws CatalogueException if there is none
     */
    static byte[] resource(String path) {
        try (InputStream in = BundledFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new CatalogueException("this program lacks its file " + path + ": get a complete copy");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new CatalogueException("this program cannot read its file " + path + ": get a complete copy");
        }
    }
}
