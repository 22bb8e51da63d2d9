package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech in every format, whole and streamed, is what the reply says of it. */
@Execution(ExecutionMode.CONCURRENT)
final class FormatsTest {
    /** Nothing in a stream tells players how much silence the codec put around the sound: at 8 kHz up to three frames. */
    private static final long SILENCE_AROUND_STREAMED_MP3 = 3 * 72;

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private static Ear ear;

    @BeforeAll
    static void open() {
        ear = new Ear();
    }

    @AfterAll
    static void close() {
        ear.close();
    }

    @ParameterizedTest
    @CsvSource({"mp3, 8000, 1, 64000, 8000, 64000", "WAV, 44100, 2, 128000, 44100, 1411200",
        "pcm, 24000, 2, 128000, 24000, 768000", "flac, 32000, 1, 128000, 32000, 512000",
        "opus, 22050, 1, 32000, 24000, 32000", "Opus, 48000, 2, 96000, 48000, 96000",
        "pcmu_raw, 32000, 2, 128000, 8000, 128000", "PCMU_WAV, 44100, 1, 128000, 8000, 64000"})
    void audio_isWhatItsReplySays(String format, int rate, int channels, int wanted, int saidRate, int bitrate) {
        String request = """
                {"model":"speech-2.8-hd","text":"The tide comes in and the tide goes out.","stream":%s,\
                "stream_options":{"exclude_aggregated_audio":true},"audio_setting":\
                {"format":"%s","sample_rate":%d,"channel":%d,"bitrate":%d}}""";
        Api api = Api.of(server.process());
        Reply whole = api.post("/v1/t2a_v2", request.formatted(false, format, rate, channels, wanted));
        List<JsonNode> events = api.post("/v1/t2a_v2", request.formatted(true, format, rate, channels, wanted))
                .events();

        JsonNode info = whole.json().get("extra_info");
        assertThat(info.get("audio_format").asText()).isEqualTo(format.toLowerCase(Locale.ROOT));
        assertThat(info.get("audio_sample_rate").asInt()).isEqualTo(saidRate);
        assertThat(info.get("audio_channel").asInt()).isEqualTo(channels);
        assertThat(info.get("bitrate").asInt()).isEqualTo(bitrate);
        byte[] audio = HexFormat.of().parseHex(whole.json().at("/data/audio").asText());
        assertThat(audio.length).isEqualTo(info.get("audio_size").asInt());
        assertSounds(audio, info, 0);
        assertSounds(HexFormat.of().parseHex(events.stream().map(event -> event.at("/data/audio").asText())
                .collect(Collectors.joining())), events.getLast().get("extra_info"),
                format.equals("mp3") ? SILENCE_AROUND_STREAMED_MP3 : 0);
    }

    private static void assertSounds(byte[] audio, JsonNode info, long more) {
        long millis = info.get("audio_length").asLong();
        String format = info.get("audio_format").asText();
        boolean raw = format.equals("pcm") || format.equals("pcmu_raw");
        double heard = raw ? audio.length * 8000.0 / info.get("bitrate").asInt() : ear.hear(audio).millis();
        assertThat(heard).isBetween(millis * 0.98, millis * 1.02 + more);
        assertThat(millis).isBetween(1500L, 5000L);
    }
}
