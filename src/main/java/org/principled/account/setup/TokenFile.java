package org.principled.account.setup;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.principled.account.secret.SecretToken;

/** The file that holds the set-up token. Only the account that runs the server may read it. */
@Singleton
class TokenFile {

    private static final FileAttribute<?>[] OWNER_ONLY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];

    private final Path path;

    TokenFile(@ConfigProperty(name = "principled.folder") Path folder) {
        this.path = folder.resolve("set-up-token");
    }

    Path path() {
        return path;
    }

    /** What an earlier start has written. */
    Optional<SecretToken> read() {
        try {
            return Files.exists(path)
                    ? Optional.of(new SecretToken(
                            Files.readString(path, StandardCharsets.UTF_8).strip()))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a new file, so that nobody who may have read an old one can read this. */
    void write(SecretToken token) {
        try {
            Files.deleteIfExists(path);
            Files.createFile(path, OWNER_ONLY);
            Files.writeString(path, token.text() + "\n", StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
