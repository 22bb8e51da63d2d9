package io.minimax4j.verification.bench;

import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The peer: WireMock as a process of its own, answering paths with canned JSON or events, its journal off. */
final class WireMockProcess implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("^port:\\s+(\\d+)");

    private final Path folder = Folders.temporary("wiremock");
    private final Process process;
    private final URI base;

    WireMockProcess(String path, String cannedJson) throws Exception {
        this(Map.of(path, cannedJson));
    }

    /** @param canned what each path answers, JSON or the events of a stream */
    WireMockProcess(Map<String, String> canned) throws Exception {
        Files.createDirectories(folder.resolve("mappings"));
        Files.createDirectories(folder.resolve("__files"));
        int count = 0;
        for (Map.Entry<String, String> one : canned.entrySet()) {
            can("reply-" + count++, one.getKey(), one.getValue());
        }
        Path jar = Path.of(Class.forName("wiremock.Run").getProtectionDomain().getCodeSource().getLocation().toURI());
        process = new ProcessBuilder(Repository.java().toString(), "-cp", jar.toString(), "wiremock.Run", "--port", "0",
                "--root-dir", folder.toString(), "--no-request-journal", "--container-threads", "64")
                .redirectErrorStream(true).start();
        base = URI.create("http://127.0.0.1:" + port());
    }

    private void can(String name, String path, String body) throws IOException {
        String type = body.startsWith("{") ? "application/json" : "text/event-stream";
        Files.writeString(folder.resolve("__files").resolve(name), body);
        Files.writeString(folder.resolve("mappings").resolve(name + ".json"), """
                {"request":{"method":"POST","urlPath":"%s"},"response":{"status":200,"bodyFileName":"%s",\
                "headers":{"Content-Type":"%s"}}}""".formatted(path, name, type));
    }

    private int port() throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(ignored -> {}));
                return Integer.parseInt(port.group(1));
            }
        }
        throw new IOException("WireMock did not start");
    }

    URI base() {
        return base;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        Folders.delete(folder);
    }
}
