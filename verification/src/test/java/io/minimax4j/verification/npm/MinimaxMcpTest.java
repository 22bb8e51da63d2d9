package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.media.Eye;
import io.minimax4j.verification.media.Frame;
import io.minimax4j.verification.media.Mp3;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Clips;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The platform's official tool server for language models, as a model uses it. */
final class MinimaxMcpTest {
    private static final Pattern URL = Pattern.compile("Success\\. Audio URL: (http\\S+?)\\. *$");
    private static final Pattern CLONED = Pattern.compile(
            "^Voice cloning successful: mcp-voice-1 \\(Demo audio: (.+)\\)$");
    private static final Pattern DESIGNED = Pattern.compile(
            "^Success\\. Voice ID: (ttv-voice-\\d{16}-\\w{8})\\. Voice saved as: (.+\\.mp3)");
    private static final Pattern SAVED = Pattern.compile("Audio file saved: (.+?)\\. Voice used: (.+)$");

    private static final Pattern PICTURE_LINK = Pattern.compile("http://\\S+?\\.jpe?g[^\\s,\\]'\"]*");
    private static final Pattern PICTURE_FILE = Pattern.compile("/[^,]+\\.jpg");
    private static final Pattern TASK = Pattern.compile("Task ID: (\\d+)");
    private static final Pattern CLIP_FILE = Pattern.compile("Success\\. Video saved as: (.+\\.mp4)");

    @RegisterExtension
    static final RunningServer server = RunningServer.thatFilms();

    private static NpmPackage mcp;
    private static Ear ear;

    @TempDir
    Path folder;

    @BeforeAll
    static void install() {
        mcp = NpmPackage.install("minimax-mcp-js");
        ear = new Ear();
    }

    @AfterAll
    static void silence() {
        if (ear != null) {
            ear.close();
        }
    }

    private McpSession session(String mode, String key) {
        return McpSession.open(mcp.node("minimax-mcp-js/build/index.js").in(folder)
                .with("MINIMAX_API_KEY", key).with("MINIMAX_API_HOST", server.process().http())
                .with("MINIMAX_RESOURCE_MODE", mode).with("MINIMAX_MCP_BASE_PATH", folder));
    }

    @Test
    void textToAudio_urlMode_givesALinkThatPlaysWithoutAKey() {
        try (McpSession session = session("url", server.process().key())) {
            String shown = session.call("text_to_audio", Map.of("text", "A link to some speech."));

            Matcher link = URL.matcher(shown);
            assertThat(link.find()).as(shown).isTrue();
            Reply fetched = Api.of(server.process()).as("").get(link.group(1));
            assertThat(fetched.status()).isEqualTo(200);
            assertThat(fetched.header("Content-Length")).isEqualTo(Integer.toString(fetched.body().length));
            assertThat(Mp3.read(fetched.body()).sampleRate()).isEqualTo(32_000);
            assertThat(ear.hear(fetched.body()).loudness()).isGreaterThan(0.01);
        }
    }

    @Test
    void textToAudio_localMode_savesAnMp3() throws IOException {
        try (McpSession session = session("local", server.process().key())) {
            String shown = session.call("text_to_audio",
                    Map.of("text", "今天天气很好。", "voiceId", "female-shaonv", "outputDirectory", "spoken"));

            Matcher saved = SAVED.matcher(shown);
            assertThat(saved.find()).as(shown).isTrue();
            assertThat(saved.group(2)).isEqualTo("female-shaonv");
            byte[] audio = Files.readAllBytes(Path.of(saved.group(1)));
            assertThat(Mp3.read(audio).millis()).isBetween(800L, 5_000L);
            assertThat(ear.hear(audio).loudness()).isGreaterThan(0.01);
        }
    }

    @Test
    void textToAudio_oddBitrateAndFormat_isTaken() throws IOException {
        try (McpSession session = session("local", server.process().key())) {
            String shown = session.call("text_to_audio", Map.of("text", "Ninety six.", "bitrate", 96_000, "sampleRate",
                    44_100, "channel", 2, "emotion", "neutral", "pitch", -3, "speed", 1.5));

            Matcher saved = SAVED.matcher(shown);
            assertThat(saved.find()).as(shown).isTrue();
            Mp3 mp3 = Mp3.read(Files.readAllBytes(Path.of(saved.group(1))));
            assertThat(mp3.sampleRate()).isEqualTo(44_100);
            assertThat(mp3.channels()).isEqualTo(2);
        }
    }

    @Test
    void listVoices_bothModes_nameTheSystemVoices() {
        for (String mode : new String[]{"url", "local"}) {
            try (McpSession session = session(mode, server.process().key())) {
                assertThat(session.call("list_voices", Map.of()))
                        .startsWith("Success. System voices: Name: ")
                        .contains("ID: male-qn-qingse", "ID: English_expressive_narrator")
                        .doesNotContain("Name: undefined", "Name: null");
            }
        }
    }

