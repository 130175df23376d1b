package org.principled.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.principled.questionnaire.NearMatch;

/** The editions at hand: those in the jar, or those in a folder. */
public final class Catalogue {

    private static final String BUNDLED = "questionnaires";

    private final List<CatalogueEntry> editions;
    private final String place;

    private Catalogue(List<CatalogueEntry> editions, String place) {
        List<CatalogueEntry> ordered = new ArrayList<>(editions);
        ordered.sort(Comparator.comparing(CatalogueEntry::id)
                .thenComparing(CatalogueEntry::edition, EditionOrder.OLDEST_FIRST));
        this.editions = List.copyOf(ordered);
        this.place = place;
    }

    /**
     * The editions in the jar.
     *
     * @throws CatalogueException if the jar is not complete
     */
    public static Catalogue bundled() {
        return bundled(BUNDLED);
    }

    static Catalogue bundled(String root) {
        Lock lock = Lock.parse(BundledFiles.resource(root + "/" + Lock.FILE));
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Lock.Entry entry : lock.editions()) {
            entries.add(CatalogueEntry.bundled(root, entry));
        }
        return new Catalogue(entries, "this program");
    }

    /**
     * The editions in a folder.
     *
     * @param folder the folder of one edition, or one that holds {@code <id>/<edition>/} folders
     * @throws CatalogueException if it holds no edition; or if it is the folder of one edition and that has defects, which the exception
     *     then carries
     */
    public static Catalogue of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CatalogueException("there is no folder " + folder);
        }
        if (FolderFiles.isQuestionnaire(folder)) {
            return new Catalogue(List.of(CatalogueEntry.folder(new FolderFiles(folder))), folder.toString());
        }
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Path edition : editionFolders(folder)) {
            String id = edition.getName(edition.getNameCount() - 2).toString();
            entries.add(CatalogueEntry.folder(id, nameOf(edition), new FolderFiles(edition)));
        }
        return new Catalogue(entries, folder.toString());
    }

    /**
     * The folders {@code <id>/<edition>/} of a folder that hold a structure.
     *
     * @throws CatalogueException if there is none
     */
    static List<Path> editionFolders(Path folder) {
        List<Path> editions = new ArrayList<>();
        for (Path id : subfolders(folder)) {
            subfolders(id).stream().filter(FolderFiles::isQuestionnaire).forEach(editions::add);
        }
        if (editions.isEmpty()) {
            throw new CatalogueException("the folder " + folder
                    + " holds no questionnaire: it needs a structure.yaml, or folders <id>/<edition>/ that have one");
        }
        return editions;
    }

    private static List<Path> subfolders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new CatalogueException("the folder " + folder + " cannot be read");
        }
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Every edition, by id, the oldest edition of each first. */
    public List<CatalogueEntry> editions() {
        return editions;
    }

    /**
     * Finds an edition.
     *
     * @param wanted an id, of which the newest edition is meant; {@code id@edition}; or the path of a folder that holds one edition, which
     *     contains a {@code /} unless no id is like it
     * @throws CatalogueException if there is none, with a near match where there is one; or if a folder has defects
     */
    public CatalogueEntry find(String wanted) {
        boolean isPath = wanted.contains("/") || wanted.contains("\\") || wanted.startsWith(".");
        if (!isPath) {
            Optional<CatalogueEntry> known = editions.stream()
                    .filter(entry -> entry.id().equals(wanted) || entry.name().equals(wanted))
                    .reduce((older, newer) -> newer);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Optional<Path> folder = folder(wanted);
        if (folder.isEmpty()) {
            throw unknown(wanted, isPath);
        }
        List<CatalogueEntry> there = of(folder.get()).editions();
        if (there.size() > 1) {
            throw new CatalogueException("the folder " + wanted + " holds " + there.size()
                    + " editions: name the folder of one, such as " + wanted + "/"
                    + there.get(0).id() + "/" + there.get(0).edition());
        }
        return there.get(0);
    }

    private static Optional<Path> folder(String wanted) {
        try {
            return Optional.of(Path.of(wanted)).filter(Files::isDirectory);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private CatalogueException unknown(String wanted, boolean isPath) {
        if (isPath) {
            return new CatalogueException("there is no folder " + wanted);
        }
        int at = wanted.indexOf('@');
        String id = at < 0 ? wanted : wanted.substring(0, at);
        List<String> ids = editions.stream().map(CatalogueEntry::id).distinct().toList();
        if (at >= 0 && ids.contains(id)) {
            String known = String.join(
                    ", ",
                    editions.stream()
                            .filter(entry -> entry.id().equals(id))
                            .map(CatalogueEntry::edition)
                            .toList());
            return new CatalogueException(
                    "`" + id + "` has no edition `" + wanted.substring(at + 1) + "` in " + place + ", only " + known);
        }
        String hint = NearMatch.of(id, ids)
                .map(match -> ", did you mean `" + match + "`?")
                .orElse(ids.isEmpty() ? "" : ", which has " + String.join(", ", ids));
        return new CatalogueException("there is no questionnaire `" + id + "` in " + place + hint);
    }
}
