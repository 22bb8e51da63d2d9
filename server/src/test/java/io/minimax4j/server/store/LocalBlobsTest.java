package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the disk, and who may share it. {@link BlobStoreTest} has what is true of every store. */
class LocalBlobsTest {
    private static final long ID = 297_990_555_456_011L;

    @TempDir
    Path folder;

    @Test
    void close_withoutCommit_leavesNoFile() throws IOException {
        try (LocalBlobs blobs = LocalBlobs.open(folder)) {
            try (BlobWriter writer = blobs.create(ID)) {
                writer.write(bytes("half"));
            }
            assertThat(files()).containsExactly("lock");
        }
    }

    @Test
    void delete_leavesNoFile() throws IOException {
        try (LocalBlobs blobs = LocalBlobs.open(folder)) {
            store(blobs, ID, "hello");
            blobs.delete(ID);
            assertThat(files()).containsExactly("lock");
        }
    }

    @Test
    void delete_whileBeingRead_letsTheReaderFinish() throws IOException {
        try (LocalBlobs blobs = LocalBlobs.open(folder)) {
            store(blobs, ID, "hello");
            try (InputStream stream = blobs.open(ID, 0, 5)) {
                blobs.delete(ID);
                assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("hello");
            }
        }
    }

    @Test
    void forEachBefore_goesByTheAgeOfTheFile() throws IOException {
        try (LocalBlobs blobs = LocalBlobs.open(folder)) {
            store(blobs, 1, "old");
            store(blobs, 2, "new");
            setAge(blob(1), "2026-01-01T00:00:00Z");
            setAge(blob(2), "2026-01-03T00:00:00Z");
            List<Long> old = new ArrayList<>();
            blobs.forEachBefore(Instant.parse("2026-01-02T00:00:00Z"), old::add);
            assertThat(old).containsExactly(1L);
        }
    }

    @Test
    void open_sweepsWhatACrashLeft() throws IOException {
        LocalBlobs.open(folder).close();
        Files.writeString(folder.resolve("incoming/0d4c"), "half a file");
        LocalBlobs.open(folder).close();
        assertThat(files()).containsExactly("lock");
    }

    @Test
    void secondOwner_isRefused() {
        LocalBlobs first = LocalBlobs.open(folder);
        try (first) {
            assertThatThrownBy(() -> LocalBlobs.open(folder)).isInstanceOf(BlobsUnusableException.class)
                    .hasMessageContaining(folder.toString()).hasMessageContaining("another server");
        }
    }

    @Test
    void twoStoresOverASharedFolder_seeEachOthersBlobs() throws IOException {
        try (LocalBlobs one = LocalBlobs.openShared(folder); LocalBlobs two = LocalBlobs.openShared(folder)) {
            store(one, 1, "of one");
            store(two, 2, "of two");
            try (InputStream stream = two.open(1, 0, 6)) {
                assertThat(stream.readAllBytes()).asString().isEqualTo("of one");
            }
            one.delete(2);
            List<Long> left = new ArrayList<>();
            two.forEachBefore(Instant.now().plusSeconds(60), left::add);
            assertThat(left).containsExactly(1L);
        }
    }

    @Test
    void sharedFolder_isOpenedWithoutTakingTheUploadOfAnotherNode() throws IOException {
        LocalBlobs.openShared(folder).close();
        Path young = Files.writeString(folder.resolve("incoming/young"), "another node writes");
        Path old = Files.writeString(folder.resolve("incoming/old"), "half a file");
        setAge(young, "2026-01-03T00:00:00Z");
        setAge(old, "2026-01-01T00:00:00Z");
        try (LocalBlobs blobs = LocalBlobs.openShared(folder)) {
            assertThat(files()).containsExactlyInAnyOrder("young", "old");
            blobs.removeUnfinishedBefore(Instant.parse("2026-01-02T00:00:00Z"));
            assertThat(files()).containsExactly("young");
        }
    }

    @Test
    void folderThatCannotBeMade_saysWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> LocalBlobs.openShared(file)).isInstanceOf(BlobsUnusableException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("Check that it is mounted");
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void store(LocalBlobs blobs, long id, String text) {
        try (BlobWriter writer = blobs.create(id)) {
            writer.write(bytes(text));
            writer.commit();
        }
    }

    private Path blob(long id) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith(Long.toString(id))).findFirst().orElseThrow();
        }
    }

    private static void setAge(Path file, String moment) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(moment)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).toList();
        }
    }
}
