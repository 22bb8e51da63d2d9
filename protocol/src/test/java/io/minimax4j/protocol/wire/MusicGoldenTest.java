package io.minimax4j.protocol.wire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.protocol.music.CoverReply;
import io.minimax4j.protocol.music.CoverReply.Segment;
import io.minimax4j.protocol.music.CoverReply.Structure;
import io.minimax4j.protocol.music.CoverRequest;
import io.minimax4j.protocol.music.LyricsReply;
import io.minimax4j.protocol.music.LyricsRequest;
import io.minimax4j.protocol.music.MusicEvent;
import io.minimax4j.protocol.music.MusicReply;
import io.minimax4j.protocol.music.MusicReply.Data;
import io.minimax4j.protocol.music.MusicReply.MusicInfo;
import io.minimax4j.protocol.music.MusicRequest;
import io.minimax4j.protocol.music.MusicUploadReply;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import io.minimax4j.protocol.speech.OutputFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MusicGoldenTest {
    private static final BaseResp SUCCESS = new BaseResp(0, "success");
    private static final AudioSetting SETTING = new AudioSetting(44_100, 256_000, AudioFormat.MP3, null, null);

    @Test
    void aRequestWithEverything() {
        Golden.bothWays(
                new MusicRequest("music-cover", "爵士，慢板钢琴", "[verse]\n街灯", true, OutputFormat.HEX, SETTING, false,
                        true, false, "https://h/a.mp3", "SUQz", "a1b2", 1_000_000L, "vocal-1", "instrumental-1",
                        "vocal-2"),
                """
                {"model":"music-cover","prompt":"爵士，慢板钢琴","lyrics":"[verse]\\n街灯","stream":true,\
                "output_format":"hex","audio_setting":{"sample_rate":44100,"bitrate":256000,"format":"mp3"},\
                "aigc_watermark":false,"lyrics_optimizer":true,"is_instrumental":false,"audio_url":"https://h/a.mp3",\
                "audio_base64":"SUQz","cover_feature_id":"a1b2","seed":1000000,"refer_voice":"vocal-1",\
                "refer_instrumental":"instrumental-1","refer_vocal":"vocal-2"}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":\"mp3\",\"sample_rate\":44100,\"bitrate\":256000}",
        "\"{\\\"format\\\":\\\"mp3\\\",\\\"sample_rate\\\":44100,\\\"bitrate\\\":\\\"256000\\\"}\""})
    void aSettingOfAudio_inTheShapesThatClientsSend(String setting) {
        Golden.read("{\"model\":\"music-01\",\"audio_setting\":" + setting + "}", new MusicRequest("music-01", null,
                null, null, null, SETTING, null, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"mp3\"", "\"{\"", "\"{} {}\"", "\"[[[[\"", "5", "\"{\\\"sample_rate\\\":\\\"x\\\"}\""})
    void aSettingOfAudioThatIsNone_isToldWithoutItsText(String setting) {
        assertThatThrownBy(() -> Json.read("{\"audio_setting\":" + setting + "}", MusicRequest.class))
                .isInstanceOf(JsonFormatException.class).hasMessageNotContaining("mp3");
    }

    @Test
    void theReplyOfTheContract() {
        Golden.bothWays(
                new MusicReply(new Data("494433", null, Data.DONE), "04ede0ab069fb1ba8be5156a24b1e081",
                        new MusicInfo(25_364L, 44_100, 2, 256_000, 813_651L, null, null, null), null, SUCCESS),
                """
                {"data":{"audio":"494433","status":2},"trace_id":"04ede0ab069fb1ba8be5156a24b1e081",\
                "extra_info":{"music_duration":25364,"music_sample_rate":44100,"music_channel":2,"bitrate":256000,\
                "music_size":813651},"analysis_info":null,"base_resp":{"status_code":0,"status_msg":"success"}}""");
    }

    @Test
    void thePieceOfTheContract() {
        Golden.bothWays(new MusicEvent(new Data("fffb", null, Data.MORE), "04ed", null, BaseResp.OK), """
                {"data":{"audio":"fffb","status":1},"trace_id":"04ed","extra_info":null,\
                "base_resp":{"status_code":0,"status_msg":""}}""");
    }

    @Test
    void coversLyricsAndUploads() {
        Golden.bothWays(new CoverRequest("music-cover", "https://h/a.mp3", null), """
                {"model":"music-cover","audio_url":"https://h/a.mp3"}""");
        Golden.bothWays(new CoverReply("a1b2", "[Verse 1]\nLa", "{}", 90.5, "061e", SUCCESS), """
                {"cover_feature_id":"a1b2","formatted_lyrics":"[Verse 1]\\nLa","structure_result":"{}",\
                "audio_duration":90.5,"trace_id":"061e","base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.bothWays(new Structure(1, List.of(new Segment(0, 15.5, "intro"))), """
                {"num_segments":1,"segments":[{"start":0.0,"end":15.5,"label":"intro"}]}""");
        Golden.bothWays(new LyricsRequest("edit", "海边", "[Verse]\nLa", "夏天"), """
                {"mode":"edit","prompt":"海边","lyrics":"[Verse]\\nLa","title":"夏天"}""");
        Golden.bothWays(new LyricsReply("夏天", "Mandopop, Romance", "[Intro]", SUCCESS), """
                {"song_title":"夏天","style_tags":"Mandopop, Romance","lyrics":"[Intro]",\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.bothWays(new MusicUploadReply("vocal-1", "instrumental-1", SUCCESS), """
                {"voice_id":"vocal-1","instrumental_id":"instrumental-1",\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
    }
}
