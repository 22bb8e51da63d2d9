package io.minimax4j.protocol.chat;

import java.util.List;
import java.util.stream.Collectors;

/** What a message says: plain text, or parts of text and pictures. Both forms are on the wire. */
public sealed interface Content {

    /** The text of it: the whole string, or the text parts joined by line breaks. */
    String text();

    static Content of(String text) {
        return new Text(text);
    }

    /** Content sent as a string. */
    record Text(String text) implements Content {}

    /** Content sent as an array. */
    record Parts(List<Part> parts) implements Content {
        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream()
                    .filter(part -> part instanceof Part.Text)
                    .map(part -> ((Part.Text) part).text())
                    .collect(Collectors.joining("\n"));
        }
    }
}
