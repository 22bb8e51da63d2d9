package io.minimax4j.server.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of an input file, whole lines only.
 *
 * @param firstLine counted from 1
 * @param lines how many lines of text it has, blank ones included
 * @param offset where it begins, in bytes
 * @param bytes how long it is
 */
record Part(long firstLine, long lines, long offset, long bytes) {

    /** As a task keeps it. */
    String text() {
        return firstLine + ":" + lines + ":" + offset + ":" + bytes;
    }

    static Part of(String text) {
        long[] numbers = Arrays.stream(text.split(":")).mapToLong(Long::parseLong).toArray();
        return new Part(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(","));
    }

    static List<Part> all(String text) {
        return Arrays.stream(text.split(",")).map(Part::of).toList();
    }
}
