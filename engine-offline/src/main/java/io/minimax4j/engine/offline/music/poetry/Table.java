package io.minimax4j.engine.offline.music.poetry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The tables beside this package. */
final class Table {
    private Table() {}

    /** All lines that hold something. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the poet", e);
        }
    }

    /** Rows of columns between tabs; lines behind {@code #} are comments. */
    static List<String[]> rows(String name) {
        return lines(name).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
    }

    /** What stands between separators in a cell. */
    static List<String> items(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
