package io.minimax4j.client.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Where calls go and as whom. Never prints its key. */
public final class Endpoint {
    private final URI base;
    private final String key;
    private final @Nullable String groupId;

    private Endpoint(URI base, String key, @Nullable String groupId) {
        this.base = base;
        this.key = key;
        this.groupId = groupId;
    }

    /**
     * Takes a base URL with or without a trailing slash or {@code /v1}, and a key as it stands in a file or variable:
     * surrounding space is dropped.
     *
     * @throws IllegalArgumentException if the URL is not an http or https one, or the key cannot stand in a header
     */
    public static Endpoint of(String baseUrl, String key, @Nullable String groupId) {
        return new Endpoint(base(baseUrl.strip()), key(key.strip()), groupId);
    }

    private static URI base(String url) {
        String root = url.replaceFirst("/+$", "").replaceFirst("/v1$", "").replaceFirst("/+$", "");
        try {
            URI uri = new URI(root);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // told below, without the parser's words
        }
        throw new IllegalArgumentException(
                "The base URL is not one like https://api.minimax.io: it needs http or https, "
                        + "a host, and no user, query or fragment.");
    }

    private static String key(String key) {
        if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("The API key is empty or holds spaces, line breaks or characters beyond "
                    + "ASCII. Copy it again.");
        }
        return key;
    }

    /** The address of a path that starts with {@code /v1/} and may carry a query. */
    URI resolve(String path) {
        String query = groupId == null ? "" : (path.contains("?") ? "&" : "?") + "GroupId=" + encode(groupId);
        return URI.create(base + path + query);
    }

    /** The same for a WebSocket: {@code ws} for http, {@code wss} for https. */
    URI socket(String path) {
        return URI.create("ws" + resolve(path).toString().substring("http".length()));
    }

    String authorization() {
        return "Bearer " + key;
    }

    /** Foreign words with the key struck out, should a server repeat it. */
    String redact(String text) {
        return text.replace(key, "***");
    }

    boolean encrypted() {
        return base.getScheme().equalsIgnoreCase("https");
    }

    /** A value as it stands in a query or between two slashes. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The base URL. */
    @Override
    public String toString() {
        return base.toString();
    }
}
