package io.minimax4j.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A process that stores 64 MB in a bucket and fetches them again; what it takes of time goes to the error output. */
final class S3BlobProcess {
    private static final int BYTES = 64 << 20;

    private S3BlobProcess() {}

    /** Argument: the address of an {@link S3TestServer}. */
    static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        try (S3Blobs blobs = S3Blobs.open(S3TestServer.place(URI.create(arguments[0]), "process"))) {
            long opened = System.nanoTime();
            System.out.println("up " + store(blobs).bytes());
            long stored = System.nanoTime();
            try (InputStream stream = blobs.open(1, 0, BYTES)) {
                System.out.println("down " + stream.transferTo(OutputStream.nullOutputStream()));
            }
            System.err.printf("opened %d ms, up %d ms, down %d ms%n", (opened - start) / 1_000_000,
                    (stored - opened) / 1_000_000, (System.nanoTime() - stored) / 1_000_000);
        }
    }

    private static Blob store(S3Blobs blobs) {
        try (BlobWriter writer = blobs.create(1)) {
            for (int sent = 0; sent < BYTES; sent += BlobProcess.CHUNK) {
                writer.write(ByteBuffer.wrap(BlobProcess.content(sent)));
            }
            return writer.commit();
        }
    }

    static Process start(URI endpoint, String heap) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
                "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"),
                S3BlobProcess.class.getName(), endpoint.toString()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
