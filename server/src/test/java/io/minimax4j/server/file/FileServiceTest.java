package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.store.BlobWriter;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.LocalBlobs;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("it looks for a thread by its name")
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FileServiceTest {
    private static final FileLimits LIMITS = new FileLimits(1_000, 2_500);

    @Parameter
    TestDatabase kind;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private Database database;
    private LocalBlobs blobs;
    private FileService files;
    private Account mine;
    private Account theirs;

    @BeforeEach
    void open() {
        database = kind.open(folder);
        blobs = LocalBlobs.open(folder.resolve("files"));
        LeasedIds ids = new LeasedIds(database, clock, OptionalInt.empty());
        files = new FileService(database, blobs, ids, clock, LIMITS);
        Accounts accounts = new Accounts(database, ids, clock);
        mine = accounts.create("mine").account();
        theirs = accounts.create("theirs").account();
    }

    @AfterEach
    void close() {
        blobs.close();
        database.close();
    }

    @Test
    void upload_isKeptWithItsContent() throws IOException {
        StoredFile file = upload(mine, "retrieval", "a.txt", "hello");
        assertThat(files.find(mine, file.id())).isEqualTo(file);
        assertThat(file.bytes()).isEqualTo(5);
        assertThat(file.mediaType()).isEqualTo("text/plain");
        assertThat(file.createdAt()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(file.expiresAt()).isEmpty();
        assertThat(file.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(content(file)).isEqualTo("hello");
    }

    @Test
    void list_isNewestFirstPerAccountAndPurpose() {
        StoredFile first = upload(mine, "retrieval", "1.txt", "1");
        StoredFile second = upload(mine, "voice_clone", "2.mp3", "2");
        StoredFile foreign = upload(theirs, "retrieval", "3.txt", "3");
        assertThat(files.list(mine, null)).containsExactly(second, first);
        assertThat(files.list(mine, "retrieval")).containsExactly(first);
        assertThat(files.list(mine, "batch")).isEmpty();
        assertThat(files.list(theirs, null)).containsExactly(foreign);
    }

    @Test
    void foreignFile_isAsUnknownAsOneThatNeverWas() {
        StoredFile file = upload(theirs, "retrieval", "a.txt", "secret");
        for (long id : List.of(file.id(), 1L)) {
            String unknown = "invalid params, file_id " + id
                    + " does not exist; /v1/files/list shows the files there are";
            assertThatThrownBy(() -> files.find(mine, id)).hasMessage(unknown);
            assertThatThrownBy(() -> files.delete(mine, id, null)).hasMessage(unknown);
        }
        assertThat(files.find(theirs, file.id())).isEqualTo(file);
    }

    @Test
    void delete_removesRowAndBytes() throws IOException {
        StoredFile file = upload(mine, "retrieval", "a.txt", "hello");
        files.delete(mine, file.id(), "retrieval");
        assertThatThrownBy(() -> files.find(mine, file.id())).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> files.delete(mine, file.id(), null)).hasMessageContaining("does not exist");
        assertThat(storedBlobs()).isEmpty();
    }

    @Test
    void delete_withAnotherPurpose_isRefused() {
        StoredFile file = upload(mine, "retrieval", "a.txt", "hello");
        assertThatThrownBy(() -> files.delete(mine, file.id(), "batch")).isInstanceOf(ApiException.class)
                .hasMessageContaining("has the purpose retrieval");
        assertThat(files.find(mine, file.id())).isEqualTo(file);
    }

    @Test
    void upload_beyondTheSizeCap_failsBeforeItIsWhole() throws IOException {
        try (FileUpload upload = files.begin(mine)) {
            upload.write(ByteBuffer.allocate(1_000));
            assertThatThrownBy(() -> upload.write(ByteBuffer.allocate(1))).isInstanceOf(ApiException.class)
                    .hasMessageContaining("1000 bytes");
        }
        assertThat(storedBlobs()).isEmpty();
    }

    @Test
    void upload_beyondTheQuota_isRefusedUntilSomethingIsDeleted() throws IOException {
        StoredFile first = upload(mine, "retrieval", "1", "x".repeat(1_000));
        upload(mine, "retrieval", "2", "x".repeat(1_000));
        assertThatThrownBy(() -> upload(mine, "retrieval", "3", "x".repeat(501))).isInstanceOf(ApiException.class)
                .hasMessageContaining("2500 bytes together");
        assertThat(storedBlobs()).hasSize(2);
        upload(theirs, "retrieval", "4", "x".repeat(1_000));
        files.delete(mine, first.id(), null);
        upload(mine, "retrieval", "5", "x".repeat(1_000));
    }

    @Test
    void uploadsAtOnce_neverExceedTheQuota() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                upload(mine, "retrieval", "a", "x".repeat(500));
                return true;
            } catch (ApiException refused) {
                return false;
            }
        };
        int kept = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(12, attempt))) {
                kept += done.get() ? 1 : 0;
            }
        }
        assertThat(kept).isEqualTo(5);
        assertThat(files.list(mine, null)).hasSize(5);
        assertThat(storedBlobs()).hasSize(5);
    }

    @Test
    void refusedAndAbortedUploads_leaveNothing() throws IOException {
        assertThatThrownBy(() -> upload(mine, "batch", "a.txt", "hello")).isInstanceOf(ApiException.class);
        try (FileUpload aborted = files.begin(mine)) {
            aborted.write(ByteBuffer.allocate(10));
        }
        assertThat(storedBlobs()).isEmpty();
        assertThat(files.list(mine, null)).isEmpty();
        upload(mine, "retrieval", "all of the quota is free", "x".repeat(1_000));
    }

    @Test
    void storeGenerated_isHiddenAndExpires() throws IOException {
        GeneratedFile speech = new GeneratedFile("t2a", "speech.mp3", "audio/mpeg", Duration.ofHours(24));
        StoredFile file = files.storeGenerated(mine, speech,
                new ByteArrayInputStream("sound".getBytes(StandardCharsets.UTF_8)));
        assertThat(files.list(mine, null)).isEmpty();
        assertThat(files.find(mine, file.id()).expiresAt()).contains(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(content(file)).isEqualTo("sound");
        assertThat(files.storeGenerated(mine, speech, new byte[]{1, 2, 3}).bytes()).isEqualTo(3);
    }

    @Test
    void expiredFile_saysSoForAMonthAndItsBytesAreGone() throws IOException {
        StoredFile file = upload(mine, "video_understanding", "a.mp4", "x".repeat(1_000));
        try (FileSweeper sweeper = files.sweeper()) {
            clock.advance(Duration.ofDays(7).minusMillis(1));
            sweeper.sweepExpired();
            assertThat(files.list(mine, null)).containsExactly(file);

            clock.advance(Duration.ofMillis(1));
            assertThat(files.list(mine, null)).isEmpty();
            assertExpired(file);
            sweeper.sweepExpired();
            assertThat(storedBlobs()).isEmpty();
            assertExpired(file);

            clock.advance(FileSweeper.REMEMBERED.plusMillis(1));
            sweeper.sweepExpired();
            assertThatThrownBy(() -> files.find(mine, file.id())).hasMessageContaining("does not exist");
        }
        upload(mine, "retrieval", "1", "x".repeat(1_000));
        upload(mine, "retrieval", "2", "x".repeat(1_000));
        upload(mine, "retrieval", "the quota is free again", "x".repeat(500));
    }

    private void assertExpired(StoredFile file) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> files.find(mine, file.id()))
                .withMessageStartingWith("invalid params, file expired")
                .satisfies(e -> assertThat(e.code().code()).isEqualTo(2013));
    }

    @Test
    void sweepOrphans_removesOldBlobsWithoutARowOnly() throws IOException {
        StoredFile kept = upload(mine, "retrieval", "a.txt", "kept");
        store(11);
        store(12);
        age(kept.id(), Duration.ofDays(2));
        age(11, Duration.ofHours(2));
        age(12, Duration.ofMinutes(30));
        try (FileSweeper sweeper = files.sweeper()) {
            sweeper.sweepOrphans();
        }
        assertThat(storedBlobs()).containsExactlyInAnyOrder(kept.id(), 12L);
    }

    @Test
    void sweepUnfinished_removesWhatIsOlderThanADayOnly() throws IOException {
        Path incoming = folder.resolve("files/incoming");
        Path old = Files.writeString(incoming.resolve("old"), "half a file");
        Path young = Files.writeString(incoming.resolve("young"), "half a file");
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(young, FileTime.from(clock.instant().minus(Duration.ofHours(23))));
        try (FileSweeper sweeper = files.sweeper()) {
            sweeper.sweepUnfinished();
        }
        assertThat(incoming).isDirectoryNotContaining(old::equals).isDirectoryContaining(young::equals);
    }

    @Test
    void sweeper_sweepsOnItsOwnThreadUntilItIsClosed() throws Exception {
        upload(mine, "video_understanding", "a.mp4", "film");
        clock.advance(Duration.ofDays(8));
        Thread thread;
        try (FileSweeper sweeper = files.sweeper()) {
            sweeper.start();
            thread = Thread.getAllStackTraces().keySet().stream()
                    .filter(running -> running.getName().equals("file-sweeper")).findFirst().orElseThrow();
            while (!storedBlobs().isEmpty()) {
                Thread.onSpinWait();
            }
        }
        assertThat(thread.join(Duration.ofSeconds(10))).as("ended").isTrue();
    }

    private StoredFile upload(Account account, String purpose, String name, String content) {
        try (FileUpload upload = files.begin(account)) {
            upload.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            return upload.finish(new Purpose(purpose), FileName.of(name), null);
        }
    }

    private String content(StoredFile file) throws IOException {
        try (InputStream stream = files.open(file, 0, file.bytes())) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void store(long id) {
        try (BlobWriter writer = blobs.create(id)) {
            writer.write(ByteBuffer.allocate(1));
            writer.commit();
        }
    }

    private void age(long id, Duration age) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Path blob = all.filter(path -> path.endsWith(Long.toString(id))).findFirst().orElseThrow();
            Files.setLastModifiedTime(blob, FileTime.from(clock.instant().minus(age)));
        }
    }

    private List<Long> storedBlobs() throws IOException {
        assertThat(folder.resolve("files/incoming")).isEmptyDirectory();
        List<Long> ids = new ArrayList<>();
        blobs.forEachBefore(Instant.MAX, ids::add);
        return ids;
    }
}
