package io.minimax4j.server.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which handler answers which method and path. A literal path wins over one with parameters, whatever the method: it
 * never falls through to a parameter that happens to spell the same.
 */
public final class Router {
    private final Map<String, Map<String, Route>> literal = new HashMap<>();
    private final List<Map<String, Route>> withParameters = new ArrayList<>();
    private final Map<String, Map<String, Route>> byPattern = new HashMap<>();
    private final Map<String, Dialect> dialects = new HashMap<>();
    private final Map<String, SocketHandler> sockets = new HashMap<>();

    public Router get(String pattern, Handler handler) {
        return add("GET", pattern, false, handler);
    }

    public Router post(String pattern, Handler handler) {
        return add("POST", pattern, false, handler);
    }

    public Router delete(String pattern, Handler handler) {
        return add("DELETE", pattern, false, handler);
    }

    public Router head(String pattern, Handler handler) {
        return add("HEAD", pattern, false, handler);
    }

    /** A route that needs no key: what it serves is open to all, or guarded by something in the request itself. */
    public Router open(String method, String pattern, Handler handler) {
        return add(method, pattern, true, handler);
    }

    /** A path of WebSockets. A missing or wrong key is for the handler to tell, so the handshake needs none. */
    public Router socket(String pattern, SocketHandler handler) {
        sockets.put(pattern, handler);
        return add("GET", pattern, true, Sockets::refuse);
    }

    /** What serves the sockets of a route, if it has any. */
    Optional<SocketHandler> socket(Route route) {
        return Optional.ofNullable(sockets.get(route.pattern().text()));
    }

    /**
     * Marks paths that other clients than the platform's use as well: their failures are told in the dialect that the
     * caller understands.
     */
    public Router inClientsDialect(String... patterns) {
        return speak(Dialect.CALLERS, patterns);
    }

    /** Marks paths whose failures have a true status and the shape that OpenAI's clients read. */
    public Router inOpenAiDialect(String... patterns) {
        return speak(Dialect.OPENAI, patterns);
    }

    /** Marks paths whose failures have a true status and the shape that Anthropic's clients read. */
    public Router inAnthropicDialect(String... patterns) {
        return speak(Dialect.ANTHROPIC, patterns);
    }

    private Router speak(Dialect dialect, String... patterns) {
        List.of(patterns).forEach(pattern -> dialects.put(pattern, dialect));
        return this;
    }

    /** The native one where nothing else was said. */
    Dialect dialect(Route route) {
        return dialects.getOrDefault(route.pattern().text(), Dialect.NATIVE);
    }

    private Router add(String method, String pattern, boolean open, Handler handler) {
        Route route = new Route(method, new PathPattern(pattern), open, handler);
        if (methods(route.pattern()).putIfAbsent(method, route) != null) {
            throw new IllegalStateException("There is a route for " + method + " " + pattern + " already");
        }
        return this;
    }

    private Map<String, Route> methods(PathPattern pattern) {
        return byPattern.computeIfAbsent(pattern.text(), text -> {
            Map<String, Route> methods = new TreeMap<>();
            if (pattern.isLiteral()) {
                literal.put(text, methods);
            } else {
                withParameters.add(methods);
            }
            return methods;
        });
    }

    Match match(String method, String path) {
        Map<String, Route> exact = literal.get(path);
        if (exact != null) {
            return match(method, exact, Map.of());
        }
        List<String> segments = PathPattern.segments(path);
        for (Map<String, Route> methods : withParameters) {
            Optional<Map<String, String>> parameters = methods.values().iterator().next().pattern().match(segments);
            if (parameters.isPresent()) {
                return match(method, methods, parameters.get());
            }
        }
        return new Match.NoPath();
    }

    private static Match match(String method, Map<String, Route> methods, Map<String, String> parameters) {
        Route route = methods.get(method);
        return route == null
                ? new Match.NoMethod(String.join(", ", methods.keySet()))
                : new Match.Found(route, parameters);
    }

    /** What became of a look-up. */
    sealed interface Match {
        record Found(Route route, Map<String, String> parameters) implements Match {}

        /** The path is known; {@code allowed} names its methods. */
        record NoMethod(String allowed) implements Match {}

        record NoPath() implements Match {}
    }
}
