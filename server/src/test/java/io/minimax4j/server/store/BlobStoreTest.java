package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every blob store does. */
@ParameterizedClass
@EnumSource
class BlobStoreTest {
    private static final long ID = 297_990_555_456_011L;
    /** More than two parts of an S3 upload. */
    private static final int LARGE = 20 << 20;

    @Parameter
    TestBlobs kind;

    @TempDir
    Path folder;

    private BlobStore blobs;

    @BeforeEach
    void open() {
        blobs = kind.open(folder);
    }

    @AfterEach
    void close() {
        blobs.close();
    }

    @Test
    void commit_countsAndHashes() {
        try (BlobWriter writer = blobs.create(ID)) {
            writer.write(bytes("he"));
            writer.write(bytes("llo"));
            assertThat(writer.bytes()).isEqualTo(5);
            assertThat(writer.commit()).isEqualTo(
                    new Blob(ID, 5, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
        }
    }

    @Test
    void open_readsTheRangeOnly() throws IOException {
        store(ID, "0123456789");
        assertThat(read(0, 10)).isEqualTo("0123456789");
        assertThat(read(3, 4)).isEqualTo("3456");
        assertThat(read(8, 100)).isEqualTo("89");
        assertThat(read(8, Long.MAX_VALUE)).isEqualTo("89");
        assertThat(read(10, 1)).isEmpty();
        assertThat(read(3, 0)).isEmpty();
    }

    @Test
    void open_ofABlobThatIsNotThere_saysGone() {
        assertThatThrownBy(() -> blobs.open(ID, 0, 4)).isInstanceOf(ApiException.class)
                .hasMessageContaining("file " + ID + " is gone; it was deleted or has expired");
        assertThatThrownBy(() -> blobs.open(ID, 0, 0)).isInstanceOf(ApiException.class)
                .hasMessageContaining("is gone");
    }

    @Test
    void open_beforeCommit_findsNothing() {
        try (BlobWriter writer = blobs.create(ID)) {
            writer.write(ByteBuffer.allocate(LARGE));
            assertThatThrownBy(() -> blobs.open(ID, 0, 4)).isInstanceOf(ApiException.class)
                    .hasMessageContaining("gone");
            assertThat(ids(soon())).isEmpty();
        }
    }

    @Test
    void emptyBlob_isABlob() throws IOException {
        store(ID, "");
        assertThat(read(0, 0)).isEmpty();
        assertThat(read(0, 10)).isEmpty();
        assertThat(ids(soon())).containsExactly(ID);
    }

    @Test
    void largeBlob_comesBackWhole() throws IOException {
        byte[] content = pattern(LARGE);
        try (BlobWriter writer = blobs.create(ID)) {
            for (int at = 0; at < LARGE; at += 100_000) {
                writer.write(ByteBuffer.wrap(content, at, Math.min(100_000, LARGE - at)));
            }
            assertThat(writer.commit().bytes()).isEqualTo(LARGE);
        }
        try (InputStream stream = blobs.open(ID, 0, LARGE)) {
            assertThat(stream.readAllBytes()).isEqualTo(content);
        }
        try (InputStream stream = blobs.open(ID, 9_000_001, 17)) {
            assertThat(stream.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, 9_000_001, 9_000_018));
        }
    }

    @Test
    void close_beforeTheEndOfReading_isFine() throws IOException {
        try (BlobWriter writer = blobs.create(ID)) {
            writer.write(ByteBuffer.wrap(pattern(1 << 20)));
            writer.commit();
        }
        for (int round = 0; round < 20; round++) {
            try (InputStream stream = blobs.open(ID, 0, 1 << 20)) {
                assertThat(stream.read()).isEqualTo(pattern(1)[0] & 0xff);
            }
        }
    }

    @Test
    void close_withoutCommit_leavesNothing() {
        try (BlobWriter writer = blobs.create(ID)) {
            writer.write(ByteBuffer.allocate(LARGE));
        }
        assertThat(ids(soon())).isEmpty();
        assertThatThrownBy(() -> blobs.open(ID, 0, 4)).isInstanceOf(ApiException.class);
    }

    @Test
    void delete_removesTheBlobOnceAndForAll() {
        store(ID, "hello");
        blobs.delete(ID);
        blobs.delete(ID);
        assertThat(ids(soon())).isEmpty();
    }

    @Test
    void forEachBefore_namesOldBlobsOnly() {
        store(1, "one");
        store(2, "two");
        assertThat(ids(soon())).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(Instant.now().minus(Duration.ofMinutes(1)))).isEmpty();
    }

    @Test
    void forEachBefore_mayDeleteWhatItIsTold() {
        for (long id = 1; id <= 20; id++) {
            store(id, "blob");
        }
        blobs.forEachBefore(soon(), blobs::delete);
        assertThat(ids(soon())).isEmpty();
    }

    @Test
    void writersAtOnce_doNotMix() throws Exception {
        List<Future<Blob>> stored = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long id = 1; id <= 8; id++) {
                byte[] content = BlobProcess.content(id);
                long own = id;
                stored.add(threads.submit(() -> store(own, content, 16)));
            }
        }
        for (Future<Blob> blob : stored) {
            assertThat(blob.get().bytes()).isEqualTo(16L * BlobProcess.CHUNK);
            try (InputStream stream = blobs.open(blob.get().id(), 0, Long.MAX_VALUE)) {
                byte[] all = stream.readAllBytes();
                assertThat(all).hasSize(16 * BlobProcess.CHUNK).containsOnly((byte) blob.get().id());
            }
        }
    }

    @Test
    void removeUnfinishedBefore_takesWhatIsOldAndLeavesWhatIsYoung() {
        store(1, "finished");
        try (BlobWriter young = blobs.create(2); BlobWriter old = blobs.create(3)) {
            young.write(ByteBuffer.allocate(LARGE));
            blobs.removeUnfinishedBefore(Instant.now().minus(Duration.ofDays(1)));
            assertThatCode(young::commit).doesNotThrowAnyException();
            old.write(ByteBuffer.allocate(LARGE));
            blobs.removeUnfinishedBefore(soon());
            assertThatThrownBy(old::commit).isInstanceOf(ApiException.class).hasMessageContaining("storing file 3");
        }
        assertThat(ids(soon())).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void owner_isTheFirstThatWasOfferedAndNoBlob() {
        assertThat(blobs.owner("first")).isEqualTo("first");
        assertThat(blobs.owner("second")).isEqualTo("first");
        assertThat(ids(soon())).isEmpty();
    }

    private static Instant soon() {
        return Instant.now().plus(Duration.ofMinutes(1));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] pattern(int size) {
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = (byte) (i * 31 + (i >> 10));
        }
        return content;
    }

    private void store(long id, String text) {
        store(id, text.getBytes(StandardCharsets.UTF_8), 1);
    }

    private Blob store(long id, byte[] content, int times) {
        try (BlobWriter writer = blobs.create(id)) {
            for (int time = 0; time < times; time++) {
                writer.write(ByteBuffer.wrap(content));
            }
            return writer.commit();
        }
    }

    private List<Long> ids(Instant before) {
        List<Long> ids = new ArrayList<>();
        blobs.forEachBefore(before, ids::add);
        return ids;
    }

    private String read(long offset, long length) throws IOException {
        try (InputStream stream = blobs.open(ID, offset, length)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
