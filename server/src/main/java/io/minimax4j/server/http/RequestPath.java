package io.minimax4j.server.http;

/**
 * The path by which a request is routed. Clients join a base address and a path in their own ways: the base may end
 * with a slash or not, and with {@code /v1} or not. Only the spelling is mended here; the key is asked for by the
 * route that is found in the end, so that no spelling gets around it.
 */
final class RequestPath {
    private static final String VERSION = "/v1";
    private static final String ANTHROPIC = "/anthropic";
    private static final String SOCKETS = "/ws";

    private RequestPath() {}

    static String of(String canonical) {
        String path = withoutEmptySegments(canonical);
        if (path.startsWith(VERSION + VERSION + "/") || path.startsWith(VERSION + ANTHROPIC + "/")
                || path.startsWith(VERSION + SOCKETS + "/")) {
            return path.substring(VERSION.length());
        }
        return path.startsWith(ANTHROPIC + VERSION + VERSION + "/")
                ? ANTHROPIC + path.substring(ANTHROPIC.length() + VERSION.length())
                : path;
    }

    /** The path for a client whose base lacks {@code /v1}. */
    static String versioned(String path) {
        return path.startsWith(ANTHROPIC + "/")
                ? ANTHROPIC + VERSION + path.substring(ANTHROPIC.length())
                : VERSION + path;
    }

    private static String withoutEmptySegments(String path) {
        if (!path.contains("//") && !path.endsWith("/")) {
            return path;
        }
        StringBuilder text = new StringBuilder(path.length());
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                text.append('/').append(segment);
            }
        }
        return text.isEmpty() ? "/" : text.toString();
    }
}
