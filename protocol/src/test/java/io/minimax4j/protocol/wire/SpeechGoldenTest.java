package io.minimax4j.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.LongSpeechReply;
import io.minimax4j.protocol.speech.LongSpeechRequest;
import io.minimax4j.protocol.speech.LongSpeechStatus;
import io.minimax4j.protocol.speech.OutputFormat;
import io.minimax4j.protocol.speech.PronunciationDict;
import io.minimax4j.protocol.speech.SocketEvent;
import io.minimax4j.protocol.speech.SocketReply;
import io.minimax4j.protocol.speech.SoundEffect;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.Subtitle;
import io.minimax4j.protocol.speech.SubtitleType;
import io.minimax4j.protocol.speech.VoiceModify;
import io.minimax4j.protocol.speech.VoiceSetting;
import io.minimax4j.protocol.voice.CloneReply;
import io.minimax4j.protocol.voice.CloneRequest;
import io.minimax4j.protocol.voice.DesignReply;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceDeleted;
import io.minimax4j.protocol.voice.VoiceList;
import io.minimax4j.protocol.voice.VoiceQuery;
import io.minimax4j.protocol.voice.VoiceType;
import org.junit.jupiter.api.Test;

class SpeechGoldenTest {
    private static final BaseResp SUCCESS = new BaseResp(0, "success");
    private static final ExtraInfo INFO = new ExtraInfo(9900, 32000, 160323, 128000, 52, 0.05, 26, AudioFormat.MP3, 1,
            null);
    private static final String INFO_JSON = """
            {"audio_length":9900,"audio_sample_rate":32000,"audio_size":160323,"bitrate":128000,"word_count":52,\
            "invisible_character_ratio":0.05,"usage_characters":26,"audio_format":"mp3","audio_channel":1}""";

    @Test
    void aRequestOfTheBuilder() {
        SpeechRequest request = SpeechRequest.builder("speech-2.8-hd", "你好<#0.5#>世界").voice("male-qn-qingse").speed(1.2)
                .volume(2).pitch(-3).emotion("calm").format(AudioFormat.FLAC).sampleRate(44100).bitrate(256000)
                .channels(2)
                .languageBoost("Chinese").output(OutputFormat.URL).build().withStream(true, true);

        Golden.bothWays(request, """
                {"model":"speech-2.8-hd","text":"你好<#0.5#>世界","stream":true,"stream_options":{"exclude_aggregated_audio":true},\
                "voice_setting":{"voice_id":"male-qn-qingse","speed":1.2,"vol":2.0,"pitch":-3,"emotion":"calm"},"audio_setting":\
                {"sample_rate":44100,"bitrate":256000,"format":"flac","channel":2},"language_boost":"Chinese",\
                "output_format":"url"}""");
    }

    @Test
    void aRequestWithEverything() {
        SpeechRequest request = SpeechRequest.builder("speech-2.8-hd", "omg").mix("a", 30).mix("b", 70).normalizeText()
                .readLatex().pronounce("omg", "oh my god")
                .modify(new VoiceModify(-10, 20, 30, SoundEffect.ROBOTIC)).subtitles(SubtitleType.WORD).watermark()
                .continuous().build();

        Golden.bothWays(request, """
                {"model":"speech-2.8-hd","text":"omg","voice_setting":{"voice_id":"","text_normalization":true,\
                "latex_read":true},"audio_setting":{},"pronunciation_dict":{"tone":["omg/oh my god"]},\
                "timbre_weights":[{"voice_id":"a","weight":30},{"voice_id":"b","weight":70}],"voice_modify":{"pitch":-10,\
                "intensity":20,"timbre":30,"sound_effects":"robotic"},"subtitle_enable":true,"subtitle_type":"word",\
                "aigc_watermark":true,"continuous_sound":true}""");
    }

