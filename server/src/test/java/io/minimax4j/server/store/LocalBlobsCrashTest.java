package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the disk after a process died or was refused in the middle of its work. */
class LocalBlobsCrashTest {
    private static final int CHUNKS = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void killed_everyAcknowledgedBlobIsWholeAndNoHalfBlobHasAName(int acknowledgedBlobs) throws Exception {
        Process process = BlobProcess.start(folder, CHUNKS);
        try (BufferedReader output = process.inputReader()) {
            for (int line = 1; line <= acknowledgedBlobs; line++) {
                assertThat(output.readLine()).isEqualTo(String.valueOf(line));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (LocalBlobs blobs = LocalBlobs.open(folder)) {
            List<Long> stored = ids(blobs);
            for (long id = 1; id <= acknowledgedBlobs; id++) {
                assertThat(stored).contains(id);
            }
            for (long id : stored) {
                assertWhole(blobs, id);
            }
            assertThat(folder.resolve("incoming")).isEmptyDirectory();
        }
    }

    @Test
    void systemRefusesToTakeMore_clearErrorAndNoGarbage() throws Exception {
        // The limit on file size (in blocks of 512 or 1024 bytes) fails a write the way a full disk does.
        Process process = BlobProcess.start(folder, 16 * CHUNKS, "sh", "-c", "ulimit -f 2048; exec \"$@\"", "sh");
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).startsWith("UNKNOWN unknown error, storing file 1: the server's disk ")
                    .doesNotContain(folder.toString());
        }
        assertThat(process.waitFor()).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("lock"));
        }
    }

    private static List<Long> ids(LocalBlobs blobs) {
        List<Long> ids = new ArrayList<>();
        blobs.forEachBefore(Instant.now().plusSeconds(60), ids::add);
        return ids;
    }

    private static void assertWhole(LocalBlobs blobs, long id) throws IOException {
        byte[] expected = BlobProcess.content(id);
        try (InputStream stream = blobs.open(id, 0, Long.MAX_VALUE)) {
            for (int chunk = 0; chunk < CHUNKS; chunk++) {
                assertThat(stream.readNBytes(BlobProcess.CHUNK)).as("blob %d, chunk %d", id, chunk)
                        .isEqualTo(expected);
            }
            assertThat(stream.read()).isEqualTo(-1);
        }
    }
}
