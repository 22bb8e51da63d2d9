package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.client.MiniMax;
import io.minimax4j.client.error.AuthenticationException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.client.speech.LiveSpeech;
import io.minimax4j.client.speech.LongAudio;
import io.minimax4j.client.speech.SpeechSession;
import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.voice.ClonedVoice;
import io.minimax4j.client.voice.DesignedVoice;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.OutputFormat;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.Subtitle;
import io.minimax4j.protocol.speech.SubtitleType;
import io.minimax4j.protocol.voice.CloneRequest;
import io.minimax4j.protocol.voice.DesignRequest;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceType;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Trust;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The client of this project and the server of this project, in every way of speaking. */
@Timeout(120)
final class ClientSpeechTest {
    private static final SpeechRequest MANNER = SpeechRequest.manner("speech-2.8-turbo").voice("female-shaonv")
            .subtitles(SubtitleType.WORD).build();

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private static MiniMax minimax;
    private static Ear ear;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        minimax = MiniMax.builder().baseUrl(server.process().http().toString()).apiKey(server.process().key()).build();
        ear = new Ear();
    }

    @AfterAll
    static void close() {
        ear.close();
        minimax.close();
    }

    private static void assertSounds(Audio audio) {
        double told = audio.info().orElseThrow().audioLength();
        assertThat((double) ear.hear(audio.bytes()).millis()).isCloseTo(told, within(told * 0.05 + 60));
        assertThat(audio.info().orElseThrow().audioSize()).isEqualTo(audio.size());
    }

    private static void assertTold(Audio audio, String... sentences) {
        List<Subtitle> told = audio.subtitles().sentences();
        assertThat(told).extracting(one -> String.valueOf(one.text()).strip()).containsExactly(sentences);
        assertThat(told.getLast().timeEnd()).isBetween(200.0, (double) audio.info().orElseThrow().audioLength());
        assertThat(audio.subtitles().words().sentences()).hasSizeGreaterThan(told.size());
    }

    @Test
    void aSession_speaksTextAfterText() {
        try (SpeechSession session = minimax.speech().session(MANNER)) {
            AudioStream chinese = session.say("今天天气很好。");
            AudioStream nothing = session.say("");
            AudioStream english = session.say("Hello there, my friend.");
            session.finish();

            Audio one = chinese.toAudio();
            assertSounds(one);
            assertTold(one, "今天天气很好。");
            assertThatThrownBy(nothing::toAudio).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("2203");
            Audio two = english.toAudio();
            assertSounds(two);
            assertTold(two, "Hello there, my friend.");
        }
    }

    @Test
    void aSession_overTls_speaks() throws Exception {
        try (MiniMax secure = MiniMax.builder().baseUrl(server.process().https().toString())
                .apiKey(server.process().key()).sslContext(Trust.only(server.process().certificate())).build();
                SpeechSession session = secure.speech().session(MANNER)) {
            assertSounds(session.say("加密的连接。").toAudio());
        }
    }

    @Test
    void aTextBeingWritten_comesBackInSentences_andCanBeCancelled() {
        try (LiveSpeech live = minimax.speech().live(MANNER)) {
            for (char letter : "圆周率是3.14左右。It is 3.14 or so. ".toCharArray()) {
                live.say(String.valueOf(letter));
            }
            live.flush();
            Iterator<AudioStream> sentences = live.iterator();
            Audio first = sentences.next().toAudio();
            assertSounds(first);
            assertTold(first, "圆周率是3.14左右。");
            assertTold(sentences.next().toAudio(), "It is 3.14 or so.");

            live.say("The tide comes in and the tide goes out, and nobody asks it why. ".repeat(100));
            AudioStream cut = sentences.next();
            assertThat(cut.iterator().hasNext()).isTrue();
            live.cancel();
            live.say("再见。");
            live.finish();

            List<Audio> rest = new ArrayList<>();
            sentences.forEachRemaining(sentence -> rest.add(sentence.toAudio()));
            assertThat(rest).hasSize(1);
            assertTold(rest.getFirst(), "再见。");
        }
    }

    @Test
    void aWrongKey_isRefusedWithoutBeingTold() {
        try (MiniMax stranger = MiniMax.builder().baseUrl(server.process().http().toString()).apiKey("sk-nobody-4711")
                .build()) {
            assertThatThrownBy(() -> stranger.speech().session(MANNER)).isInstanceOf(AuthenticationException.class)
                    .hasMessageNotContaining("4711");
        }
    }

    @Test
    void subtitles_ofAClipAndOfAStream_areTheSame() {
        SpeechRequest request = SpeechRequest.builder("speech-2.8-hd", "One code. Two codes!").voice("Wise_Woman")
                .subtitles(SubtitleType.WORD).output(OutputFormat.URL).build();

        Audio whole = minimax.speech().speak(request);
        assertSounds(whole);
        try (AudioStream stream = minimax.speech().stream(request)) {
            Audio streamed = stream.toAudio();
            assertThat(streamed.subtitles().toSrt()).isEqualTo(whole.subtitles().toSrt()).contains("One code.",
                    " --> ");
            assertThat((double) ear.hear(streamed.bytes()).millis()).isCloseTo(ear.hear(whole.bytes()).millis(),
                    within(100.0));
        }
    }

    @Test
    void aLongText_isTakenUpAgainByItsSavedName() throws Exception {
        Path book = Files.writeString(folder.resolve("book.txt"), "第一章。\n很久以前，有一只狐狸。<#0.3#>它住在河边。\n".repeat(5));
        String saved = minimax.speech()
                .speakLong(SpeechRequest.manner("speech-2.8-hd").voice("audiobook_male_1").build(),
                        book)
                .save();

        Task<LongAudio> task = minimax.speech().resume(saved);
        LongAudio audio = task.await(Duration.ofMinutes(1));
        Subtitles subtitles = audio.save(folder.resolve("book.mp3"));

        long heard = ear.hear(folder.resolve("book.mp3")).millis();
        assertThat(subtitles.sentences()).hasSizeGreaterThan(9);
        assertThat(subtitles.sentences().getLast().timeEnd()).isBetween(heard * 0.8, heard + 60.0);
        assertThat(audio.saveAll(folder.resolve("all"))).hasSize(3).allMatch(Files::isRegularFile);
        assertThat(minimax.resume(saved).poll().ended()).isTrue();
    }

    @Test
    void aTextThatIsRefused_namesItsFile() {
        assertThatThrownBy(() -> minimax.speech().speakLong(
                SpeechRequest.manner("speech-2.8-hd").voice("nobody_at_all").build(),
                Files.writeString(folder.resolve("a.txt"), "Some text.")))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("The text is stored as file");
    }

    @Test
    void aClonedAndADesignedVoice_speakAndAreDeleted() {
        Audio recording = minimax.speech().speak(SpeechRequest
                .builder("speech-2.8-hd", "今天天气很好，我们一起去公园散步。晚上回家吃饭，然后看书睡觉。".repeat(2)).voice("male-qn-qingse")
                .format(AudioFormat.WAV).build());
        Path file = recording.save(folder.resolve("me.wav"));

        ClonedVoice cloned = minimax.voices().clone(file, CloneRequest.builder("client-voice-1")
                .preview("Hello, it is me.", "speech-2.8-hd").reduceNoise().normalizeVolume().build());
        DesignedVoice designed = minimax.voices().design(DesignRequest.of("a calm elderly man", "你好。"));

        assertThat(ear.hear(cloned.preview().orElseThrow().bytes()).millis()).isBetween(500L, 4_000L);
        assertThat(ear.hear(designed.preview().bytes()).millis()).isBetween(300L, 4_000L);
        for (String id : List.of(cloned.id(), designed.id())) {
            assertSounds(
                    minimax.speech().speak(SpeechRequest.builder("speech-2.8-hd", "My own voice.").voice(id).build()));
            assertThat(minimax.voices().find(id)).isPresent();
        }
        assertThat(minimax.voices().list(VoiceType.DESIGNED).voiceGeneration()).extracting(Voice::voiceId)
                .contains(designed.id());
        assertThatThrownBy(() -> minimax.voices().clone(file, CloneRequest.builder("client-voice-1").build()))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("2039")
                .hasMessageContaining("The recording is stored as file");

        minimax.voices().delete(VoiceType.CLONED, cloned.id());
        minimax.voices().delete(VoiceType.DESIGNED, designed.id());
        assertThat(minimax.voices().find(cloned.id())).isEmpty();
    }
}
