package io.minimax4j.server.music;

import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.computing.Workbench;
import io.minimax4j.server.computing.Workbench.Waiting;
import io.minimax4j.server.media.MediaFormat;
import io.minimax4j.server.media.MediaIntake;
import io.minimax4j.server.media.MediaRule;
import io.minimax4j.server.media.Medium;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.Sweeper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was heard in recordings, of each account by itself, on every node: a recording is listened to once and then remembered
 * for a day after it was last given. The recording itself is not kept.
 */
public final class Covers {
    private static final Duration LIFE = Duration.ofHours(24);
    /** Of what is uploaded for songs to refer to: long enough to write some. */
    private static final Duration UPLOADED_LIFE = Duration.ofDays(7);
    private static final Duration LONGEST_HEARD = Duration.ofMinutes(6);
    private static final MediaRule RECORDING = MediaRule
            .sound(MediaFormat.MP3, MediaFormat.WAV, MediaFormat.FLAC, MediaFormat.M4A, MediaFormat.MP4,
                    MediaFormat.AAC, MediaFormat.OGG)
            .upTo(50 * MediaRule.MEGABYTE).duration(Duration.ofSeconds(6), LONGEST_HEARD);
    /** Of an upload: ten minutes of plain samples. */
    static final long MOST_UPLOADED = 128 * MediaRule.MEGABYTE;
    private static final MediaRule UPLOADED = MediaRule.sound(MediaFormat.MP3, MediaFormat.WAV).upTo(MOST_UPLOADED)
            .duration(Duration.ofSeconds(10), Duration.ofMinutes(10));
    private static final String COVERED = "cover_feature_id";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32}");

    private final MusicEngine engine;
    private final Workbench studio;
    private final MediaIntake intake;
    private final CoverStore store;
    private final InstantSource clock;

    /** @param clock one that nobody sets: by it what was heard is forgotten */
    public Covers(MusicEngine engine, Workbench studio, MediaIntake intake, Database database, InstantSource clock) {
        this.engine = engine;
        this.studio = studio;
        this.intake = intake;
        this.store = new CoverStore(database);
        this.clock = clock;
    }

    /** What a song covers; null for nothing. Fails like {@link #heard} and {@link #find}, also for a voice that is not there. */
    @Nullable
    ReferenceSong reference(long account, MusicOrder order, Waiting waiting) throws InterruptedException {
        if (order.voice() != null) {
            find(account, order.voice().field(), order.voice().id());
        }
        return reference(account, order.covered(), waiting);
    }

    @Nullable
    ReferenceSong reference(long account, Covered covered, Waiting waiting) throws InterruptedException {
        return switch (covered) {
            case Covered.Nothing() -> null;
            case Covered.Heard(String field, String id) -> Optional.of(find(account, field, id).song())
                    .filter(song -> !song.text().isEmpty()).orElse(null);
            case Covered.Reference _,Covered.Base64 _ -> heard(account, covered, waiting).song();
        };
    }

    /** @throws ApiException 2013 if the account has no such id, or it has expired */
    KeptCover find(long account, String field, String id) {
        return Optional.of(id).filter(text -> isPossible(field, text))
                .flatMap(text -> store.find(account, text, clock.instant()))
                .orElseThrow(() -> ApiException.notFound(field + " is unknown or has expired; "
                        + (field.equals(COVERED)
                                ? "get a new one from /v1/music_cover_preprocess"
                                : "upload the recording again with /v1/music_upload")));
    }

    /** Whether it has the form of an id that the field takes: none of another field, and nothing else. */
    private static boolean isPossible(String field, String id) {
        String begin = switch (field) {
            case COVERED -> "";
            case "refer_instrumental" -> Upload.INSTRUMENTAL_ID;
            default -> Upload.VOICE_ID;
        };
        return id.startsWith(begin) && DIGEST.matcher(id.substring(begin.length())).matches();
    }

    /**
     * Lets in a recording and listens to it, unless somebody of the account gave the same one lately.
     *
     * @throws ApiException 2013 if it is none that can be covered, 1001, 1013 or 1024 if the engine failed
     */
    KeptCover heard(long account, Covered recording, Waiting waiting) throws InterruptedException {
        try (Medium medium = take(account, recording)) {
            return kept(account, digest(account, medium.file()), medium, LIFE, waiting);
        }
    }

    private Medium take(long account, Covered recording) throws InterruptedException {
        return switch (recording) {
            case Covered.Reference(String field, String text) -> intake.take(account, field, text, RECORDING);
            case Covered.Base64(String field, String text) -> intake.takeBase64(account, field, text, RECORDING);
            case Covered.Nothing _,Covered.Heard _ -> throw new IllegalArgumentException("There is no recording");
        };
    }

    private KeptCover kept(long account, String id, Medium medium, Duration life, Waiting waiting)
            throws InterruptedException {
        Instant now = clock.instant();
        Optional<KeptCover> before = store.find(account, id, now);
        KeptCover cover = before.isPresent()
                ? before.get()
                : new KeptCover(account, id, studio.run(() -> engine.listen(medium.file()), waiting));
        store.keep(cover, clock.instant().plus(life));
        return cover;
    }

    /**
     * Keeps a recording for songs to refer to: what was heard in an accompaniment; of a voice, that it was there.
     *
     * @return the id to refer to it by, without the word in front that says what it is
     */
    String upload(long account, Path file, Upload kind, Waiting waiting) throws InterruptedException {
        try (Medium medium = intake.takeFile(account, "file", file, UPLOADED)) {
            String digest = digest(account, medium.file());
            if (kind.voice()) {
                ReferenceSong unheard = new ReferenceSong("", "", List.of(), medium.millis() / 1000.0);
                store.keep(new KeptCover(account, Upload.VOICE_ID + digest, unheard), uploadedUntil());
            }
            if (kind.instrumental()) {
                accompaniment(account, Upload.INSTRUMENTAL_ID + digest, medium, waiting);
            }
            return digest;
        }
    }

    private void accompaniment(long account, String id, Medium medium, Waiting waiting) throws InterruptedException {
        if (medium.millis() <= LONGEST_HEARD.toMillis()) {
            kept(account, id, medium, UPLOADED_LIFE, waiting);
        } else {
            ReferenceSong unheard = new ReferenceSong("", "", List.of(), medium.millis() / 1000.0);
            store.keep(new KeptCover(account, id, unheard), uploadedUntil());
        }
    }

    private Instant uploadedUntil() {
        return clock.instant().plus(UPLOADED_LIFE);
    }

    /** The same for the same recording of the same account, which is all that MD5 is asked for. */
    private static String digest(long account, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update(ByteBuffer.allocate(Long.BYTES).putLong(0, account));
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), md5));
            return HexFormat.of().formatHex(md5.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sweeper of what was heard; its owner starts and closes it. */
    public Sweeper sweeper() {
        return new Sweeper("covers", limit -> store.purge(clock.instant(), limit));
    }
}
