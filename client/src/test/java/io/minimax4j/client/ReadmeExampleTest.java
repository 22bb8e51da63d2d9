package io.minimax4j.client;

import static io.minimax4j.client.WireServer.events;
import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples as a user does: programs of their own, set up by their environment. */
class ReadmeExampleTest {
    private static final String WHOLE = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"Paris.\"}}],"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}";
    private static final String STREAMED = "data: {\"choices\":[{\"delta\":{\"content\":\"一、\"}}]}\n\n"
            + "data: {\"choices\":[{\"finish_reason\":\"stop\",\"delta\":{\"content\":\"二\"}}]}\n\n";
    private static final String SPOKEN = "{\"data\":{\"audio\":\"494433\",\"status\":2},"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
    private static final String PAINTED = "{\"data\":{\"image_base64\":[\"/9j/4A==\"]},"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final byte[] MP3 = {(byte) 0xFF, (byte) 0xFB};
    private static final String SUNG = "{\"data\":{\"audio\":\"fffb\",\"status\":2},"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final String TOLD = "{\"text\":\"Hi.\",\"time_begin\":0,\"time_end\":500,\"text_begin\":0,"
            + "\"text_end\":3,\"timestamped_words\":[{\"word\":\"Hi\",\"time_begin\":20,\"time_end\":480,"
            + "\"word_begin\":0,\"word_end\":2}]}";
    @TempDir
    Path folder;

    private String run(Class<?> example, WireServer server) throws Exception {
        ProcessBuilder program = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), example.getName())).directory(folder.toFile())
                .redirectErrorStream(true);
        program.environment().put("MINIMAX_API_KEY", Clients.KEY);
        program.environment().put("MINIMAX_BASE_URL", server.url() + "/v1/");
        Process running = program.start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).as(printed).isZero();
        return printed;
    }

    @Test
    void theExample_chatsStreamsAndSavesSpeechAPictureAndASong() throws Exception {
        try (WireServer server = new WireServer(json(WHOLE), events(STREAMED), json(SPOKEN), json(PAINTED),
                json(SUNG))) {
            assertThat(run(ReadmeExample.class, server)).isEqualTo("Paris." + System.lineSeparator() + "一、二");
            assertThat(folder.resolve("hello.mp3")).hasBinaryContent(new byte[]{0x49, 0x44, 0x33});
            assertThat(folder.resolve("cat.jpg")).hasBinaryContent(JPEG);
            assertThat(folder.resolve("song.mp3")).hasBinaryContent(MP3);
            assertThat(server.request().header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
        }
    }

    @Test
    void theExampleOfBatches_startsOneAndReadsItsResults() throws Exception {
        String line = "{\"id\":\"r\",\"custom_id\":\"square-2\",\"response\":{\"status_code\":200,\"body\":" + WHOLE
                + "},\"error\":null}\n";
        try (WireServer server = new WireServer(
                json("{\"file\":{\"file_id\":198533392248503,\"filename\":\"b.jsonl\",\"purpose\":\"batch\"}}"),
                BatchWire.running("validating", "0/0/0"), BatchWire.ended("completed", "1000/1000/0", "\"7\"", "null"),
                BatchWire.file(line))) {
            assertThat(run(BatchReadmeExample.class, server).lines()).containsExactly(
                    "minimax.resume(\"" + BatchWire.SAVED + "\") finds it again, in any process", "completed, 100 %",
                    "square-2: Paris.");
            assertThat(server.request().text().lines().filter(sent -> sent.startsWith("{\"custom_id\""))).hasSize(1000);
        }
    }

    @Test
    void theExampleOfFunctions_callsTheFunction() throws Exception {
        String call = "{\"choices\":[{\"finish_reason\":\"tool_calls\",\"message\":{\"content\":\"\",\"tool_calls\":[{"
                + "\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"get_weather\","
                + "\"arguments\":\"{\\\"city\\\":\\\"Paris\\\"}\"}}]}}],\"usage\":{\"total_tokens\":20}}";
        String answer = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"25 degrees.\"}}],"
                + "\"usage\":{\"total_tokens\":30}}";
        try (WireServer server = new WireServer(json(call), json(answer))) {
            assertThat(run(ToolsExample.class, server).lines()).containsExactly("25 degrees.", "50 tokens in 2 rounds");
            server.request();
            assertThat(server.request().text()).contains("{\\\"city\\\":\\\"Paris\\\",\\\"degrees\\\":25}");
        }
    }

    @Test
    void theExampleOfAStructuredAnswer_readsTheRecord() throws Exception {
        String answer = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"{\\\"customer\\\":\\\"Alice\\\","
                + "\\\"delivery\\\":\\\"2026-09-01\\\",\\\"items\\\":[{\\\"name\\\":\\\"cup\\\",\\\"count\\\":2}]}\"}}]}";
        try (WireServer server = new WireServer(json(answer))) {
            assertThat(run(StructuredExample.class, server).lines())
                    .containsExactly("Alice, 2026-09-01: [Item[name=cup, count=2]]");
        }
    }

    @Test
    void theExampleOfEmbeddings_comparesVectors() throws Exception {
        try (WireServer server = new WireServer(json("{\"vectors\":[[1,0],[0,1]],\"total_tokens\":8}"),
                json("{\"vectors\":[[1,0]],\"total_tokens\":4}"))) {
            assertThat(run(EmbeddingsExample.class, server).lines()).containsExactly("1.0", "0.0");
        }
    }

    @Test
    void theExampleOfPieces_tellsReasoningFromText() throws Exception {
        String streamed = "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"light\"}}]}\n\n"
                + "data: {\"choices\":[{\"finish_reason\":\"stop\",\"delta\":{\"content\":\"It scatters.\"}}]}\n\n";
        try (WireServer server = new WireServer(events(streamed))) {
            assertThat(run(StreamExample.class, server)).isEqualTo("(light)It scatters.");
        }
    }

    @Test
    void theExampleOfSpeech_savesSoundsAndSubtitles() throws Exception {
        try (WireServer server = new WireServer()) {
            server.then(
                    json(SPOKEN.replace("\"status\":2", "\"subtitle_file\":\"" + server.url() + "/s\",\"status\":2")));
            server.then(json("[" + TOLD + "]"));
            server.then(events("data: {\"data\":{\"audio\":\"4944\",\"status\":1,\"subtitle\":" + TOLD + "}}\n\n"
                    + "data: {\"data\":{\"audio\":\"\",\"status\":2},\"base_resp\":{\"status_code\":0}}\n\n"));

            assertThat(run(SpeechExample.class, server)).startsWith("WEBVTT\n\n00:00:00.020 --> 00:00:00.480\nHi\n");
            assertThat(folder.resolve("weather.mp3")).hasBinaryContent(new byte[]{0x49, 0x44, 0x33});
            assertThat(folder.resolve("weather.srt")).content().isEqualTo("1\n00:00:00,000 --> 00:00:00,500\nHi.\n\n");
            assertThat(folder.resolve("streamed.mp3")).hasBinaryContent(new byte[]{0x49, 0x44});
        }
    }

    @Test
    void theExampleOfSockets_savesEveryTextAndSentence() throws Exception {
        try (WireServer server = new WireServer(SocketWire.started(peer -> {
            peer.receive();
            peer.receive();
            for (String message : List.of(SocketWire.last("01", 1), SocketWire.last("02", 1))) {
                peer.send(message);
            }
            peer.awaitEnd();
        }), SocketWire.started(peer -> {
            peer.receive();
            peer.receive();
            peer.receive();
            for (String message : List.of(SocketWire.named("sentence_start"), SocketWire.last("03", 1),
                    SocketWire.named("sentence_end"), SocketWire.FINISHED)) {
                peer.send(message);
            }
            peer.awaitEnd();
        }), events(STREAMED))) {
            assertThat(run(SpeechSessionExample.class, server)).isEmpty();
            assertThat(folder.resolve("first.mp3")).hasBinaryContent(new byte[]{1});
            assertThat(folder.resolve("second.mp3")).hasBinaryContent(new byte[]{2});
            assertThat(folder.resolve("sentence-1.mp3")).hasBinaryContent(new byte[]{3});
        }
    }

    @Test
    void theExampleOfABook_savesItsSoundAndSubtitles() throws Exception {
        Files.writeString(folder.resolve("book.txt"), "Hi.");
        byte[] archive = new TarBytes().file("b/b.mp3", new byte[]{5}).file("b/b.titles", "[" + TOLD + "]").whole();
        try (WireServer server = new WireServer(json("{\"file\":{\"file_id\":77}}"), json("{\"task_id\":5}"),
                json("{\"task_id\":5,\"status\":\"Success\",\"file_id\":6,\"base_resp\":{\"status_code\":0}}"),
                WireServer.reply(200, "application/x-tar", archive))) {
            assertThat(run(LongSpeechExample.class, server).lines()).containsExactly(
                    "minimax.speech().resume(\"mm1:speech:NQ\") finds it again, in any process", "Success");
            assertThat(folder.resolve("book.mp3")).hasBinaryContent(new byte[]{5});
            assertThat(folder.resolve("book.srt")).content().isEqualTo("1\n00:00:00,000 --> 00:00:00,500\nHi.\n\n");
        }
    }

    @Test
    void theExampleOfPictures_savesMeasuresAndAsks() throws Exception {
        try (WireServer server = new WireServer(json(PAINTED), json(PAINTED),
                json("{\"content\":\"A cat.\",\"base_resp\":{\"status_code\":0}}"))) {
            assertThat(run(PicturesExample.class, server).lines()).containsExactly("image/jpeg, 4 bytes", "A cat.");
            assertThat(folder.resolve("cat.jpg")).hasBinaryContent(JPEG);
        }
    }

    @Test
    void theExampleOfVideos_savesAClipOfEachWay() throws Exception {
        Files.write(folder.resolve("cat.jpg"), JPEG);
        String clip = "....ftypisom";
        try (WireServer server = new WireServer(json("{\"task_id\":\"5\"}"),
                json("{\"task_id\":\"5\",\"status\":\"Success\",\"file_id\":\"6\"}"))) {
            server.then(json("{\"file\":{\"file_id\":6,\"download_url\":\"" + server.url() + "/a\"}}"));
            server.then(WireServer.reply(200, "video/mp4", clip));
            server.then(json("{\"task_id\":\"7\"}"));
            server.then(json("{\"task_id\":\"8\"}"));
            server.then(json("{\"task\":{\"status\":\"succeeded\",\"content\":{\"url\":\"" + server.url() + "/b\"}}}"));
            server.then(WireServer.reply(200, "video/mp4", clip));
            server.then(json("{\"task_id\":\"8\",\"status\":\"Success\",\"video_url\":\"" + server.url() + "/c\"}"));
            server.then(WireServer.reply(200, "video/mp4", clip));

            assertThat(run(VideosExample.class, server).lines()).containsExactly(
                    "minimax.videos().resume(\"mm1:video:NQ\") finds it again, in any process", "Success");
            for (String name : List.of("wakes.mp4", "walk.mp4", "rings.mp4")) {
                assertThat(folder.resolve(name)).content().isEqualTo(clip);
            }
        }
    }

    @Test
    void theExampleOfMusic_savesASongAPieceAndACover() throws Exception {
        String piece = "data: {\"data\":{\"audio\":\"fffb\",\"status\":1},\"extra_info\":null,"
                + "\"base_resp\":{\"status_code\":0}}\n\n"
                + "data: {\"data\":{\"audio\":\"\",\"status\":2},\"base_resp\":{\"status_code\":0}}\n\n";
        String heard = "{\"cover_feature_id\":\"a1b2\",\"formatted_lyrics\":\"[Verse 1]\\nla la\","
                + "\"structure_result\":\"{\\\"num_segments\\\":1,\\\"segments\\\":[{\\\"start\\\":0,\\\"end\\\":15.5,"
                + "\\\"label\\\":\\\"intro\\\"}]}\",\"audio_duration\":15.5,\"base_resp\":{\"status_code\":0}}";
        try (WireServer server = new WireServer(
                json("{\"song_title\":\"Letters\",\"style_tags\":\"Folk, Calm\",\"lyrics\":\"[Verse]\\nDear sea\","
                        + "\"base_resp\":{\"status_code\":0}}"),
                json(SUNG), events(piece), json(heard), json(SUNG))) {
            assertThat(run(MusicExample.class, server).lines())
                    .containsExactly("Letters: Folk, Calm", "intro from 0.0 s");
            for (String name : List.of("letters.mp3", "trio.mp3", "cover.mp3")) {
                assertThat(folder.resolve(name)).hasBinaryContent(MP3);
            }
            server.request();
            assertThat(server.request().text()).contains("\"lyrics\":\"[Verse]\\nDear sea\"");
        }
    }

    @Test
    void theExampleOfVoices_findsClonesAndDesigns() throws Exception {
        Files.write(folder.resolve("me.wav"), new byte[]{7});
        try (WireServer server = new WireServer(
                json("{\"system_voice\":[{\"voice_id\":\"English_expressive_narrator\"},"
                        + "{\"voice_id\":\"Wise_Woman\"}],\"base_resp\":{\"status_code\":0}}"),
                json("{\"file\":{\"file_id\":77}}"))) {
            server.then(json("{\"demo_audio\":\"" + server.url() + "/d\",\"base_resp\":{\"status_code\":0}}"));
            server.then(WireServer.reply(200, "audio/mpeg", new byte[]{8}));
            server.then(
                    json("{\"voice_id\":\"ttv-voice-1\",\"trial_audio\":\"09\",\"base_resp\":{\"status_code\":0}}"));

            assertThat(run(VoicesExample.class, server).lines()).containsExactly("English_expressive_narrator");
            assertThat(folder.resolve("me.mp3")).hasBinaryContent(new byte[]{8});
            assertThat(folder.resolve("ttv-voice-1.mp3")).hasBinaryContent(new byte[]{9});
        }
    }
}
