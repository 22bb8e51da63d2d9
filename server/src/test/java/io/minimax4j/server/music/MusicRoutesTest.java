package io.minimax4j.server.music;

import static io.minimax4j.server.TestServer.code;
import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.KeyDatabase;
import io.minimax4j.server.ScriptedMusic;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import io.minimax4j.server.account.KeyOrder;
import io.minimax4j.server.account.Limits;
import io.minimax4j.server.account.Plan;
import io.minimax4j.server.account.TermsChange;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Songs over the wire: every way in which they come, and how the work ends. */
@Timeout(60)
class MusicRoutesTest {
    private static final String PATH = "/v1/music_generation";
    private static final String PLAIN = """
            {"model":"music-2.6","prompt":"a slow waltz","lyrics":"[verse]\\nLa la","audio_setting":{"format":"pcm",\
            "sample_rate":16000}}""";
    private static final String LINKED = with("\"output_format\":\"url\"");
    private static final String STREAM = with("\"stream\":true");
    /** Four samples of the toolbox are half a millisecond; 16 kHz, 16 bits, two channels. */
    private static final String INFO = "\"extra_info\":{\"music_duration\":1,\"music_sample_rate\":16000,"
            + "\"music_channel\":2,\"bitrate\":512000,\"music_size\":11,\"audio_length\":1,\"audio_size\":11,"
            + "\"audio_sample_rate\":16000}";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final Pattern AUDIO = Pattern.compile("\"audio\":\"([^\"]*)\"");

    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void playFourSamples() {
        server.media.live();
        server.music.script(ScriptedMusic.samples(new short[]{0x0201, 0x0403}, new short[]{0x0605, 0x0807}));
    }

