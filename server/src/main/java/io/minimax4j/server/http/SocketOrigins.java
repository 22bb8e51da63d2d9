package io.minimax4j.server.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From which web pages a WebSocket may be opened, the setting {@code socket-origins}. Browsers say where a page came from
 * and do not ask before they connect, so it is judged here: a page of this server may, others only if they are named.
 * Programs that are no browsers say nothing, or name the server itself.
 *
 * @param named origins in lower case, without a port that is the usual one
 * @param every whether any page may
 */
public record SocketOrigins(Set<String> named, boolean every) {
    /** Only pages of this server. */
    public static final SocketOrigins OWN = new SocketOrigins(Set.of(), false);
    private static final String EVERY = "*";

    /**
     * Reads {@code https://studio.example.com, http://localhost:3000}, or {@code *}.
     *
     * @throws IllegalArgumentException completing the sentence "setting 'socket-origins' ..."
     */
    public static SocketOrigins parse(String text) {
        Set<String> entries = Arrays.stream(text.split(",")).map(String::strip).filter(entry -> !entry.isEmpty())
                .collect(Collectors.toSet());
        boolean every = entries.remove(EVERY);
        return new SocketOrigins(entries.stream().map(SocketOrigins::entry).collect(Collectors.toUnmodifiableSet()),
                every);
    }

    private static String entry(String text) {
        String origin = canonical(text);
        if (origin == null) {
            throw new IllegalArgumentException("must be * or origins such as https://studio.example.com, not '" + text
                    + "'");
        }
        return origin;
    }

    /** @param host the Host header of the same request */
    boolean allow(@Nullable String origin, @Nullable String host) {
        if (origin == null || every) {
            return true;
        }
        String page = canonical(origin);
        return page != null && (named.contains(page) || host != null && isOwn(page, host));
    }

    private static boolean isOwn(String page, String host) {
        return page.equals(canonical("http://" + host)) || page.equals(canonical("https://" + host));
    }

    /** Scheme, host and port as browsers write them; null for what is no origin of the web. */
    private static @Nullable String canonical(String text) {
        try {
            URI uri = URI.create(text.toLowerCase(Locale.ROOT));
            boolean bare = uri.getRawPath() != null && uri.getRawPath().isEmpty() && uri.getRawQuery() == null
                    && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            if (!bare || uri.getHost() == null) {
                return null;
            }
            return switch (uri.getScheme()) {
                case "http" -> "http://" + uri.getHost() + port(uri, 80);
                case "https" -> "https://" + uri.getHost() + port(uri, 443);
                case null, default -> null;
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String port(URI uri, int usual) {
        return uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    }
}