    @Test
    void rulesOfPronunciation_inTheShapeThatARealClientSends() {
        Golden.read("{\"event\":\"task_start\",\"pronunciation_dict\":[{\"tone\":\"oh my god\",\"text\":\"omg\"}]}",
                new SocketEvent("task_start", null, null, null, null, null,
                        new PronunciationDict(List.of("omg/oh my god")), null, null, null, null, null, null, null,
                        null));
    }

    @Test
    void whatIsSaidOnASocket() {
        Golden.bothWays(SocketEvent.say("你好"), "{\"event\":\"task_continue\",\"text\":\"你好\"}");
        Golden.bothWays(SocketEvent.named(SocketEvent.FINISH), "{\"event\":\"task_finish\"}");
        Golden.bothWays(SocketEvent.start(SpeechRequest.builder("speech-2.8-hd", "").voice("v").build(), "s-1"), """
                {"event":"task_start","session_id":"s-1","model":"speech-2.8-hd","voice_setting":{"voice_id":"v"},\
                "audio_setting":{}}""");
        Golden.bothWays(
                new SocketReply("301871346491491", null, SocketReply.CONNECTED, "0303", null, null, null, SUCCESS),
                """
                {"session_id":"301871346491491","event":"connected_success","trace_id":"0303",\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.bothWays(new SocketReply("x", null, SocketReply.CONTINUED, "04ee", new SocketReply.SocketAudio("", null),
                true, INFO, SUCCESS),
                "{\"session_id\":\"x\",\"event\":\"task_continued\",\"trace_id\":\"04ee\",\"data\":{\"audio\":\"\"},"
                        + "\"is_final\":true,\"extra_info\":" + INFO_JSON
                        + ",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    }

    @Test
    void aSubtitle_tellsThatItHasNoWords() {
        Golden.bothWays(new Subtitle("One code.", "One code.", 0, 1037.78, 0, 9, 0, 9, true, null), """
                {"text":"One code.","pronounce_text":"One code.","time_begin":0.0,"time_end":1037.78,"text_begin":0,\
                "text_end":9,"pronounce_text_begin":0,"pronounce_text_end":9,"is_final_segment":true,\
                "timestamped_words":null}""");
    }

    @Test
    void aLongText() {
        Golden.read(
                "{\"model\":\"speech-2.8-hd\",\"file_id\":\"196553532456675\",\"audio_setting\":{\"audio_sample_rate\":16000}}",
                new LongSpeechRequest("speech-2.8-hd", null, 196553532456675L, null,
                        AudioSetting.NONE.withSampleRate(16000), null, null, null, null, null, null, null, null, null,
                        null));
        Golden.bothWays(new LongSpeechReply(95157322514444L, "eyJ", 95157322514444L, 101L, SUCCESS), """
                {"task_id":95157322514444,"task_token":"eyJ","file_id":95157322514444,"usage_characters":101,\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.bothWays(new LongSpeechStatus(95157322514444L, LongSpeechStatus.SUCCESS, 95157322514496L, SUCCESS), """
                {"task_id":95157322514444,"status":"Success","file_id":95157322514496,\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
    }

    @Test
    void voicesThatAreMade() {
        Golden.read(
                "{\"file_id\":\"12\",\"voice_id\":\"MyVoice001\",\"clone_prompt\":{\"prompt_audio\":\"13\",\"prompt_text\":\"Hi.\"}}",
                new CloneRequest(12L, "MyVoice001", new CloneRequest.ClonePrompt(13L, "Hi."), null, null, null, null,
                        null,
                        null, null, null));
        Golden.bothWays(new CloneReply(false, 0, "", new CloneReply.PreviewInfo(11124, 32000, 179926, 128000, 18, 18),
                SUCCESS), """
                {"input_sensitive":false,"input_sensitive_type":0,"demo_audio":"","extra_info":{"audio_length":11124,\
                "audio_sample_rate":32000,"audio_size":179926,"bitrate":128000,"word_count":18,"usage_characters":18},\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.bothWays(new DesignReply("ttv-voice-2025060717322425-2uEN0X1S", "4944", SUCCESS), """
                {"voice_id":"ttv-voice-2025060717322425-2uEN0X1S","trial_audio":"4944",\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.bothWays(new VoiceDeleted("yanshang11123", "2025-08-20", SUCCESS), """
                {"voice_id":"yanshang11123","created_time":"2025-08-20",\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
    }

    @Test
    void numbersAsOtherClientsSendThem() {
        Golden.read("{\"voice_id\":\"v\",\"speed\":1,\"vol\":\"1.5\",\"pitch\":0.0,\"emotion\":\"happy\"}",
                new VoiceSetting("v", 1.0, 1.5, 0, "happy", null, null, null));
        Golden.read("{\"audio_sample_rate\":\"16000\",\"format\":\"opus\"}",
                new AudioSetting(16000, null, AudioFormat.OPUS, null, null));
    }

    @Test
    void theReplyOfTheContract() {
        Golden.bothWays(
                new SpeechReply(
                        new SpeechReply.Data("494433", SpeechReply.Data.DONE, "https://x/s.json", "", null, null), INFO,
                        "01b8bf9bb7433cc75c18eee6cfa8fe21", SUCCESS),
                "{\"data\":{\"audio\":\"494433\",\"status\":2,\"subtitle_file\":\"https://x/s.json\",\"ced\":\"\"},\"extra_info\":"
                        + INFO_JSON + ",\"trace_id\":\"01b8bf9bb7433cc75c18eee6cfa8fe21\","
                        + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    }

    @Test
    void aPieceOfAStream() {
        Golden.bothWays(new SpeechReply(SpeechReply.Data.piece("00ff", null), null, "0a",
                BaseResp.OK),
                """
                        {"data":{"audio":"00ff","status":1},"trace_id":"0a","base_resp":{"status_code":0,"status_msg":""}}""");
    }

    @Test
    void dataMayBeNull() {
        Golden.read("{\"data\":null,\"base_resp\":{\"status_code\":1001,\"status_msg\":\"request timeout\"}}",
                new SpeechReply(null, null, null, new BaseResp(1001, "request timeout")));
    }

    @Test
    void hex_isLowerCaseAndOfEvenLength() {
        byte[] audio = {0x49, 0x44, 0x33, 0x00, (byte) 0xFF, (byte) 0x80, 0x7F};
        assertThat(HexFormat.of().formatHex(audio)).isEqualTo("49443300ff807f");
        assertThat(HexFormat.of().parseHex("49443300FF807f")).isEqualTo(audio);
    }

    @Test
    void aLongClip_isWrittenAndReadWhole() {
        String audio = "0123456789abcdef".repeat(500_000);
        String json = "{\"data\":{\"audio\":\"" + audio + "\",\"status\":2}}";
        SpeechReply clip = new SpeechReply(new SpeechReply.Data(audio, SpeechReply.Data.DONE, null, null, null, null),
                null, null,
                null);

        assertThat(Json.text(clip).equals(json)).as("written").isTrue();
        assertThat(Json.read(json, SpeechReply.class).equals(clip)).as("read").isTrue();
    }

    @Test
    void theVoices() {
        Golden.bothWays(new VoiceQuery(VoiceType.ALL), "{\"voice_type\":\"all\"}");
        Golden.read("{\"voice_type\":\"vc_new\"}", new VoiceQuery(new VoiceType("vc_new")));
        Golden.bothWays(
                new VoiceList(
                        List.of(new Voice("Chinese (Mandarin)_Reliable_Executive", "沉稳高管", List.of("steady"),
                                "1970-01-01")),
                        List.of(new Voice("test12345", null, List.of(), "2025-08-20")), List.of(), SUCCESS),
                """
                        {"system_voice":[{"voice_id":"Chinese (Mandarin)_Reliable_Executive","voice_name":"沉稳高管",\
                        "description":["steady"],"created_time":"1970-01-01"}],"voice_cloning":[{"voice_id":"test12345",\
                        "description":[],"created_time":"2025-08-20"}],"voice_generation":[],\
                        "base_resp":{"status_code":0,"status_msg":"success"}}""");
    }
}
