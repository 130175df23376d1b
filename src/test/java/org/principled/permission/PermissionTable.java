package org.principled.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table {@code docs/permissions.csv}: who may call what. */
final class PermissionTable {

    private static final Path FILE = Path.of("docs", "permissions.csv");

    /** Columns before those of the people. */
    private static final int KEY = 4;

    private PermissionTable() {}

    /**
     * A route, and what everybody is answered.
     *
     * @param sends what a body is: {@code json}, {@code form}, {@code multipart}, {@code csv}, {@code xlsx} or nothing
     * @param object which assessment it is about: {@code draft}, {@code submitted}, {@code desk} or nothing
     * @param cells by column: {@code yes}, or the refusal {@code 401}, {@code 403}, {@code 404} or {@code sign-in}
     */
    record Row(String method, String path, String sends, String object, Map<String, String> cells) {

        /** The route, as it is compared with those that the program has. */
        String route() {
            return (method + " " + path + " " + sends).strip();
        }

        /** Whether calling it signs the caller out. */
        boolean endsSession() {
            return route().equals("POST /sign-out") || route().equals("DELETE /api/v1/session");
        }
    }

    static List<Row> rows() {
        try {
            List<String> lines = Files.readAllLines(FILE, StandardCharsets.UTF_8);
            String[] columns = lines.get(0).split(",", -1);
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(",", -1);
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = KEY; i < columns.length; i++) {
                    cells.put(columns[i], fields[i]);
                }
                rows.add(new Row(fields[0], fields[1], fields[2], fields[3], cells));
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
