package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/** Parts, keys and failing connections. {@link BlobStoreTest} has what is true of every store. */
@Timeout(120)
class S3BlobsTest {
    private static final int PART = S3BlobWriter.PART;
    private static final S3Patience SHORT = new S3Patience(Duration.ofMillis(500), Duration.ofSeconds(2));

    @TempDir
    Path folder;

    private S3TestServer server;
    private FaultyLink link;
    private S3Place place;

    @BeforeEach
    void start() {
        server = S3TestServer.start(folder);
        link = new FaultyLink(server.endpoint());
        place = S3TestServer.place(link.address(), "some/prefix");
    }

    @AfterEach
    void stop() throws IOException {
        link.close();
        server.close();
    }

    @Test
    void blobUpToOnePart_goesUpAsAWhole() {
        try (S3Blobs blobs = S3Blobs.open(place)) {
            store(blobs, 1, PART);
        }
        assertThat(tag(1)).doesNotContain("-");
    }

    @Test
    void largerBlob_goesUpInParts() {
        try (S3Blobs blobs = S3Blobs.open(place)) {
            store(blobs, 1, PART + 1);
            store(blobs, 2, 64 << 20);
        }
        assertThat(tag(1)).endsWith("-2\"");
        assertThat(tag(2)).endsWith("-8\"");
    }

    /** The tag of an object that was sent in parts says how many. */
    private String tag(long id) {
        try (S3Bucket bucket = new S3Bucket(place, S3Patience.USUAL)) {
            return bucket.get(id, "bytes=0-0").response().eTag();
        }
    }