    @Test
    void voiceClone_ofWhatItSpokeBefore_speaksAndIsListed() throws IOException {
        try (McpSession session = session("local", server.process().key())) {
            Matcher spoken = SAVED.matcher(session.call("text_to_audio", Map.of("text", "今天天气很好，我们一起去公园散步。".repeat(5),
                    "voiceId", "male-qn-qingse", "outputDirectory", "spoken")));
            assertThat(spoken.find()).isTrue();

            String shown = session.call("voice_clone",
                    Map.of("voiceId", "mcp-voice-1", "audioFile", spoken.group(1), "text",
                            "Hello, it is me.", "outputDirectory", "cloned"));

            Matcher cloned = CLONED.matcher(shown);
            assertThat(cloned.find()).as(shown).isTrue();
            assertThat(ear.hear(Files.readAllBytes(Path.of(cloned.group(1)))).loudness()).isGreaterThan(0.01);
            assertThat(session.call("text_to_audio", Map.of("text", "And again.", "voiceId", "mcp-voice-1",
                    "outputDirectory", "spoken"))).contains("Voice used: mcp-voice-1");
            assertThat(session.call("list_voices", Map.of())).contains("ID: mcp-voice-1");
            assertThat(session.call("voice_clone", Map.of("voiceId", "short", "audioFile", spoken.group(1))))
                    .startsWith("Voice cloning failed: ").contains("voice_id");
        }
    }

    @Test
    void voiceDesign_savesAVoiceThatSpeaks() throws IOException {
        try (McpSession session = session("local", server.process().key())) {
            String shown = session.call("voice_design", Map.of("prompt", "a calm elderly man with a deep voice",
                    "previewText", "Good evening.", "outputDirectory", "designed"));

            Matcher designed = DESIGNED.matcher(shown);
            assertThat(designed.find()).as(shown).isTrue();
            assertThat(ear.hear(Files.readAllBytes(Path.of(designed.group(2)))).loudness()).isGreaterThan(0.01);
            assertThat(session.call("text_to_audio", Map.of("text", "And again.", "voiceId", designed.group(1),
                    "outputDirectory", "spoken"))).contains("Voice used: " + designed.group(1));
        }
    }

    @Test
    void textToAudio_wrongKey_saysSoWithATraceId() {
        try (McpSession session = session("url", "sk-nobody")) {
            assertThat(session.call("text_to_audio", Map.of("text", "No.")))
                    .startsWith("Failed to generate audio: ").contains("invalid api key")
                    .containsPattern("Trace ID: [0-9a-f]{32}");
        }
    }

    @Test
    void textToImage_bothModes_givePictures() throws IOException {
        try (McpSession session = session("url", server.process().key())) {
            String shown = session.call("text_to_image", Map.of("prompt", "a lighthouse at night", "aspectRatio", "3:4",
                    "n", 2));

            Matcher links = PICTURE_LINK.matcher(shown);
            for (int i = 0; i < 2; i++) {
                assertThat(links.find()).as(shown).isTrue();
                Frame picture = Frame.of(Api.of(server.process()).as("").get(links.group()).body());
                assertThat(picture.width()).isEqualTo(864);
                assertThat(picture.height()).isEqualTo(1152);
            }
        }
        try (McpSession session = session("local", server.process().key())) {
            String shown = session.call("text_to_image", Map.of("prompt", "一辆红色的汽车", "outputDirectory", "painted"));

            Matcher saved = PICTURE_FILE.matcher(shown);
            assertThat(saved.find()).as(shown).isTrue();
            Frame picture = Frame.of(Files.readAllBytes(Path.of(saved.group())));
            assertThat(picture.width()).isEqualTo(1024);
            assertThat(picture.share(pixel -> Frame.red(pixel) > 110 && Frame.green(pixel) < 80
                    && Frame.blue(pixel) < 80)).isGreaterThan(0.02);
        }
    }

    /** Waiting, this client looks again after twenty seconds: so it is asked in its own way for what is not made yet. */
    @Test
    void videos_areOrderedAndAskedFor() throws IOException {
        Path card = Files.write(folder.resolve("card.png"), TestCard.of(320, 320, 1).file("png"));
        try (McpSession session = session("local", server.process().key())) {
            String text = task(session.call("generate_video", Map.of("prompt", "a lake [Pan left]", "model",
                    "MiniMax-Hailuo-02", "duration", 6, "resolution", "768P", "asyncMode", true)));
            String picture = task(session.call("image_to_video", Map.of("prompt", "it moves", "model",
                    "I2V-01-Director", "firstFrameImage", card.toString(), "asyncMode", true)));
            Clips clips = new Clips(Api.of(server.process()));
            clips.awaitEnd(text);
            clips.awaitEnd(picture);

            assertThat(Eye.facts(saved(session, text)).size()).isEqualTo("1366x768");
            assertThat(Eye.facts(saved(session, picture)).size()).isEqualTo("720x720");
            assertThat(session.call("query_video_generation", Map.of("taskId", "17")))
                    .startsWith("Failed to query video generation: ").contains("task_id");
        }
    }

    private static String task(String shown) {
        Matcher task = TASK.matcher(shown);
        assertThat(task.find()).as(shown).isTrue();
        return task.group(1);
    }

    private static Path saved(McpSession session, String task) {
        String shown = session.call("query_video_generation", Map.of("taskId", task, "outputDirectory", "filmed"));
        Matcher saved = CLIP_FILE.matcher(shown);
        assertThat(saved.find()).as(shown).isTrue();
        return Path.of(saved.group(1));
    }

    @Test
    void videoThatTheContractDoesNotHave_isRefusedAtOnce() {
        try (McpSession session = session("url", server.process().key())) {
            assertThat(session.call("generate_video", Map.of("prompt", "a lake", "model", "T2V-01", "resolution",
                    "1080P"))).startsWith("Failed to generate video: ").contains("resolution");
        }
    }
}
