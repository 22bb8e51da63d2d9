package io.minimax4j.engine.offline.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A text beside a class: its lines, of which blank ones and those that begin with {@code #} do not count. */
public final class Table {
    private Table() {}

    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Its columns, which are parted by tabs. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return lines(beside, name).stream().map(line -> line.split("\t", -1)).toList();
    }
}
