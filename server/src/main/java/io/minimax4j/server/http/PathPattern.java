package io.minimax4j.server.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path of literal segments and <code>{parameters}</code>; each parameter takes one segment that is not empty. */
record PathPattern(String text) {
    PathPattern {
        if (!text.startsWith("/") || text.length() > 1 && text.endsWith("/")) {
            throw new IllegalArgumentException("A pattern starts with a slash and does not end with one: " + text);
        }
    }

    boolean isLiteral() {
        return text.indexOf('{') < 0;
    }

    /** The parameters by name if the path follows this pattern. */
    Optional<Map<String, String>> match(List<String> path) {
        List<String> own = segments(text);
        if (own.size() != path.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            if (isParameter(own.get(i)) && !path.get(i).isEmpty()) {
                parameters.put(name(own.get(i)), path.get(i));
            } else if (!own.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    /** What stands between the slashes. */
    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
