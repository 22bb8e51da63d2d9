package io.minimax4j.client.transport;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A download on one connection: the whole file, or a range of it. */
record Opened(Reply reply, InputStream content) {
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    static Opened of(Reply reply) {
        return new Opened(reply, reply.file());
    }

    /** The tag of this version of the file, empty if there is none; a weak one does not promise the same bytes. */
    String version() {
        return reply.headers().firstValue("ETag").filter(tag -> tag.startsWith("\"")).orElse("");
    }

    /** Where in the file the content starts, -1 if a part came that does not say so. */
    long start() {
        Matcher range = range();
        if (range.matches()) {
            return Long.parseLong(range.group(1));
        }
        return reply.status() == 206 ? -1 : 0;
    }

    /** The size of the whole file, -1 if it is not told. */
    long size() {
        Matcher range = range();
        if (range.matches()) {
            return range.group(2).equals("*") ? -1 : Long.parseLong(range.group(2));
        }
        return reply.headers().firstValueAsLong("Content-Length").orElse(-1);
    }

    private Matcher range() {
        String header = reply.status() == 206 ? reply.headers().firstValue("Content-Range").orElse("") : "";
        return RANGE.matcher(header);
    }
}
