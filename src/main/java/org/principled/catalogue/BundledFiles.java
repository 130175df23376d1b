package org.principled.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.principled.canonical.Sha256;

/**
 * The files of an edition in the jar, which holds the canonical form of each.
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

    /** The canonical form of a file, once it is certain that it is the one that was locked. */
    @Override
    public byte[] read(String name) {
        String path = folder() + "/" + CanonicalFiles.nameOf(name);
        byte[] bytes = resource(path);
        if (!Sha256.hex(bytes).equals(entry.files().get(name))) {
            throw new CatalogueException("the file " + path
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
