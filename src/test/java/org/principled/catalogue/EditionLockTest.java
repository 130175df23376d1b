package org.principled.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.canonical.Sha256;

/**
 * Every bundled edition is the one that its lock names. {@code ./mvnw test -Dtest=EditionLockTest -Dprincipled.editions.renew=true} writes
 * the lock anew, but never lets a released edition change.
 */
class EditionLockTest {

    private static final boolean RENEW = Boolean.getBoolean("principled.editions.renew");

    @ParameterizedTest
    @ValueSource(strings = {"questionnaires", "src/test/resources/catalogue"})
    void everyBundledEditionIsTheOneThatWasLocked(String root) throws IOException {
        Path folder = Path.of(root);
        Lock lock = Lock.parse(Files.readAllBytes(folder.resolve(Lock.FILE)));
        Lock actual = new Lock(actual(folder, lock));

        for (Lock.Entry entry : lock.editions()) {
            if (entry.released()) {
                assertThat(actual.of(entry.id(), entry.edition()).map(Lock.Entry::sha256))
                        .as("%s is released and must not change: make a new edition instead", entry.name())
                        .contains(entry.sha256());
            }
        }
        if (RENEW) {
            Files.writeString(folder.resolve(Lock.FILE), actual.written());
        } else {
            assertThat(lock.written())
                    .as("an edition changed: run this test with -Dprincipled.editions.renew=true if that is meant")
                    .isEqualTo(actual.written());
        }
    }

    private static List<Lock.Entry> actual(Path root, Lock lock) throws IOException {
        List<Lock.Entry> entries = new ArrayList<>();
        for (CatalogueEntry entry : editionsIn(root)) {
            boolean released = lock.of(entry.id(), entry.edition())
                    .map(Lock.Entry::released)
                    .orElse(false);
            entries.add(new Lock.Entry(entry.id(), entry.edition(), entry.sha256(), released, hashes(root, entry)));
        }
        return entries;
    }

    private static List<CatalogueEntry> editionsIn(Path root) throws IOException {
        try (var files = Files.walk(root, 3)) {
            return files.anyMatch(file -> file.endsWith("structure.yaml"))
                    ? Catalogue.of(root).editions()
                    : List.of();
        }
    }

    private static Map<String, String> hashes(Path root, CatalogueEntry entry) {
        Map<String, String> hashes = new TreeMap<>();
        FolderFiles files = new FolderFiles(root.resolve(entry.id()).resolve(entry.edition()));
        for (String name : files.names()) {
            hashes.put(name, Sha256.hex(CanonicalFiles.of(files, name)));
        }
        return hashes;
    }
}
