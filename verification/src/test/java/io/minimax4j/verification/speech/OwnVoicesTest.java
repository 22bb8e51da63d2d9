package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Voices that are cloned and designed on a real server, from real recordings and from bytes that only claim to be some. */
@Timeout(120)
final class OwnVoicesTest {
    private static final String SENTENCE = "The old man sits at his door and watches the lights come on, one by one. ";

    @RegisterExtension
    static final RunningServer SERVER = RunningServer.plain();

    private static Api api;
    private static byte[] wav;
    private static byte[] mp3;

    @BeforeAll
    static void record() {
        api = Api.of(SERVER.process());
        wav = speak("Wise_Woman", SENTENCE.repeat(4), "wav");
        mp3 = speak("English_ManWithDeepVoice", SENTENCE.repeat(4), "mp3");
    }

    private static byte[] speak(String voice, String text, String format) {
        Reply reply = api.post("/v1/t2a_v2", "{\"model\":\"speech-2.6-hd\",\"text\":\"" + text
                + "\",\"voice_setting\":{\"voice_id\":\"" + voice + "\"},\"audio_setting\":{\"format\":\"" + format
                + "\",\"sample_rate\":16000}}");
        assertThat(reply.code()).as(reply.message()).isZero();
        return HexFormat.of().parseHex(reply.json().at("/data/audio").asText());
    }

    private static Reply clone(byte[] recording, String name, String id, String more) {
        long file = api.upload("voice_clone", name, recording).json().at("/file/file_id").asLong();
        return api.post("/v1/voice_clone", "{\"file_id\":" + file + ",\"voice_id\":\"" + id + "\"" + more + "}");
    }

    @Test
    void cloneOfARecording_previewsAndSpeaks_whateverTheFileIsCalled() throws Exception {
        Reply cloned = clone(mp3, "recording.wav", "verified-clone",
                ",\"text\":\"Good evening.\",\"model\":\"speech-02-hd\",\"need_noise_reduction\":true");
        assertThat(cloned.code()).as(cloned.text()).isZero();
        JsonNode info = cloned.json().get("extra_info");
        byte[] preview = api.as("").get(cloned.json().get("demo_audio").asText()).body();

        assertThat(preview).hasSize(info.get("audio_size").asInt());
        try (Ear ear = new Ear()) {
            assertThat(ear.hear(preview).millis() / info.get("audio_length").asDouble()).isBetween(0.95, 1.05);
            assertThat(ear.hear(speak("verified-clone", "Who goes there?", "mp3")).loudness()).isGreaterThan(0.01);
        }
        JsonNode listed = api.post("/v1/get_voice", "{\"voice_type\":\"voice_cloning\"}").json().get("voice_cloning");
        assertThat(listed.findValuesAsText("voice_id")).contains("verified-clone");
    }

    @Test
    void designedVoice_isHeardAndSpeaks() throws Exception {
        Reply designed = api.post("/v1/voice_design",
                "{\"prompt\":\"A deep old man who speaks slowly\",\"preview_text\":\"Once upon a time.\"}");

        assertThat(designed.code()).as(designed.message()).isZero();
        try (Ear ear = new Ear()) {
            assertThat(ear.hear(HexFormat.of().parseHex(designed.json().get("trial_audio").asText())).millis())
                    .isGreaterThan(500);
        }
        assertThat(speak(designed.json().get("voice_id").asText(), "And that was that.", "mp3")).isNotEmpty();
    }

    @Test
    void recordingsThatAreTooShortOrOfAnotherKind_haveTheirOwnCodes() {
        byte[] tenth = speak("Wise_Woman", "Too short.", "wav");
        byte[] flac = speak("Wise_Woman", SENTENCE.repeat(4), "flac");

        assertThat(clone(tenth, "a.wav", "too-short-1", "").code()).isEqualTo(2037);
        assertThat(clone(flac, "a.wav", "flac-inside", "").code()).isEqualTo(20132);
    }

    @Test
    void bytesThatOnlyClaimToBeARecording_are20132_andTheServerLives() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        byte[] damaged = mp3.clone();
        new Random(8).ints(2000, 0, damaged.length).forEach(at -> damaged[at] ^= 0x5a);

        assertThat(clone(noise, "a.mp3", "made-of-noise", "").code()).isEqualTo(20132);
        assertThat(clone(Arrays.copyOf(wav, 30), "a.wav", "half-a-header", "").code()).isEqualTo(20132);
        assertThat(clone("<html></html>".getBytes(), "a.m4a", "made-of-text", "").code()).isEqualTo(20132);
        assertThat(clone(damaged, "a.mp3", "damaged-file", "").code()).isIn(0, 20132, 2037);
        assertThat(speak("Wise_Woman", "Still here.", "mp3")).isNotEmpty();
    }

    @Test
    void headerThatLies_countsForNothing() {
        byte[] claimsHours = Arrays.copyOf(wav, 44 + 16_000 * 2 * 2);
        ByteBuffer header = ByteBuffer.wrap(claimsHours).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(4, Integer.MAX_VALUE).putInt(40, Integer.MAX_VALUE - 36);

        assertThat(clone(claimsHours, "a.wav", "two-seconds1", "").code()).isEqualTo(2037);
    }
}
