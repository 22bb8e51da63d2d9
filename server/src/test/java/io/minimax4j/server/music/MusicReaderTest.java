package io.minimax4j.server.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.music.CoverRequest;
import io.minimax4j.protocol.music.LyricsRequest;
import io.minimax4j.protocol.music.MusicRequest;
import io.minimax4j.server.ScriptedMusic;
import io.minimax4j.server.music.MusicOrder.Delivery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of each model, row by row. In the tables, {@code p10} is a prompt of ten characters, {@code l10} lyrics. */
class MusicReaderTest {
    private static final String FINE = "\"prompt\":\"a slow waltz\",\"lyrics\":\"[verse] La la\"";

    private final MusicReader reader = new MusicReader(List.of(ScriptedMusic.EVERY_MODEL.split(", ")), () -> 77);

    private MusicOrder read(String model, String fields) {
        String json = "{\"model\":\"" + model + "\"" + (fields.isEmpty() ? "" : "," + fields) + "}";
        return reader.read(Json.read(json, MusicRequest.class));
    }

    private static String fields(String words) {
        StringBuilder json = new StringBuilder();
        for (String word : words.split(" ")) {
            int length = word.matches("[pl]\\d+") ? Integer.parseInt(word.substring(1)) : 0;
            json.append(json.isEmpty() ? "" : ",").append(switch (word.charAt(0)) {
                case 'p' -> "\"prompt\":\"" + "曲".repeat(length) + "\"";
                case 'l' -> "\"lyrics\":\"" + "🎵".repeat(length) + "\"";
                case 'I' -> "\"is_instrumental\":true";
                case 'O' -> "\"lyrics_optimizer\":true";
                case 'U' -> "\"audio_url\":\"https://example.com/a.mp3\"";
                case 'B' -> "\"audio_base64\":\"SUQz\"";
                case 'C' -> "\"cover_feature_id\":\"a1b2c3d4e5f67890abcdef1234567890\"";
                default -> throw new AssertionError(word);
            });
        }
        return json.toString();
    }

