package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBlobsTest {
    private static final long ID = 297_990_555_456_011L;

    @TempDir
    Path folder;

    private LocalBlobs blobs;

    @BeforeEach
    void open() {
        blobs = LocalBlobs.open(folder);
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
        assertThat(read(10, 1)).isEmpty();
    }

    @Test
    void open_beforeCommit_findsNothing() {
        try (BlobWriter writer = blobs.create(ID)) {
            writer.write(bytes("half"));
            assertThatThrownBy(() -> blobs.open(ID, 0, 4)).isInstanceOf(ApiException.class)
                    .hasMessageContaining("gone");
        }
    }

    @Test
    void close_withoutCommit_leavesNoFile() throws IOException {
        try (BlobWriter writer = blobs.create(ID)) {
            writer.write(bytes("half"));
        }
        assertThat(files()).containsExactly("lock");
    }

    @Test
    void delete_removesTheBlobOnceAndForAll() throws IOException {
        store(ID, "hello");
        blobs.delete(ID);
        blobs.delete(ID);
        assertThat(files()).containsExactly("lock");
    }

    @Test
    void delete_whileBeingRead_letsTheReaderFinish() throws IOException {
        store(ID, "hello");
        try (InputStream stream = blobs.open(ID, 0, 5)) {
            blobs.delete(ID);
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("hello");
        }
    }

    @Test
    void forEachBefore_namesOldBlobsOnly() throws IOException {
        store(1, "old");
        store(2, "new");
        setAge(1, Instant.parse("2026-01-01T00:00:00Z"));
        setAge(2, Instant.parse("2026-01-03T00:00:00Z"));
        List<Long> old = new ArrayList<>();
        blobs.forEachBefore(Instant.parse("2026-01-02T00:00:00Z"), old::add);
        assertThat(old).containsExactly(1L);
    }

    @Test
    void open_sweepsWhatACrashLeft() throws IOException {
        Files.writeString(folder.resolve("incoming/0d4c"), "half a file");
        blobs.close();
        blobs = LocalBlobs.open(folder);
        assertThat(files()).containsExactly("lock");
    }

    @Test
    void secondOwner_isRefused() {
        assertThatThrownBy(() -> LocalBlobs.open(folder)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.toString()).hasMessageContaining("another server");
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private void store(long id, String text) {
        try (BlobWriter writer = blobs.create(id)) {
            writer.write(bytes(text));
            writer.commit();
        }
    }

    private String read(long offset, long length) throws IOException {
        try (InputStream stream = blobs.open(ID, offset, length)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void setAge(long id, Instant moment) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Path blob = all.filter(path -> path.endsWith(Long.toString(id))).findFirst().orElseThrow();
            Files.setLastModifiedTime(blob, FileTime.from(moment));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).toList();
        }
    }
}
