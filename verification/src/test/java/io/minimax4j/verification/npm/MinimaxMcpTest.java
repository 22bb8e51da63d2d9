package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.media.Mp3;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
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

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

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
}