    @AfterEach
    void everyEncoderIsGivenBackAndEverySongForgotten() throws Exception {
        assertThat(server.media.openEncoders()).isZero();
        try (Stream<Path> left = Files.walk(data)) {
            assertThat(left.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".part")))
                    .isEmpty();
        }
    }

    private static String with(String field) {
        return PLAIN.replace("{\"model\"", "{" + field + ",\"model\"");
    }

    private static List<String> audio(HttpResponse<String> reply) {
        return AUDIO.matcher(reply.body()).results().map(found -> found.group(1)).toList();
    }

    @Test
    void whole_isTheFileAsHex() throws Exception {
        HttpResponse<String> reply = server.post(PATH, PLAIN);

        assertThat(settled(reply)).isEqualTo("{\"data\":{\"audio\":\"aabb0102030405060708ee\",\"status\":2},"
                + "\"trace_id\":\"TRACE\"," + INFO + ",\"analysis_info\":null," + SUCCESS);
        assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(reply.body().length());
    }

    @Test
    void url_isOneLinkInBothPlaces_thatNeedsNoKey() throws Exception {
        HttpResponse<String> reply = server.post(PATH, LINKED);
        String link = audio(reply).getFirst();

        assertThat(link).startsWith(server.uri() + "/download/").endsWith(".pcm");
        assertThat(reply.body()).startsWith("{\"data\":{\"audio\":\"" + link + "\",\"audio_url\":\"" + link
                + "\",\"status\":2},");
        assertThat(settled(reply)).endsWith("},\"trace_id\":\"TRACE\"," + INFO + ",\"analysis_info\":null," + SUCCESS);
        assertThat(server.fetch(link))
                .isEqualTo(new byte[]{(byte) 0xAA, (byte) 0xBB, 1, 2, 3, 4, 5, 6, 7, 8, (byte) 0xEE});
    }

    @Test
    void url_forTheOfficialCommandLine_isSpeltSoThatItIsNotRewritten() throws Exception {
        HttpResponse<String> reply = server.send(server.request(PATH).header("User-Agent", "mmx-cli/1.0.19")
                .POST(BodyPublishers.ofString(LINKED)));

        assertThat(audio(reply).getFirst()).startsWith("HTTP://127.0.0.1:" + server.port() + "/");
    }

    @Test
    void stream_isPiecesAndAnEndWithoutAudio() throws Exception {
        HttpResponse<String> reply = server.post(PATH, STREAM);

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(settled(reply)).isEqualTo("data: {\"data\":{\"audio\":\"0102030405060708ee\",\"status\":1},"
                + "\"trace_id\":\"TRACE\",\"extra_info\":null,\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}\n\n"
                + "data: {\"data\":{\"audio\":\"\",\"status\":2},\"trace_id\":\"TRACE\"," + INFO + "," + SUCCESS
                + "\n\n");
    }

    @Test
    void stream_ofAServerThatAggregates_endsWithTheWholeSong(@TempDir Path other) throws Exception {
        try (TestServer cloud = TestServer.start(other, config -> config.with(Settings.AGGREGATE_MUSIC, true))) {
            HttpResponse<String> reply = cloud.post(PATH, STREAM);

            assertThat(audio(reply)).containsExactly("0102030405060708ee", "aabb0102030405060708ee");
            assertThat(settled(reply)).endsWith("data: {\"data\":{\"audio\":\"aabb0102030405060708ee\",\"status\":2},"
                    + "\"trace_id\":\"TRACE\"," + INFO + "," + SUCCESS + "\n\n");
        }
    }

    @Test
    void largeSong_isTheSameEachWay_andItsPiecesAreSmall() throws Exception {
        server.music.script(sink -> {
            short[] block = new short[100_000];
            for (int i = 0; i < 20; i++) {
                Arrays.fill(block, (short) i);
                sink.pcm(block, block.length);
            }
        });
        String whole = audio(server.post(PATH, PLAIN)).getFirst();
        List<String> pieces = audio(server.post(PATH, STREAM));
        byte[] linked = server.fetch(audio(server.post(PATH, LINKED)).getFirst());

        assertThat(whole).hasSize(2 * (2 + 20 * 200_000 + 1)).startsWith("aabb00000000").endsWith("13001300ee");
        assertThat(HexFormat.of().formatHex(linked)).isEqualTo(whole);
        assertThat("aabb" + String.join("", pieces)).isEqualTo(whole);
        assertThat(pieces).allMatch(piece -> piece.length() <= 2 * 7168).endsWith("").hasSizeGreaterThan(500);
    }

    @Test
    void failureBeforeTheFirstPiece_isPlainJson_alsoOfAStream() throws Exception {
        server.music.script(sink -> {
            throw ApiException.invalid("lyrics holds nothing that can be sung");
        });
        for (String request : List.of(PLAIN, LINKED, STREAM)) {
            HttpResponse<String> reply = server.post(PATH, request);

            assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
            assertThat(code(reply)).isEqualTo(2013);
            assertThat(reply.body()).contains("nothing that can be sung");
        }
    }

    @Test
    void failureAmongPieces_isTheLastEvent() throws Exception {
        server.music.script(sink -> {
            sink.pcm(new short[10_000], 10_000);
            throw new ApiException(ErrorCode.SERVICE_FAILED);
        });
        HttpResponse<String> reply = server.post(PATH, STREAM);

        assertThat(reply.body()).startsWith("data: {\"data\":{\"audio\":\"0000").doesNotContain("\"status\":2");
        assertThat(reply.body()).containsPattern("\"status_code\":1013,[^}]*}[^}]*}\n\n$");
    }

    @Test
    void workerThatDies_isReplacedOnce_unlessTheSongIsHeardAlready() throws Exception {
        server.media.dieOnce();
        assertThat(audio(server.post(PATH, PLAIN))).containsExactly("aabb0102030405060708ee");
        server.media.dieOnce();
        assertThat(audio(server.post(PATH, STREAM))).containsExactly("0102030405060708ee", "");
        server.media.dieAlways();
        assertThat(code(server.post(PATH, PLAIN))).isEqualTo(1013);
    }

    private static <T> T waitForTheEnd(CountDownLatch stopped) throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            throw new AssertionError();
        } finally {
            stopped.countDown();
        }
    }

    @Test
    void callerWhoLeaves_stopsTheWork() throws Exception {
        CountDownLatch playing = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        server.music.script(sink -> {
            sink.progress(1);
            playing.countDown();
            waitForTheEnd(stopped);
        });
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(TestServer.rawPost(PATH, PLAIN));
            assertThat(playing.await(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        awaitNoEncoder();
    }

    @Test
    void callerWhoLeavesAStream_stopsTheWork() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        server.music.script(sink -> {
            try {
                while (true) {
                    sink.progress(50);
                    sink.pcm(new short[20_000], 20_000);
                }
            } finally {
                stopped.countDown();
            }
        });
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(TestServer.rawPost(PATH, STREAM));
            assertThat(socket.getInputStream().readNBytes(20_000)).hasSize(20_000);
        }

        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        awaitNoEncoder();
    }

    /** The encoder is given back a moment after the engine has stopped. */
    private static void awaitNoEncoder() {
        while (server.media.openEncoders() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void callerWhoWaitsLong_isSentBlanksInFrontOfTheSong() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        server.music.script(sink -> {
            heard.await();
            sink.pcm(new short[]{0x0201}, 1);
        });
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(TestServer.rawPost(PATH, PLAIN));
            String head = "";
            while (!head.endsWith("\r\n\r\n1\r\n ")) {
                head += (char) socket.getInputStream().read();
            }
            heard.countDown();
            String rest = "";
            while (!rest.endsWith("\r\n0\r\n\r\n")) {
                rest += (char) socket.getInputStream().read();
            }

            assertThat(head).startsWith("HTTP/1.1 200").contains("application/json");
            assertThat(rest).contains("{\"data\":{\"audio\":\"aabb0102ee\",\"status\":2}");
        }
    }

    @Test
    void callerWhoWaitsLongForAStream_isSentAComment_andThenFailuresAreEvents() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        server.music.script(sink -> {
            heard.await();
            throw ApiException.invalid("late");
        });
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(TestServer.rawPost(PATH, STREAM));
            String head = "";
            while (!head.endsWith("\r\n\r\n3\r\n:\n\n")) {
                head += (char) socket.getInputStream().read();
            }
            heard.countDown();
            String rest = "";
            while (!rest.endsWith("\r\n0\r\n\r\n")) {
                rest += (char) socket.getInputStream().read();
            }

            assertThat(head).contains("text/event-stream");
            assertThat(rest)
                    .contains("data: {\"base_resp\":{\"status_code\":2013,\"status_msg\":\"invalid params, late\"}");
        }
    }

    @Test
    void readerOfAStreamWhoStalls_keepsNoProcessorFromTheNextSong() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        server.music.script(sink -> {
            for (int i = 0; i < 60; i++) {
                sink.pcm(new short[100_000], 100_000);
            }
        });
        List<Socket> sockets = Stream.generate(MusicRoutesTest::stall).limit(processors + 1L).toList();
        assertThat(audio(server.post(PATH, PLAIN)).getFirst()).hasSize(2 * (3 + 12_000_000));
        for (Socket socket : sockets) {
            socket.close();
        }
        awaitNoEncoder();
    }

    private static Socket stall() {
        try {
            Socket socket = server.connect();
            socket.getOutputStream().write(TestServer.rawPost(PATH, STREAM));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            return socket;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void songs_areMadeOnEveryProcessorAtOnce_onPlatformThreads() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        CyclicBarrier together = new CyclicBarrier(processors);
        server.music.script(sink -> {
            try {
                together.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            sink.pcm(new short[]{(short) (Thread.currentThread().isVirtual() ? 1 : 2)}, 1);
        });
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> replies = Stream.generate(
                    () -> callers.submit(() -> server.post(PATH, PLAIN))).limit(processors).toList();
            for (Future<HttpResponse<String>> reply : replies) {
                assertThat(audio(reply.get())).containsExactly("aabb0200ee");
            }
        }
    }

    @Test
    void lyricsOptimizer_writesLyricsWhereThereAreNone() throws Exception {
        server.post(PATH, "{\"model\":\"music-3.0\",\"prompt\":\"a slow waltz\",\"lyrics_optimizer\":true,\"seed\":7}");
        assertThat(server.music.asked()).isEqualTo(new SongOrder("music-3.0", "a slow waltz",
                "[Intro]\n\n[Verse 1]\nWritten of a slow waltz", false, 7, null, false));
        server.post(PATH, PLAIN.replace("{\"model\"", "{\"lyrics_optimizer\":true,\"model\""));

        assertThat(server.music.asked().lyrics()).isEqualTo("[verse]\nLa la");
    }

    private static String key(long requests, long connections) {
        Limits limits = new Limits(some(requests), OptionalLong.empty(), some(connections));
        try (KeyDatabase database = KeyDatabase.open(ServerConfig.defaults().with(Settings.DATA, data))) {
            return database.tenants().createKey(new KeyOrder("", Optional.empty(),
                    TermsChange.of(Plan.NONE, limits, OptionalLong.empty()))).secret();
        }
    }

    private static OptionalLong some(long value) {
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    @Test
    void limits_countRequests() throws Exception {
        String rare = key(1, 0);

        assertThat(code(server.postAs(rare, PATH, PLAIN))).isZero();
        assertThat(code(server.postAs(rare, PATH, PLAIN))).isEqualTo(1002);
    }

    @Test
    void limits_countSongsThatAreMadeAtOnce() throws Exception {
        CountDownLatch playing = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        server.music.script(sink -> {
            playing.countDown();
            go.await();
            sink.pcm(new short[]{1}, 1);
        });
        String one = key(0, 1);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> first = callers.submit(() -> server.postAs(one, PATH, PLAIN));
            playing.await();
            assertThat(code(server.postAs(one, PATH, PLAIN))).isEqualTo(1041);
            go.countDown();

            assertThat(code(first.get())).isZero();
        }
        assertThat(code(server.postAs(one, PATH, PLAIN))).isZero();
    }

    @Test
    void withoutAKey_is1004() throws Exception {
        for (String path : List.of(PATH, "/v1/music_cover_preprocess", "/v1/lyrics_generation", "/v1/music_upload")) {
            assertThat(code(server.send(server.bare(path).POST(BodyPublishers.ofString(PLAIN))))).isEqualTo(1004);
        }
    }

    @Test
    void lyrics_comeAtTheTopLevel() throws Exception {
        HttpResponse<String> reply = server.post("/v1/lyrics_generation",
                "{\"mode\":\"write_full_song\",\"prompt\":\"a summer love\"}");

        assertThat(reply.body()).isEqualTo("{\"song_title\":\"夏天 Summer\","
                + "\"style_tags\":\"Mandopop, Summer Vibe, Romance\","
                + "\"lyrics\":\"[Intro]\\n\\n[Verse 1]\\nWritten of a summer love\"," + SUCCESS);
        assertThat(server.post("/v1/lyrics_generation",
                "{\"mode\":\"edit\",\"lyrics\":\"[Verse]\\nOld\",\"title\":\" Kept As Is \"}").body())
                .startsWith("{\"song_title\":\" Kept As Is \",");
    }
}
