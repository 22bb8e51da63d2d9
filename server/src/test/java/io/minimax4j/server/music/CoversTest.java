package io.minimax4j.server.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.PlainMedia;
import io.minimax4j.server.PlainToolbox;
import io.minimax4j.server.ScriptedMusic;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.computing.Workbench;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressAllow;
import io.minimax4j.server.egress.EgressPolicy;
import io.minimax4j.server.file.FileLimits;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.media.MediaIntake;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.LocalBlobs;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.Sweeper;
import io.minimax4j.server.store.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was heard in recordings, with two nodes of one database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CoversTest {
    private static final String FIELD = "cover_feature_id";

    @Parameter
    TestDatabase which;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private final ScriptedMusic engine = new ScriptedMusic();
    private final Workbench studio = new Workbench("song");
    private Database database;
    private Database again;
    private LocalBlobs blobs;
    private LeasedIds ids;
    private Egress egress;
    private Covers covers;
    private Covers other;
    private Account ann;
    private Account bob;

    @BeforeEach
    void open() {
        String url = which.newUrl(folder);
        database = Database.open(url);
        again = Database.open(url);
        blobs = LocalBlobs.open(folder.resolve("files"));
        ids = new LeasedIds(database, clock, OptionalInt.empty());
        ann = new Accounts(database, ids, clock).create("ann").account();
        bob = new Accounts(database, ids, clock).create("bob").account();
        egress = Egress.open(new EgressPolicy(true, EgressAllow.parse(""), Set.of()));
        FileService files = new FileService(database, blobs, ids, clock, new FileLimits(1 << 24, 1 << 26));
        MediaIntake intake = new MediaIntake(egress, files, new PlainToolbox(), folder);
        covers = new Covers(engine, studio, intake, database, clock);
        other = new Covers(engine, studio, intake, again, clock);
    }

    @AfterEach
    void close() {
        egress.close();
        studio.close();
        ids.close();
        blobs.close();
        again.close();
        database.close();
    }

    private static Covered recording(int millis) {
        byte[] file = PlainMedia.sound("pcm_s16le " + millis);
        return new Covered.Base64("audio_base64", Base64.getEncoder().encodeToString(file));
    }

    private KeptCover heard(Covers node, Account account, int millis) throws InterruptedException {
        return node.heard(account.id(), recording(millis), () -> {});
    }

    private void assertUnknown(Covers node, Account account, String id) {
        assertThatThrownBy(() -> node.find(account.id(), FIELD, id)).isInstanceOf(ApiException.class)
                .hasMessageContaining("cover_feature_id is unknown or has expired;"
                        + " get a new one from /v1/music_cover_preprocess");
    }

    @Test
    void recording_isFoundByItsAccountOnEveryNode_asItWasHeard() throws Exception {
        KeptCover cover = heard(covers, ann, 90_250);

        assertThat(cover.id()).matches("[0-9a-f]{32}");
        KeptCover found = other.find(ann.id(), FIELD, cover.id());
        assertThat(found.song().text()).isEqualTo("tempo 90");
        assertThat(found.song().lyrics()).isEqualTo("[Verse 1]\nLa la\n\n[Chorus]\nLi");
        assertThat(found.song().segments()).hasSize(4);
        assertThat(found.seconds()).isEqualTo(90.25);
        assertThat(found.structure()).isEqualTo("{\"num_segments\":4,\"segments\":["
                + "{\"start\":0.0,\"end\":15.5,\"label\":\"intro\"},{\"start\":15.5,\"end\":60.123,\"label\":\"verse\"},"
                + "{\"start\":60.123,\"end\":88.0,\"label\":\"chorus\"},"
                + "{\"start\":88.0,\"end\":90.25,\"label\":\"outro\"}]}").isEqualTo(cover.structure());
        assertUnknown(other, bob, cover.id());
    }

    @Test
    void sameRecording_hasTheSameIdAndIsHeardOnce_ofEachAccountByItself() throws Exception {
        String id = heard(covers, ann, 60_000).id();

        assertThat(heard(other, ann, 60_000).id()).isEqualTo(id);
        assertThat(engine.all()).hasSize(1);
        assertThat(heard(covers, ann, 60_001).id()).isNotEqualTo(id);
        assertThat(heard(other, bob, 60_000).id()).isNotEqualTo(id);
        assertThat(engine.all()).hasSize(3);
    }

    @Test
    void id_isGoneADayAfterItWasLastGiven_sweptOrNot() throws Exception {
        String id = heard(covers, ann, 60_000).id();
        clock.advance(Duration.ofHours(23));
        heard(other, ann, 60_000);
        clock.advance(Duration.ofHours(24).minusMillis(1));
        assertThat(covers.find(ann.id(), FIELD, id)).isNotNull();
        clock.advance(Duration.ofMillis(1));
        assertUnknown(covers, ann, id);
        assertUnknown(other, ann, id);

        String fresh = heard(covers, ann, 61_000).id();
        try (Sweeper sweeper = covers.sweeper()) {
            sweeper.sweep();
        }
        CoverStore store = new CoverStore(database);
        assertThat(store.find(ann.id(), id, Instant.EPOCH)).isEmpty();
        assertThat(store.find(ann.id(), fresh, Instant.EPOCH)).isPresent();
    }

    @Test
    void idThatIsNone_isUnknownWithoutALookAtTheDatabase() {
        again.close();

        assertUnknown(other, ann, "a\0b");
        assertUnknown(other, ann, "A1B2C3D4E5F67890ABCDEF1234567890");
    }

    @Test
    void uploadedSong_isAVoiceAndAnAccompaniment_forAWeek() throws Exception {
        Path file = Files.write(folder.resolve("song.wav"), PlainMedia.sound("pcm_s16le 30000"));
        String id = covers.upload(ann.id(), file, Upload.SONG, () -> {});
        clock.advance(Duration.ofDays(7).minusMillis(1));

        Covered accompaniment = new Covered.Heard("refer_instrumental", "instrumental-" + id);
        assertThat(other.reference(ann.id(), accompaniment, () -> {}).text()).isEqualTo("tempo 90");
        assertThat(other.find(ann.id(), "refer_voice", "vocal-" + id).seconds()).isEqualTo(30);
        assertUnknown(other, ann, "vocal-" + id);
        assertThatThrownBy(() -> other.find(ann.id(), "refer_instrumental", "vocal-" + id))
                .hasMessageContaining("refer_instrumental is unknown");
        clock.advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> other.reference(ann.id(), accompaniment, () -> {}))
                .hasMessageContaining("refer_instrumental is unknown or has expired; upload the recording again");
    }

    @Test
    void uploadedAccompaniment_thatIsLongerThanSongs_isKeptUnheard() throws Exception {
        Path file = Files.write(folder.resolve("long.wav"), PlainMedia.sound("pcm_s16le 600000"));
        String id = covers.upload(ann.id(), file, Upload.INSTRUMENTAL, () -> {});

        assertThat(engine.all()).isEmpty();
        assertThat(covers.reference(ann.id(), new Covered.Heard("refer_instrumental", "instrumental-" + id), () -> {}))
                .isNull();
    }
}
