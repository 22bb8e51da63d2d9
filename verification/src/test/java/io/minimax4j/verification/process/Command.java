package io.minimax4j.verification.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end, with a limit on its time. */
public final class Command {
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private final List<String> words;
    private final Map<String, String> environment = new HashMap<>();
    private Path folder = Path.of("").toAbsolutePath();

    private Command(List<String> words) {
        this.words = words;
    }

    public static Command of(Object... words) {
        return new Command(Arrays.stream(words).map(Object::toString).toList());
    }

    /** The same command with more words at its end. */
    public Command and(Object... more) {
        List<String> all = new ArrayList<>(words);
        Arrays.stream(more).map(Object::toString).forEach(all::add);
        Command longer = new Command(all).in(folder);
        longer.environment.putAll(environment);
        return longer;
    }

    public Command in(Path workingFolder) {
        this.folder = workingFolder;
        return this;
    }

    public Command with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    /** Starts the program and leaves it running: its owner reads its output and ends it. */
    public Process start() {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Starting '" + words.get(0) + "' failed: is it installed?", e);
        }
    }

    /** Runs the program without input and waits for its end. */
    public Outcome run() {
        return run("");
    }

    /** Runs the program, which gets a text that is not longer than a pipe holds, and waits for its end. */
    public Outcome run(String input) {
        Process process = start();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            }
            Future<byte[]> output = readers.submit(() -> readAll(process.getInputStream()));
            Future<byte[]> errors = readers.submit(() -> readAll(process.getErrorStream()));
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("'" + String.join(" ", words) + "' did not end within " + LIMIT
                        + "; it wrote: " + new String(output.get(), StandardCharsets.UTF_8)
                        + new String(errors.get(), StandardCharsets.UTF_8));
            }
            return new Outcome(process.exitValue(), output.get(), new String(errors.get(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            process.destroyForcibly();
            throw new AssertionError("Running '" + words.get(0) + "' failed.", e);
        }
    }

    private static byte[] readAll(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }
}
