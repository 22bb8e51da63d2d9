package io.minimax4j.verification.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads an event stream as strictly as the strictest real client does. */
final class Events {
    private static final String FIELD = "data: ";

    private Events() {}

    static List<JsonNode> parse(String stream) {
        if (!stream.endsWith("\n\n")) {
            throw new AssertionError("The stream does not end with a blank line: ..." + end(stream));
        }
        List<JsonNode> events = new ArrayList<>();
        for (String event : stream.split("\n\n")) {
            if (!event.startsWith(FIELD) || event.indexOf('\n') >= 0 || event.indexOf('\r') >= 0) {
                throw new AssertionError("Not one line 'data: {json}' ended by LF: " + event);
            }
            events.add(Reply.parse(event.substring(FIELD.length())));
        }
        return events;
    }

    private static String end(String stream) {
        return stream.substring(Math.max(0, stream.length() - 200));
    }
}
