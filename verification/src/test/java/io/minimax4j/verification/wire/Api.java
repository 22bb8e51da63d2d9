package io.minimax4j.verification.wire;

import io.minimax4j.verification.process.ServerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A caller of one server with one key. */
public final class Api {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI base;
    private final String key;

    private Api(HttpClient http, URI base, String key) {
        this.http = http;
        this.base = base;
        this.key = key;
    }

    /** By plain HTTP with the server's own key. */
    public static Api of(ServerProcess server) {
        return of(server.http(), server.key());
    }

    /** {@link #of(ServerProcess)} of one that is known by its address. */
    public static Api of(URI base, String key) {
        return new Api(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), base, key);
    }

    /** By TLS, trusting nothing but the certificate. */
    public static Api secure(ServerProcess server, Path certificate) {
        HttpClient client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build();
        return new Api(client, server.https(), server.key());
    }

    /** The same with another key; an empty one sends no header at all. */
    public Api as(String otherKey) {
        return new Api(http, base, otherKey);
    }

    public URI base() {
        return base;
    }

    /** A request to the path, or to a whole URL, with the key. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = bare(path);
        return key.isEmpty() ? builder : builder.header("Authorization", "Bearer " + key);
    }

    /** A request without a key. */
    public HttpRequest.Builder bare(String path) {
        URI target = path.contains("://") ? URI.create(path) : URI.create(base + path);
        return HttpRequest.newBuilder(target).timeout(LIMIT);
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    public Reply post(String path, byte[] json) {
        return send(request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json)));
    }

    public Reply upload(String purpose, String filename, byte[] content) {
        return upload("/v1/files/upload", Multipart.file(purpose, filename, content));
    }

    public Reply upload(String path, Multipart form) {
        return send(request(path).header("Content-Type", form.contentType()).POST(form.body()));
    }

    public Reply upload(String path, Multipart form, BodyPublisher body) {
        return send(request(path).header("Content-Type", form.contentType()).POST(body));
    }

    public Reply send(HttpRequest.Builder request) {
        return Reply.of(exchange(request, BodyHandlers.ofByteArray()));
    }

    /** The answer's body as it comes; the caller closes it. */
    public HttpResponse<InputStream> open(HttpRequest.Builder request) {
        return exchange(request, BodyHandlers.ofInputStream());
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return http.send(request.build(), as);
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + base + ": " + e, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for " + base + ".", e);
        }
    }
}
