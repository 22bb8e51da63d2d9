package io.minimax4j.cli.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program of the user's that answers calls of a function: it is started without a shell, gets the arguments as JSON on
 * its input and writes the result to its output. It does not see the API key, nor any other setting of ours.
 */
record ToolProgram(List<String> command, Duration limit) {
    static final Duration USUAL = Duration.ofSeconds(60);
    private static final int LONGEST = 1024 * 1024;

    /**
     * Runs it.
     *
     * @throws IOException if it cannot be started, fails, or takes or writes too much; the model is told why
     */
    String run(String arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("MINIMAX"));
        Process process = builder.start();
        try {
            CompletableFuture<byte[]> output = new CompletableFuture<>();
            Thread.ofVirtual().name("tool-output").start(() -> read(process.getInputStream(), output));
            Thread.ofVirtual().name("tool-input").start(() -> write(process.getOutputStream(), arguments));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(command.getFirst() + " took longer than " + limit.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " ended with exit code " + process.exitValue());
            }
            return result(output);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private String result(CompletableFuture<byte[]> output) throws IOException, InterruptedException {
        try {
            byte[] bytes = output.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes.length > LONGEST) {
                throw new IOException(command.getFirst() + " wrote more than 1 MB");
            }
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the output of " + command.getFirst() + " cannot be read", e);
        }
    }

    private static void read(InputStream from, CompletableFuture<byte[]> output) {
        try (from) {
            byte[] bytes = from.readNBytes(LONGEST + 1);
            from.transferTo(OutputStream.nullOutputStream());
            output.complete(bytes);
        } catch (IOException e) {
            output.completeExceptionally(e);
        }
    }

    /** A program need not read what it is given. */
    private static void write(OutputStream to, String arguments) {
        try (to) {
            to.write(arguments.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it has closed its input
        }
    }
}
