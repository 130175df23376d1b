package org.principled.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that is filled aside and moved into place at the end, so that a run that is refused or interrupted leaves nothing behind and
 * replaces nothing.
 */
final class StagedOutput implements AutoCloseable {

    private final Path folder;
    private final Path aside;
    private final boolean replace;
    private final Set<String> names = new LinkedHashSet<>();

    private StagedOutput(Path folder, Path aside, boolean replace) {
        this.folder = folder;
        this.aside = aside;
        this.replace = replace;
    }

    /**
     * Starts filling a folder, which is created where it does not exist.
     *
     * @param replace whether files that are there already may be replaced
     */
    static StagedOutput into(Path folder, boolean replace) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refused("--out names the file " + folder + ": name a folder instead.");
        }
        Files.createDirectories(folder);
        return new StagedOutput(folder, Files.createTempDirectory(folder, ".principled-"), replace);
    }

    /** Writes one file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void add(String name, Writing writing) throws IOException {
        if (!names.add(name)) {
            throw new IllegalStateException("two files of the name " + name);
        }
        try (OutputStream out = Files.newOutputStream(aside.resolve(name))) {
            writing.to(out);
        }
    }

    /** Refuses, before any work is done, to replace files that are there already. */
    void refuseToReplace(List<String> planned) {
        List<String> there = planned.stream()
                .filter(name -> !replace && Files.exists(folder.resolve(name)))
                .toList();
        if (!there.isEmpty()) {
            throw new Refused("In " + folder + " there is already " + String.join(", ", there)
                    + ": name another folder with --out, or add --force to replace.");
        }
    }

    /** Moves everything into place. */
    void publish() throws IOException {
        for (String name : names) {
            Files.move(aside.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> left = Files.list(aside)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(aside);
    }
}
