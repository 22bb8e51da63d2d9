package io.minimax4j.verification.bench;

import io.minimax4j.verification.npm.NpmPackage;
import io.minimax4j.verification.process.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The peer from npm: aimock, a mock of language models, answering one question with a canned text. */
final class AimockProcess implements AutoCloseable {
    private static final Path CLI = Path.of("@copilotkit/aimock/dist/cli.js");
    private static final Pattern READY = Pattern.compile("listening on (http://\\S+)");

    private final Path folder = Folders.temporary("aimock");
    private final Process process;
    private final URI base;

    /** @param question and answer hold nothing that JSON would have to escape */
    AimockProcess(String question, String answer, int millisBetweenPieces) throws IOException {
        Files.writeString(folder.resolve("answer.json"), """
                {"fixtures":[{"match":{"userMessage":"%s"},"response":{"content":"%s"}}]}"""
                .formatted(question, answer));
        process = new ProcessBuilder("node", NpmPackage.install("aimock").script(CLI).toString(), "--port", "0",
                "--fixtures", folder.toString(), "--chunk-size", "8", "--latency",
                Integer.toString(millisBetweenPieces)).redirectErrorStream(true).start();
        base = ready();
    }

    private URI ready() throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                Thread.ofVirtual().start(() -> drain(lines));
                return URI.create(ready.group(1));
            }
        }
        throw new IOException("aimock did not start");
    }

    private static void drain(Reader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // With the process.
        }
    }

    URI base() {
        return base;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        Folders.delete(folder);
    }
}
