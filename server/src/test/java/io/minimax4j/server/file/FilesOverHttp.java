package io.minimax4j.server.file;

import io.minimax4j.server.store.SetClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A running server and a caller with a key: what every test of files over HTTP begins with. */
abstract class FilesOverHttp {
    static final String BOUNDARY = "a8c5";
    private static final Pattern FILE_ID = Pattern.compile("\"file_id\":(\\d+)");

    @TempDir
    Path data;

    /** 1772366400 in seconds. */
    final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    final HttpClient http = HttpClient.newHttpClient();
    FileServer server;
    String key;

    @BeforeEach
    void start() {
        server = serve();
        key = server.newKey();
    }

    FileServer serve() {
        return new FileServer(data, clock, new FileLimits(1 << 20, 4 << 20));
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    HttpRequest.Builder request(String pathOrUrl) {
        return HttpRequest.newBuilder(server.uri().resolve(pathOrUrl));
    }

    HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + key);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    String get(String path) throws IOException, InterruptedException {
        return send(authorized(path)).body();
    }

    String delete(String path) throws IOException, InterruptedException {
        return send(authorized(path).DELETE()).body();
    }

    String postJson(String path, String json) throws IOException, InterruptedException {
        return send(authorized(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)))
                .body();
    }

    /** Sends parts as they are written in the test; line ends are made those of HTTP. */
    HttpResponse<String> postForm(String path, String parts) throws IOException, InterruptedException {
        String body = parts.replace("\n", "\r\n") + "--" + BOUNDARY + "--\r\n";
        return send(authorized(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));
    }

    static String purposePart(String purpose) {
        return "--" + BOUNDARY + "\nContent-Disposition: form-data; name=\"purpose\"\n\n" + purpose + "\n";
    }

    static String filePart(String name, String content) {
        return "--" + BOUNDARY + "\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\nContent-Type: application/octet-stream\n\n" + content + "\n";
    }

    /** The id of a file that is uploaded first. */
    String upload(String purpose, String name, String content) throws IOException, InterruptedException {
        return fileId(postForm("/v1/files/upload", purposePart(purpose) + filePart(name, content)).body());
    }

    static String fileId(String json) {
        Matcher matcher = FILE_ID.matcher(json);
        if (!matcher.find()) {
            throw new AssertionError("No file_id in " + json);
        }
        return matcher.group(1);
    }

    /** The download link of a file. */
    URI link(String fileId) throws IOException, InterruptedException {
        String json = get("/v1/files/retrieve?file_id=" + fileId);
        Matcher matcher = Pattern.compile("\"download_url\":\"([^\"]+)\"").matcher(json);
        if (!matcher.find()) {
            throw new AssertionError("No download_url in " + json);
        }
        return URI.create(matcher.group(1));
    }
}
