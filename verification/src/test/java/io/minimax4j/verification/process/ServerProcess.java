package io.minimax4j.verification.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server that runs as a process of its own, started the way the launcher starts it. It listens on a free port; what
 * it writes goes to files in a folder beside its data. Closing it asks it to stop and ends it, if need be.
 *
 * <p>Nothing here sleeps: the start waits for the ready line or for the end of the process, whichever comes.
 */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String READY = "ready http://";
    private static final Pattern DEBUGGER = Pattern.compile("Listening for transport dt_socket at address: (\\d+)");

    private final Launch launch;
    private final Process process;
    private final Path logs;
    private final CompletableFuture<URI> ready = new CompletableFuture<>();
    private final CompletableFuture<Integer> debugger = new CompletableFuture<>();
    private final Thread reader;

    private ServerProcess(Launch launch) throws IOException {
        this.launch = launch;
        this.logs = Files.createTempDirectory("minimax-server-logs");
        ProcessBuilder builder = new ProcessBuilder(launch.command()).redirectError(errorFile().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MINIMAX"));
        builder.environment().putAll(launch.environment());
        this.process = builder.start();
        this.reader = Thread.ofVirtual().name("server-output").start(this::follow);
    }

    /** Starts the server and returns when it answers. */
    public static ServerProcess start(Launch launch) {
        try {
            ServerProcess server = new ServerProcess(launch);
            server.await(server.ready);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Starting the server failed.", e);
        }
    }

    /** Starts the server, which stands still until a debugger lets it go, and returns when the debugger's port listens. */
    static ServerProcess startHalted(Launch launch) {
        try {
            ServerProcess server = new ServerProcess(launch);
            server.await(server.debugger);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Starting the server failed.", e);
        }
    }

    /** Starts the server and returns when it has refused: what it wrote, and its exit code. */
    public static Outcome startInVain(Launch launch) {
        try (ServerProcess server = new ServerProcess(launch)) {
            int exit = server.awaitExit();
            return new Outcome(exit, server.output().getBytes(StandardCharsets.UTF_8), server.errors());
        } catch (IOException e) {
            throw new UncheckedIOException("Starting the server failed.", e);
        }
    }

    private void follow() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                var file = Files.newBufferedWriter(outputFile())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line + "\n");
                file.flush();
                Matcher port = DEBUGGER.matcher(line);
                if (port.find()) {
                    debugger.complete(Integer.parseInt(port.group(1)));
                }
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring("ready ".length()).strip()));
                }
            }
            noMoreLines(new IllegalStateException("the server ended before it was ready"));
        } catch (IOException e) {
            noMoreLines(e);
        }
    }

    private void noMoreLines(Exception cause) {
        ready.completeExceptionally(cause);
        debugger.completeExceptionally(cause);
    }

    private void await(CompletableFuture<?> line) {
        try {
            line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            String wrote = output() + errors();
            kill();
            throw new IllegalStateException("The server did not become ready; it wrote:\n" + wrote, e);
        }
    }

    /** The port that a debugger is attached to. */
    int debuggerPort() {
        if (!debugger.isDone()) {
            throw new IllegalStateException("The server was not started with Breakpoints.debuggable; it wrote: "
                    + output());
        }
        return debugger.join();
    }

    /** Plain HTTP, without a slash at its end. */
    public URI http() {
        return ready.join();
    }

    /** The same port by TLS, under the name that the server's own certificate carries. */
    public URI https() {
        return URI.create("https://localhost:" + http().getPort());
    }

    /** The certificate that a client has to trust for {@link #https()}. */
    public Path certificate() {
        return data().resolve("tls/cert.pem");
    }

    /** How it was started; the same again continues where it stopped. */
    public Launch launch() {
        return launch;
    }

    public Path data() {
        return launch.data();
    }

    public String key() {
        return launch.key();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** The media workers: the Java processes that the server started. */
    public List<ProcessHandle> workers() {
        return process.descendants().toList();
    }

    public Path outputFile() {
        return logs.resolve("stdout.txt");
    }

    public Path errorFile() {
        return logs.resolve("stderr.txt");
    }

    public String output() {
        return read(outputFile());
    }

    public String errors() {
        return read(errorFile());
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGTERM, without waiting. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Waits for the end of the process. */
    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The server did not end within " + PATIENCE + "; it wrote:\n" + errors());
            }
            reader.join(PATIENCE);
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException("Interrupted while the server ended.", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitExit();
        Folders.delete(logs);
    }
}
