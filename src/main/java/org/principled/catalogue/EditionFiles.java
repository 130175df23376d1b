package org.principled.catalogue;

import java.util.List;

/** Where the files of one edition come from: the jar or a folder. */
interface EditionFiles {

    /** The folder, as it is called in messages. */
    String folder();

    /** The names of the questionnaire files that there are. */
    List<String> names();

    /**
     * The bytes of a file.
     *
     * @throws CatalogueException if it cannot be read
     */
    byte[] read(String name);
}
