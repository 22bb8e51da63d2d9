package io.minimax4j.server.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which bytes of a file a request asks for (RFC 9110, 14). */
sealed interface ByteRange {
    Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** All of it: also the answer to several ranges at once and to a header that makes no sense, as the RFC allows. */
    record Whole() implements ByteRange {}

    record Part(long from, long length) implements ByteRange {}

    /** Nothing of the range is in the file. */
    record Unsatisfiable() implements ByteRange {}

    /** Reads the Range header for a file of that many bytes. */
    static ByteRange of(@Nullable String header, long size) {
        Matcher matcher = SINGLE.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            return new Whole();
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? new Whole() : suffix(Long.parseLong(last), size);
        }
        return part(Long.parseLong(first), last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last), size);
    }

    private static ByteRange suffix(long length, long size) {
        long bounded = Math.min(length, size);
        return bounded == 0 ? new Unsatisfiable() : new Part(size - bounded, bounded);
    }

    private static ByteRange part(long first, long last, long size) {
        if (last < first) {
            return new Whole();
        }
        return first >= size ? new Unsatisfiable() : new Part(first, Math.min(last, size - 1) - first + 1);
    }
}
