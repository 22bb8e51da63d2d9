package io.minimax4j.engine.offline.chat.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the part of a document that a local reference names. */
final class Pointer {
    private Pointer() {}

    /** The part behind {@code #} or {@code #/a/b}; empty if there is none. */
    static Optional<Object> find(Map<String, Object> root, String reference) {
        if (reference.equals("#")) {
            return Optional.of(root);
        }
        if (!reference.startsWith("#/")) {
            return Optional.empty();
        }
        Object at = root;
        for (String step : reference.substring(2).split("/", -1)) {
            String name = decoded(step);
            Object next = switch (at) {
                case Map<?, ?> map -> map.get(name);
                case List<?> list when name.matches("\\d{1,6}") && Integer.parseInt(name) < list.size() ->
                    list.get(Integer.parseInt(name));
                default -> null;
            };
            if (next == null) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(at);
    }

    private static String decoded(String step) {
        try {
            return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8).replace("~1", "/").replace("~0",
                    "~");
        } catch (IllegalArgumentException e) {
            return step;
        }
    }
}
