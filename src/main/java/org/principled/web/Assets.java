package org.principled.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.principled.canonical.Sha256;

/**
 * Addresses of style sheet and scripts. Each carries the hash of what is served, so that a browser may keep a file for ever and still has
 * the new one after an upgrade.
 */
@Named("assets")
@Singleton
public final class Assets {

    private static final int HASH_LENGTH = 16;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * The address of a file.
     *
     * @param name such as {@code style.css}
     * @throws IllegalStateException if the program has no such file
     */
    public String of(String name) {
        return addresses.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The file " + name + " is missing from the program.");
            }
            return "/" + name + "?" + Sha256.hex(file.readAllBytes()).substring(0, HASH_LENGTH);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file " + name + " in the program cannot be read.", broken);
        }
    }
}