    @Test
    void sixtyFourMegabytes_goUpAndComeDownInASmallHeap() throws Exception {
        Process process = S3BlobProcess.start(server.endpoint(), "-Xmx40m");
        try {
            assertThat(process.inputReader().readLine()).isEqualTo("up 67108864");
            assertThat(process.inputReader().readLine()).isEqualTo("down 67108864");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void closedWithoutCommit_leavesNoParts() {
        try (S3Blobs blobs = S3Blobs.open(place); S3Bucket bucket = new S3Bucket(place, S3Patience.USUAL)) {
            try (BlobWriter writer = blobs.create(1)) {
                writer.write(ByteBuffer.allocate(2 * PART));
                assertThat(bucket.uploadsBefore(soon())).hasSize(1);
            }
            assertThat(bucket.uploadsBefore(soon())).isEmpty();
        }
    }

    @Test
    void crash_leavesPartsThatAreRemovedByAge() {
        try (S3Blobs blobs = S3Blobs.open(place); S3Bucket bucket = new S3Bucket(place, S3Patience.USUAL)) {
            bucket.beginParts(1);
            blobs.removeUnfinishedBefore(Instant.now().minus(Duration.ofDays(1)));
            assertThat(bucket.uploadsBefore(soon())).hasSize(1);
            blobs.removeUnfinishedBefore(soon());
            assertThat(bucket.uploadsBefore(soon())).isEmpty();
        }
    }

    @Test
    void joining_whoseAnswerWasLost_isFoundDone() {
        try (S3Bucket bucket = new S3Bucket(place, S3Patience.USUAL)) {
            String upload = bucket.beginParts(1);
            List<CompletedPart> parts = List.of(bucket.putPart(1, upload, 1, new byte[100], 100));
            bucket.put(1, new byte[100], 100);
            bucket.abortParts(1, upload);
            assertThatCode(() -> bucket.joinParts(1, upload, parts, 100)).doesNotThrowAnyException();
            assertThatThrownBy(() -> bucket.joinParts(1, upload, parts, 99))
                    .isInstanceOf(NoSuchUploadException.class);
        }
    }

    @Test
    void listing_namesBlobsOfThePrefixOnly() {
        try (S3Blobs blobs = S3Blobs.open(place);
                S3Blobs elsewhere = S3Blobs.open(server.place("some"));
                S3Blobs deeper = S3Blobs.open(server.place("some/prefix/deeper"))) {
            store(blobs, 1, 1);
            store(elsewhere, 2, 1);
            store(deeper, 3, 1);
            List<Long> ids = new ArrayList<>();
            blobs.forEachBefore(soon(), ids::add);
            assertThat(ids).containsExactly(1L);
        }
    }

    /** A page has a thousand names. */
    @Test
    void listing_goesOnPageAfterPage() throws IOException {
        Path objects = Files.createDirectories(folder.resolve("blobs/some/prefix"));
        for (int id = 1; id <= 1_005; id++) {
            Files.writeString(objects.resolve(Integer.toString(id)), "blob");
        }
        Files.writeString(objects.resolve("readme.txt"), "not ours");
        try (S3Blobs blobs = S3Blobs.open(place)) {
            Set<Long> ids = new HashSet<>();
            blobs.forEachBefore(soon(), ids::add);
            assertThat(ids).hasSize(1_005).contains(1L, 1_005L);
        }
    }

    @Test
    void wrongSecret_stopsTheStart() {
        S3Place wrong = new S3Place(place.endpoint(), "us-east-1", "blobs", "", S3TestServer.ACCESS_KEY, "wrong-4711");
        assertThatThrownBy(() -> S3Blobs.open(wrong)).isInstanceOf(BlobsUnusableException.class)
                .hasMessage("Cannot keep files in the bucket 'blobs' at " + link.address() + ": the keys were refused."
                        + " Check the settings 's3-access-key' and 's3-secret-key', and that they may list, read,"
                        + " write and delete there.");
    }

    @Test
    void missingBucket_stopsTheStart() {
        S3Place wrong = new S3Place(place.endpoint(), "us-east-1", "nowhere", "", S3TestServer.ACCESS_KEY,
                S3TestServer.SECRET_KEY);
        assertThatThrownBy(() -> S3Blobs.open(wrong)).isInstanceOf(BlobsUnusableException.class)
                .hasMessage("Cannot keep files in the bucket 'nowhere' at " + link.address()
                        + ": there is no such bucket. Make it, or correct the setting 'blobs'.");
    }

    @Test
    void nobodyThere_stopsTheStart() throws IOException {
        link.close();
        assertThatThrownBy(() -> S3Blobs.open(place, SHORT)).isInstanceOf(BlobsUnusableException.class)
                .hasMessageContaining("does not answer").hasMessageContaining("'s3-endpoint'")
                .hasMessageContaining(link.address().toString());
    }

    @Test
    void place_neverShowsItsKeys() {
        assertThat(place.toString()).doesNotContain(S3TestServer.ACCESS_KEY).doesNotContain(S3TestServer.SECRET_KEY);
        assertThat(new S3Place(Optional.empty(), "eu-west-1", "films", "", "a", "s")).asString()
                .isEqualTo("bucket 'films' at Amazon S3 in eu-west-1");
    }

    @Test
    void connectionThatDropsWhileReading_isResumed() throws IOException {
        try (S3Blobs blobs = S3Blobs.open(place)) {
            store(blobs, 1, 4 << 20);
            link.cut(3, 1 << 20);
            try (InputStream stream = blobs.open(1, 5, 4 << 20)) {
                assertThat(stream.readAllBytes()).isEqualTo(content(5, (4 << 20) - 5));
            }
            assertThat(link.cutsLeft()).isZero();
        }
    }

    @Test
    void connectionThatDropsAgainAndAgain_failsLoudly() throws IOException {
        try (S3Blobs blobs = S3Blobs.open(place)) {
            store(blobs, 1, 4 << 20);
            link.cut(100, 100_000);
            try (InputStream stream = blobs.open(1, 0, 4 << 20)) {
                assertThatThrownBy(stream::readAllBytes).isInstanceOfSatisfying(ApiException.class,
                        e -> assertUnknown(e, "reading file 1"));
            }
        }
    }

    @Test
    void blobDeletedWhileAConnectionDrops_failsLoudly() throws IOException {
        try (S3Blobs blobs = S3Blobs.open(place)) {
            store(blobs, 1, 4 << 20);
            link.cut(1, 100_000);
            try (InputStream stream = blobs.open(1, 0, 4 << 20)) {
                blobs.delete(1);
                assertThatThrownBy(stream::readAllBytes).isInstanceOf(ApiException.class);
            }
        }
    }

    @Test
    void busyService_isAskedAgain() throws IOException {
        try (S3Blobs blobs = S3Blobs.open(place)) {
            link.beBusy(2);
            store(blobs, 1, 100);
            link.beBusy(2);
            try (InputStream stream = blobs.open(1, 0, 100)) {
                assertThat(stream.readAllBytes()).isEqualTo(content(0, 100));
            }
        }
    }

    @Test
    void connectionThatDropsBeforeTheAnswer_isTriedAgain() {
        try (S3Blobs blobs = S3Blobs.open(place)) {
            link.cut(2, 0);
            store(blobs, 1, PART + 100);
            assertThat(link.cutsLeft()).isZero();
        }
        assertThat(tag(1)).endsWith("-2\"");
    }

    @Test
    void silentService_failsEachCallInBoundedTime() {
        try (S3Blobs blobs = S3Blobs.open(place, SHORT)) {
            store(blobs, 1, 100);
            link.fallSilent();
            assertThatThrownBy(() -> blobs.open(1, 0, 1)).isInstanceOfSatisfying(ApiException.class,
                    e -> assertUnknown(e, "reading file 1"));
            assertThatThrownBy(() -> store(blobs, 2, PART + 1)).isInstanceOfSatisfying(ApiException.class,
                    e -> assertUnknown(e, "storing file 2"));
            assertThatThrownBy(() -> blobs.delete(1)).isInstanceOfSatisfying(ApiException.class,
                    e -> assertUnknown(e, "deleting file 1"));
            assertThatThrownBy(() -> blobs.forEachBefore(soon(), id -> {})).isInstanceOfSatisfying(ApiException.class,
                    e -> assertUnknown(e, "listing files"));
        }
    }

    /** Each of them waits for the service; were they to hold their carriers, two seconds would become many. */
    @Test
    @Timeout(20)
    void manyVirtualThreads_waitForASilentServiceAtOnce() throws Exception {
        try (S3Blobs blobs = S3Blobs.open(place, SHORT)) {
            link.fallSilent();
            List<CompletableFuture<Throwable>> ends = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                CompletableFuture<Throwable> end = new CompletableFuture<>();
                ends.add(end);
                Thread.ofVirtual().start(() -> end.complete(catchThrowable(() -> blobs.open(1, 0, 1))));
            }
            for (CompletableFuture<Throwable> end : ends) {
                assertThat(end.get()).isInstanceOf(ApiException.class);
            }
        }
    }

    private void assertUnknown(ApiException failure, String doing) {
        assertThat(failure.code()).isEqualTo(ErrorCode.UNKNOWN);
        assertThat(failure.detail())
                .isEqualTo("unknown error, " + doing + ": the server's file storage failed; its log says more");
    }

    @Test
    void interrupt_endsAWait() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            S3Bucket bucket = new S3Bucket(
                    S3TestServer.place(URI.create("http://127.0.0.1:" + silent.getLocalPort()), ""),
                    S3Patience.USUAL);
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread thread = Thread.ofVirtual().start(() -> {
                try (bucket; BlobWriter writer = new S3BlobWriter(bucket, 1)) {
                    begun.countDown();
                    writer.commit();
                } catch (ApiException e) {
                    assertThat(Thread.currentThread().isInterrupted()).isTrue();
                    end.complete(e);
                }
            });
            begun.await();
            silent.accept();
            thread.interrupt();
            assertThat(end.get()).isInstanceOfSatisfying(ApiException.class, e -> assertUnknown(e, "storing file 1"));
        }
    }

    private static Instant soon() {
        return Instant.now().plus(Duration.ofMinutes(1));
    }

    private static void store(S3Blobs blobs, long id, int bytes) {
        try (BlobWriter writer = blobs.create(id)) {
            writer.write(ByteBuffer.wrap(content(0, bytes)));
            writer.commit();
        }
    }

    private static byte[] content(int from, int count) {
        byte[] content = new byte[count];
        for (int i = 0; i < count; i++) {
            content[i] = (byte) ((from + i) * 31 + (from + i >> 10));
        }
        return content;
    }
}