    private void assertInvalid(Runnable reading, String message) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_PARAMS);
            assertThat(failure.detail()).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource({"music-01,l1", "music-01,p2000 l3500", "music-1.5,p10 l10", "music-1.5,p300 l600", "music-2.0,p10 l10",
        "music-2.0,p2000 l3000", "music-2.5,l1", "music-2.5,p2000 l3500", "music-2.5,O", "music-2.5,p1 O",
        "music-2.5+,l1", "music-2.5+,p2000 l3500", "music-2.5+,O", "music-2.5+,p1 I", "music-2.5+,p2000 l3500 I O",
        "music-2.6,l1", "music-2.6,O", "music-2.6,p1 I", "music-3.0,l3500", "music-3.0,O", "music-3.0,p1 I",
        "music-2.6-free,l1", "music-2.6-free,p1 I O", "music-3.0-free,l1", "music-3.0-free,p1 I O",
        "music-cover,p10 U", "music-cover,p300 l1000 B", "music-cover,p10 l10 C", "music-cover-free,p10 B",
        "music-cover-free,p10 l10 C", "MUSIC-2.5+,l1", "Music-Cover,p10 U"})
    void request_withinTheLimitsOfItsModel_isTaken(String model, String words) {
        assertThat(read(model, fields(words)).model().id()).isEqualToIgnoringCase(model);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            music-01         | p10        | lyrics is missing
            music-01         | l3501      | lyrics has 3501 characters; it must have 1 to 3,500
            music-1.5        | l10        | prompt is missing
            music-1.5        | p10        | lyrics is missing
            music-1.5        | p9 l10     | prompt has 9 characters; it must have 10 to 300
            music-1.5        | p301 l10   | prompt has 301 characters
            music-1.5        | p10 l9     | lyrics has 9 characters; it must have 10 to 600
            music-1.5        | p10 l601   | lyrics has 601 characters
            music-1.5        | p10 O      | lyrics_optimizer is not known to music-1.5; leave it out, or choose one of music-3.0, music-3.0-free, music-2.6, music-2.6-free, music-2.5+, music-2.5
            music-2.0        | l10        | prompt is missing
            music-2.0        | p2001 l10  | prompt has 2001 characters; it must have 10 to 2,000
            music-2.0        | p10 l3001  | lyrics has 3001 characters; it must have 10 to 3,000
            music-2.0        | p10 l10 O  | lyrics_optimizer is not known to music-2.0
            music-2.0        | p10 l10 I  | is_instrumental is not known to music-2.0
            music-2.5        | p10        | lyrics is missing; give lines under tags such as [Verse]
            music-2.5        | p2001 l1   | prompt has 2001 characters; it must have 1 to 2,000
            music-2.5        | l3501      | lyrics has 3501 characters; it must have 1 to 3,500
            music-2.5        | l3501 O    | lyrics has 3501 characters
            music-2.5        | p1 l1 I    | is_instrumental is not known to music-2.5; leave it out, or choose one of music-3.0, music-3.0-free, music-2.6, music-2.6-free, music-2.5+
            music-2.5+       | p1         | lyrics is missing
            music-2.5+       | I          | prompt is missing; say what the song sounds like
            music-2.6        | p2001 I    | prompt has 2001 characters
            music-3.0        | l3501      | lyrics has 3501 characters
            music-3.0-free   | I          | prompt is missing
            music-2.6-free   | p1         | lyrics is missing
            music-3.0        | l1 U       | audio_url is not known to music-3.0; leave it out, or choose one of music-cover, music-cover-free
            music-2.0        | p10 l10 B  | audio_base64 is not known to music-2.0
            music-01         | l1 C       | cover_feature_id is not known to music-01
            music-cover      | p10        | the song to cover is missing: give one of audio_url, audio_base64 and cover_feature_id
            music-cover      | p10 U B    | the song to cover is named more than once
            music-cover      | p10 l10 U C | the song to cover is named more than once
            music-cover      | U          | prompt is missing
            music-cover      | p9 U       | prompt has 9 characters; it must have 10 to 300
            music-cover      | p10 l9 U   | lyrics has 9 characters; it must have 10 to 1,000
            music-cover      | p10 l1001 U | lyrics has 1001 characters
            music-cover      | p10 C      | lyrics is missing; a cover by cover_feature_id needs them
            music-cover      | p10 U I    | is_instrumental is not known to music-cover
            music-cover-free | p10 U O    | lyrics_optimizer is not known to music-cover-free
            music-4          | p10 l10    | unknown model; choose one of music-3.0, music-3.0-free, music-2.6, music-2.6-free, music-2.5+, music-2.5, music-2.0, music-1.5, music-01, music-cover, music-cover-free
            ' '              | p10 l10    | model is missing; choose one of music-3.0""")
    void request_beyondTheLimitsOfItsModel_is2013(String model, String words, String message) {
        assertInvalid(() -> read(model, fields(words)), message);
    }

    @Test
    void modelThatTheEngineDoesNotServe_isUnknown() {
        MusicReader narrow = new MusicReader(List.of("music-2.0"), () -> 0);

        assertInvalid(() -> narrow.read(Json.read("{\"model\":\"music-3.0\",\"lyrics\":\"x\"}", MusicRequest.class)),
                "unknown model; choose one of music-2.0");
    }

    /** Some clients send all flags with every request. */
    @ParameterizedTest
    @ValueSource(strings = {"music-1.5", "music-2.0", "music-2.5", "music-01"})
    void flagsThatAreFalse_areTakenByEveryModel(String model) {
        MusicOrder order = read(model, FINE + ",\"is_instrumental\":false,\"lyrics_optimizer\":false,\"stream\":false,"
                + "\"audio_url\":\"\",\"audio_base64\":null,\"cover_feature_id\":\" \"");

        assertThat(order.instrumental()).isFalse();
        assertThat(order.covered()).isEqualTo(new Covered.Nothing());
    }

    @Test
    void whatIsLeftOut_hasTheDefaultsOfTheContract() {
        assertThat(read("music-3.0", FINE)).isEqualTo(new MusicOrder(MusicModel.MUSIC_3_0, "a slow waltz",
                "[verse] La la", false, false, 77, new Covered.Nothing(), null, false,
                new AudioEncoding(AudioCodec.MP3, 44_100, 2, 256_000), Delivery.HEX));
    }

    @Test
    void lyrics_areWrittenOnlyWhereSomebodySingsAndThereAreNone() {
        assertThat(read("music-3.0", fields("O")).written()).isTrue();
        assertThat(read("music-3.0", fields("O l5")).written()).isFalse();
        assertThat(read("music-3.0", fields("O p5 I")).written()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format":"mp3","sample_rate":16000,"bitrate":32000              | MP3 | 16000 | 2 | 32000
            "format":"MP3","sample_rate":24000,"bitrate":256000             | MP3 | 24000 | 2 | 160000
            "sample_rate":32000,"bitrate":"128000","channel":1              | MP3 | 32000 | 1 | 128000
            "bitrate":2560000                                               | MP3 | 44100 | 2 | 256000
            "format":"wav","bitrate":64000                                  | WAV | 44100 | 2 | 0
            "format":"pcm","sample_rate":24000,"channel":1                  | PCM | 24000 | 1 | 0""")
    void audioSetting_isAnEncoding(String setting, AudioCodec codec, int sampleRate, int channels, int bitrate) {
        AudioEncoding encoding = new AudioEncoding(codec, sampleRate, channels, bitrate);

        assertThat(read("music-3.0", FINE + ",\"audio_setting\":{" + setting + "}").encoding()).isEqualTo(encoding);
        assertThat(read("music-01", FINE + ",\"audio_setting\":\"{" + setting.replace("\"", "\\\"") + "}\"").encoding())
                .isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "audio_setting":{"sample_rate":8000}    | audio_setting.sample_rate is 8000; it must be one of [16000, 24000, 32000, 44100]
            "audio_setting":{"bitrate":192000}      | audio_setting.bitrate is 192000; it must be one of [32000, 64000, 128000, 256000]
            "audio_setting":{"channel":3}           | audio_setting.channel is 3; it must be one of [1, 2]
            "audio_setting":{"format":"flac"}       | audio_setting.format must be mp3, wav or pcm
            "output_format":"base64"                | output_format must be hex or url
            "output_format":"url","stream":true     | output_format url does not go with stream
            "aigc_watermark":true,"stream":true     | aigc_watermark does not go with stream
            "seed":-1                               | seed is -1; it must lie in [0, 1000000]
            "seed":1000001                          | seed is 1000001""")
    void fieldAgainstTheContract_is2013(String field, String message) {
        assertInvalid(() -> read("music-3.0", FINE + "," + field), message);
    }

    @Test
    void everyField_reachesTheOrder() {
        MusicOrder order = read("music-cover", fields("p10 l10 C") + ",\"seed\":1000000,\"aigc_watermark\":true,"
                + "\"output_format\":\"url\"");

        assertThat(order.seed()).isEqualTo(1_000_000);
        assertThat(order.marked()).isTrue();
        assertThat(order.delivery()).isEqualTo(Delivery.LINK);
        assertThat(order.covered())
                .isEqualTo(new Covered.Heard("cover_feature_id", "a1b2c3d4e5f67890abcdef1234567890"));
        assertThat(read("music-cover", fields("p10 U")).covered())
                .isEqualTo(new Covered.Reference("audio_url", "https://example.com/a.mp3"));
        assertThat(read("music-cover", fields("p10 B")).covered())
                .isEqualTo(new Covered.Base64("audio_base64", "SUQz"));
        assertThat(read("music-cover", "\"prompt\":\"a slow waltz\",\"audio_base64\":\"data:audio/mp3;base64,SUQz\"")
                .covered()).isEqualTo(new Covered.Reference("audio_base64", "data:audio/mp3;base64,SUQz"));
    }

    @Test
    void oldestModel_refersToWhatWasUploaded() {
        MusicOrder sung = read("music-01", FINE + ",\"refer_voice\":\"vocal-1\",\"refer_instrumental\":\"i-1\"");
        MusicOrder played = read("music-01", "\"refer_instrumental\":\"i-1\"");

        assertThat(sung.covered()).isEqualTo(new Covered.Heard("refer_instrumental", "i-1"));
        assertThat(sung.voice()).isEqualTo(new Covered.Heard("refer_voice", "vocal-1"));
        assertThat(sung.instrumental()).isFalse();
        assertThat(played.instrumental()).isTrue();
        assertInvalid(() -> read("music-01", "\"refer_instrumental\":\"i-1\",\"refer_vocal\":\"vocal-1\""),
                "lyrics is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "audio_url":"https://example.com/a.mp3"                          | model must be music-cover
            "model":"music-3.0","audio_url":"https://example.com/a.mp3"      | model must be music-cover
            "model":"music-cover"                                            | the song to cover is missing
            "model":"music-cover","audio_url":"x","audio_base64":"SUQz"      | the song to cover is named twice""")
    void preprocessingAgainstTheContract_is2013(String fields, String message) {
        assertInvalid(() -> MusicReader.read(Json.read("{" + fields + "}", CoverRequest.class)), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "prompt":"x"                                  | mode must be write_full_song or edit
            "mode":"write"                                | mode must be write_full_song or edit
            "mode":"write_full_song","prompt":"LONG"      | prompt has 2001 characters; it must have 1 to 2,000
            "mode":"edit","prompt":"x"                    | lyrics is missing; give what is to be edited
            "mode":"edit","lyrics":"LONGLONG"             | lyrics has 4002 characters; it must have 1 to 3,500""")
    void lyricsAgainstTheContract_is2013(String fields, String message) {
        LyricsRequest request = Json.read("{" + fields.replace("LONG", "字".repeat(2001)) + "}", LyricsRequest.class);

        assertInvalid(() -> new LyricsReader(() -> 0).read(request), message);
    }
}
