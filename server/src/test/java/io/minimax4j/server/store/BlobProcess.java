package io.minimax4j.server.store;

import io.minimax4j.protocol.error.ApiException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A process that stores blobs until somebody kills it, or the system refuses to take more. */
final class BlobProcess {
    static final int CHUNK = 64 * 1024;

    private BlobProcess() {}

    /** Arguments: the folder, and how many chunks each blob has. Prints each id once its blob is committed. */
    static void main(String[] arguments) {
        int chunks = Integer.parseInt(arguments[1]);
        try (LocalBlobs blobs = LocalBlobs.open(Path.of(arguments[0]))) {
            for (long id = 1;; id++) {
                store(blobs, id, chunks);
                System.out.println(id);
            }
        } catch (ApiException e) {
            System.out.println(e.code() + " " + e.detail());
        }
    }

    private static void store(LocalBlobs blobs, long id, int chunks) {
        try (BlobWriter writer = blobs.create(id)) {
            for (int chunk = 0; chunk < chunks; chunk++) {
                writer.write(ByteBuffer.wrap(content(id)));
            }
            writer.commit();
        }
    }

    /** Each blob is filled with the low byte of its id. */
    static byte[] content(long id) {
        byte[] content = new byte[CHUNK];
        Arrays.fill(content, (byte) id);
        return content;
    }

    /** Starts the process; the prefix is put in front of the command. */
    static Process start(Path folder, int chunks, String... prefix) throws IOException {
        List<String> command = new ArrayList<>(List.of(prefix));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                BlobProcess.class.getName(), folder.toString(), String.valueOf(chunks)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
