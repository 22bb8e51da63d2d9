package io.minimax4j.server.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.voice.Portrait;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.voice.VoiceType;
import io.minimax4j.server.ScriptedSpeech;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.Sweeper;
import io.minimax4j.server.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of voices, with two nodes of one database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class VoiceServiceTest {
    private static final Portrait PORTRAIT = new Portrait("warm", List.of("A voice.", "Warm."));
    private static final VoiceLife WEEK = new VoiceLife(Duration.ofHours(168), true);

    @Parameter
    TestDatabase which;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private Database database;
    private Database again;
    private LeasedIds ids;
    private VoiceService voices;
    private VoiceService other;
    private Account ann;
    private Account bob;

    @BeforeEach
    void open() {
        String url = which.newUrl(folder);
        database = Database.open(url);
        again = Database.open(url);
        ids = new LeasedIds(database, clock, OptionalInt.empty());
        ann = new Accounts(database, ids, clock).create("ann").account();
        bob = new Accounts(database, ids, clock).create("bob").account();
        voices = new VoiceService(new ScriptedSpeech(), database, clock, WEEK);
        other = new VoiceService(new ScriptedSpeech(), again, clock, WEEK);
    }

    @AfterEach
    void close() {
        ids.close();
        again.close();
        database.close();
    }

    private void clone(String id) {
        voices.keep(id, ann, VoiceType.CLONED, PORTRAIT);
    }

    private static void assertCode(Runnable work, ErrorCode code) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(ApiException.class,
                failure -> assertThat(failure.code()).isEqualTo(code));
    }

    private void assertGone(String id) {
        assertCode(() -> voices.find(ann.id(), id), ErrorCode.INVALID_SAMPLE);
    }

    @Test
    void voice_isFoundByItsOwnerOnEveryNode_asItWasMade() {
        clone("anns-voice");

        assertThat(other.find(ann.id(), "anns-voice")).isEqualTo(new MadeVoice("anns-voice", "warm"));
        assertThat(other.list(ann, VoiceType.CLONED).getFirst().description()).containsExactly("A voice.", "Warm.");
        assertThat(other.list(ann, VoiceType.DESIGNED)).isEmpty();
        assertThat(other.list(bob, VoiceType.CLONED)).isEmpty();
        assertCode(() -> other.find(bob.id(), "anns-voice"), ErrorCode.VOICE_FORBIDDEN);
    }

    @Test
    void voiceThatNobodyUsed_isGoneAfter168Hours_sweptOrNot() {
        clone("unused-voice");
        clock.advance(Duration.ofHours(168).minusMillis(1));
        assertThat(voices.find(ann.id(), "unused-voice")).isNotNull();
        clock.advance(Duration.ofMillis(1));
        assertGone("unused-voice");
        assertThat(voices.list(ann, VoiceType.CLONED)).isEmpty();
        assertCode(() -> voices.delete(ann, VoiceType.CLONED, "unused-voice"), ErrorCode.INVALID_PARAMS);

        try (Sweeper sweeper = voices.sweeper()) {
            sweeper.sweep();
        }
        assertThat(new VoiceStore(database).find("unused-voice")).isEmpty();
    }

    @Test
    void idOfAVoiceThatWasNeverUsed_isFreeForAnybodyWhenItIsGone() {
        clone("free-again1");
        clock.advance(Duration.ofHours(169));
        voices.requireFree("free-again1");
        other.keep("free-again1", bob, VoiceType.DESIGNED, PORTRAIT);

        assertThat(voices.find(bob.id(), "free-again1")).isNotNull();
    }

    @Test
    void voiceThatWasUsedOnce_staysForEver() {
        clone("used-voice");
        assertThat(voices.used(ann.id(), List.of(new MadeVoice("used-voice", "warm")))).isOne();
        clock.advance(Duration.ofDays(1000));
        try (Sweeper sweeper = voices.sweeper()) {
            sweeper.sweep();
        }

        assertThat(other.find(ann.id(), "used-voice")).isNotNull();
        assertCode(() -> voices.keep("used-voice", bob, VoiceType.CLONED, PORTRAIT), ErrorCode.VOICE_EXISTS);
    }

    @Test
    void firstUse_countsOnce_whoeverIsFirst() throws Exception {
        clone("counted-1");
        clone("counted-2");
        List<MadeVoice> mix = List.of(new MadeVoice("counted-2", "warm"), new MadeVoice("counted-1", "warm"),
                new MadeVoice("counted-1", "warm"));

        assertThat(sum(() -> voices.used(ann.id(), mix), () -> other.used(ann.id(), mix.reversed()))).isEqualTo(2);
        assertThat(voices.used(bob.id(), mix)).isZero();
    }

    @Test
    void idThatManyWantOnTwoNodes_isGivenOnce() throws Exception {
        clone("wanted-by-all");
        clock.advance(Duration.ofHours(200));

        assertThat(sum(() -> kept(voices, ann), () -> kept(other, bob))).isOne();
    }

    private static int kept(VoiceService node, Account account) {
        try {
            node.keep("wanted-by-all", account, VoiceType.CLONED, PORTRAIT);
            return 1;
        } catch (ApiException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.VOICE_EXISTS);
            return 0;
        }
    }

    /** Ten of each at once. */
    private static int sum(Callable<Integer> one, Callable<Integer> another) throws Exception {
        int sum = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> first = Collections.nCopies(10, one).stream().map(threads::submit).toList();
            List<Future<Integer>> second = Collections.nCopies(10, another).stream().map(threads::submit).toList();
            for (Future<Integer> result : first) {
                sum += result.get();
            }
            for (Future<Integer> result : second) {
                sum += result.get();
            }
        }
        return sum;
    }

    @Test
    void voiceThatItsOwnerDeleted_leavesItsIdBehind_forEver() {
        clone("tombstone-1");
        voices.delete(ann, VoiceType.CLONED, "tombstone-1");
        clock.advance(Duration.ofDays(1000));
        try (Sweeper sweeper = voices.sweeper()) {
            sweeper.sweep();
        }

        assertGone("tombstone-1");
        assertThat(voices.list(ann, VoiceType.CLONED)).isEmpty();
        assertThat(voices.used(ann.id(), List.of(new MadeVoice("tombstone-1", "warm")))).isZero();
        assertCode(() -> voices.requireFree("tombstone-1"), ErrorCode.VOICE_EXISTS);
        assertCode(() -> voices.keep("tombstone-1", bob, VoiceType.CLONED, PORTRAIT), ErrorCode.VOICE_EXISTS);
    }

    @Test
    void lists_areNewestFirst() {
        clone("older-voice");
        clock.advance(Duration.ofSeconds(1));
        clone("newer-voice");

        assertThat(voices.list(ann, VoiceType.CLONED)).extracting(KeptVoice::id)
                .containsExactly("newer-voice", "older-voice");
    }

    @Test
    void systemVoice_isFoundWithoutTheDatabase() {
        again.close();

        assertThat(other.find(ann.id(), "Wise_Woman").id()).isEqualTo("Wise_Woman");
        assertCode(() -> other.find(ann.id(), "no id of ours"), ErrorCode.INVALID_SAMPLE);
    }
}
