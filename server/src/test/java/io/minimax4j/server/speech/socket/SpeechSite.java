package io.minimax4j.server.speech.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SpeechVoice;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.PlainToolbox;
import io.minimax4j.server.ScriptedSpeech;
import io.minimax4j.server.SocketPeer;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Clocks;
import io.minimax4j.server.account.LimitTable;
import io.minimax4j.server.account.Limits;
import io.minimax4j.server.account.KeyOrder;
import io.minimax4j.server.account.Plan;
import io.minimax4j.server.account.Tenants;
import io.minimax4j.server.account.TermsChange;
import io.minimax4j.server.http.ErrorDialect;
import io.minimax4j.server.http.Instruments;
import io.minimax4j.server.http.Listener;
import io.minimax4j.server.http.ListenerSettings;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.http.SelfSigned;
import io.minimax4j.server.http.SocketOrigins;
import io.minimax4j.server.http.SocketSettings;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.StyleReader;
import io.minimax4j.server.speech.VoiceBook;
import io.minimax4j.server.speech.socket.SessionLife.Edge;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server that speaks on sockets and does nothing else, with an engine that plays scripts. */
final class SpeechSite implements AutoCloseable {
    static final String KEY = "test-key-1";
    static final String OWN_VOICE = "my-own-voice";

    final ScriptedSpeech engine = new ScriptedSpeech();
    final PlainToolbox media = new PlainToolbox();
    final Queue<Edge> walked = new ConcurrentLinkedQueue<>();
    private final Semaphore walks = new Semaphore(0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Database database;
    private final Admission admission;
    private final Tenants tenants;
    private final Listener listener;

    SpeechSite(Path data, Duration idle) {
        InstantSource clock = InstantSource.system();
        database = Database.open("jdbc:sqlite:" + data.resolve("minimax4j.db"));
        LeasedIds ids = new LeasedIds(database, clock, OptionalInt.empty());
        Accounts accounts = new Accounts(database, ids, clock);
        accounts.ensureKey(KEY);
        tenants = new Tenants(database, ids, clock);
        admission = new Admission(database, ids, Clocks.of(database, clock), LimitTable.EMPTY).start();
        VoiceBook voices = new Voices();
        Router router = new Router();
        new SpeechSockets(new StyleReader(engine, voices), new SpeechService(engine, media, admission, voices), ids,
                idle, this::walk).register(router);
        listener = Listener.start(new ListenerSettings("127.0.0.1", 0, Optional.empty(), 1 << 20, false,
                Duration.ofSeconds(10), ErrorDialect.AUTO,
                new SocketSettings(SocketOrigins.OWN, Duration.ofSeconds(60))),
                new SelfSigned(data, "127.0.0.1", clock).identity(), router, accounts,
                new Instruments(ids, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));
    }

    /** The engine's voices, and one that every account has made. */
    private final class Voices implements VoiceBook {
        private final AtomicBoolean used = new AtomicBoolean();

        @Override
        public SpeechVoice find(long accountId, String voiceId) {
            return voiceId.equals(OWN_VOICE)
                    ? new MadeVoice(OWN_VOICE, "")
                    : engine.systemVoice(voiceId)
                            .orElseThrow(() -> new ApiException(ErrorCode.INVALID_SAMPLE, "no voice " + voiceId));
        }

        @Override
        public int used(long accountId, Collection<MadeVoice> voices) {
            return used.getAndSet(true) ? 0 : voices.size();
        }
    }

    private void walk(Edge edge) {
        walked.add(edge);
        walks.release();
    }

    /** Returns when so many sessions have walked such an edge. */
    void await(int sessions, Predicate<Edge> edge) throws InterruptedException {
        while (walked.stream().filter(edge).count() < sessions) {
            assertThat(walks.tryAcquire(20, TimeUnit.SECONDS)).as("another step of a session").isTrue();
        }
    }

    Talk turns() {
        return talk(SpeechSockets.TURNS, KEY);
    }

    Talk pieces() {
        return talk(SpeechSockets.PIECES, KEY);
    }

    Talk talk(String path, String key) {
        return new Talk(SocketPeer.connect(client, SocketPeer.address(listener.uri(), path), key));
    }

    /** A key of an account with limits; 0 for none. */
    String key(long requests, long connections) {
        Limits limits = new Limits(some(requests), OptionalLong.empty(), some(connections));
        return tenants.createKey(new KeyOrder("", Optional.empty(),
                TermsChange.of(Plan.NONE, limits, OptionalLong.empty()))).secret();
    }

    private static OptionalLong some(long value) {
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Takes no more and lets sessions end. */
    void stop() {
        listener.close();
    }

    @Override
    public void close() {
        listener.close();
        admission.close();
        database.close();
        client.shutdownNow();
        client.close();
    }
}
