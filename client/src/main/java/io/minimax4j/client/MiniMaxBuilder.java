package io.minimax4j.client;

import java.time.Duration;
import java.util.Map;

import javax.net.ssl.SSLContext;

import io.minimax4j.client.transport.Endpoint;
import io.minimax4j.client.transport.Limits;
import io.minimax4j.client.transport.Timing;
import io.minimax4j.client.transport.Transport;
import org.jspecify.annotations.Nullable;

/** Sets up a client. Everything but the key has a default. */
public final class MiniMaxBuilder {
    static final String KEY_VARIABLE = "MINIMAX_API_KEY";
    static final String URL_VARIABLE = "MINIMAX_BASE_URL";
    static final String DEFAULT_URL = "https://api.minimax.io";

    private @Nullable String apiKey;
    private String baseUrl = DEFAULT_URL;
    private @Nullable String groupId;
    private Duration deadline = Duration.ofMinutes(10);
    private Duration idleTimeout = Duration.ofMinutes(2);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private int maxRetries = 2;
    private @Nullable SSLContext sslContext;
    private Timing timing = Timing.real();

    MiniMaxBuilder() {}

    /** Takes key and address from the environment, as far as they are there. */
    MiniMaxBuilder environment(Map<String, String> environment) {
        String key = environment.getOrDefault(KEY_VARIABLE, "");
        String url = environment.getOrDefault(URL_VARIABLE, "");
        apiKey = key.isBlank() ? apiKey : key;
        baseUrl = url.isBlank() ? baseUrl : url;
        return this;
    }

    /** The API key, as the platform or your own server showed it. */
    public MiniMaxBuilder apiKey(String key) {
        apiKey = key;
        return this;
    }

    /**
     * Where the API is: {@code https://api.minimax.io} by default, {@code https://api.minimaxi.com} on the mainland, or
     * your own server. A trailing slash or {@code /v1} makes no difference.
     */
    public MiniMaxBuilder baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    /** The group that older accounts name in every call; by default none is sent. */
    public MiniMaxBuilder groupId(String id) {
        groupId = id;
        return this;
    }

    /**
     * The most time for one call, from connecting to the last byte, repeats included; 10 minutes by default. Uploads
     * and downloads take as long as their size demands and are bound by {@link #idleTimeout} alone.
     */
    public MiniMaxBuilder deadline(Duration time) {
        deadline = time;
        return this;
    }

    /** How long a stream, upload or download may stand still; 2 minutes by default. */
    public MiniMaxBuilder idleTimeout(Duration time) {
        idleTimeout = time;
        return this;
    }

    /** The most time for making a connection; 10 seconds by default. */
    public MiniMaxBuilder connectTimeout(Duration time) {
        connectTimeout = time;
        return this;
    }

    /**
     * How often a call is repeated at most, where that is safe; 2 by default, 0 for never. A call with side effects is
     * repeated only if no connection was made or the platform refused it for now.
     */
    public MiniMaxBuilder maxRetries(int times) {
        maxRetries = times;
        return this;
    }

    /** Whom to trust and how to identify, for a server with a certificate of its own. */
    public MiniMaxBuilder sslContext(SSLContext context) {
        sslContext = context;
        return this;
    }

    MiniMaxBuilder timing(Timing timing) {
        this.timing = timing;
        return this;
    }

    /**
     * A client, ready to use.
     *
     * @throws IllegalStateException if there is no key
     * @throws IllegalArgumentException if a value cannot be used; the message says which
     */
    public MiniMax build() {
        String key = apiKey;
        if (key == null || key.isBlank()) {
            throw new IllegalStateException("There is no API key. Set the environment variable " + KEY_VARIABLE
                    + ", or give one to MiniMax.builder().apiKey(...).");
        }
        Limits limits = new Limits(deadline, idleTimeout, connectTimeout, maxRetries);
        return new MiniMax(new Transport(Endpoint.of(baseUrl, key, groupId), limits, timing, sslContext));
    }

    /** Where it points to, without the key. */
    @Override
    public String toString() {
        return "MiniMaxBuilder[" + baseUrl + "]";
    }
}
