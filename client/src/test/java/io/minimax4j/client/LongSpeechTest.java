package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.client.speech.LongAudio;
import io.minimax4j.client.speech.LongAudioFile;
import io.minimax4j.client.speech.LongAudioFiles;
import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.task.TaskStatus;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.Subtitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongSpeechTest {
    private static final SpeechRequest MANNER = SpeechRequest.manner("speech-2.8-hd").voice("audiobook_male_1").build();
    private static final Duration HOUR = Duration.ofHours(1);
    /** 95157322514444 in Base64 for URLs. */
    private static final String SAVED = "mm1:speech:OTUxNTczMjI1MTQ0NDQ";
    private static final String TITLES = "[{\"text\":\"\uFEFFChapter one.\",\"time_begin\":0,\"time_end\":1200,"
            + "\"text_begin\":0,\"text_end\":12}]";
    private static final String EXTRA = "{\"status_code\":0,\"err\":\"\",\"audio_length\":1300,"
            + "\"audio_sample_rate\":32000,\"audio_size\":3,\"bitrate\":128000,\"invalid_count\":0,\"word_count\":12,"
            + "\"vol\":1,\"invisible_character_ratio\":0}";
    @TempDir
    Path folder;
    private final Pauses pauses = new Pauses();

    private MiniMax client(WireServer server) {
        return Clients.builder(server).maxRetries(0).timing(pauses.timing()).build();
    }

    private static WireServer.Script started() {
        return json("{\"task_id\":95157322514444,\"task_token\":\"eyJhbGciOiJSUz\",\"file_id\":95157322514444,"
                + "\"usage_characters\":101,\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    }

    private static WireServer.Script status(String word) {
        return json("{\"task_id\":95157322514444,\"status\":\"" + word + "\",\"file_id\":95157322514496,"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    }

    private static WireServer.Script download(byte[] archive) {
        return reply(200, "application/x-tar", archive);
    }

    private static byte[] chapter() {
        return new TarBytes().folder("book/").file("book/one.mp3", new byte[]{1, 2, 3}).file("book/one.titles", TITLES)
                .file("book/one.extra", EXTRA).whole();
    }

    private LongAudio result(WireServer server, MiniMax minimax) {
        server.then(status("Success"));
        return minimax.speech().task("95157322514444").result().orElseThrow();
    }

    @Test
    void aText_isStartedAwaitedAndSaved() throws Exception {
        try (WireServer server = new WireServer(started(), status("Processing"), status("Success"),
                download(chapter()));
                MiniMax minimax = client(server)) {
            Task<LongAudio> task = minimax.speech().speakLong(
                    SpeechRequest.builder("speech-2.8-hd", "Chapter one.").voice("audiobook_male_1").build());
            assertThat(task.save()).isEqualTo(SAVED);

            Subtitles subtitles = task.await(HOUR).save(folder.resolve("book.mp3"));

            assertThat(folder.resolve("book.mp3")).hasBinaryContent(new byte[]{1, 2, 3});
            assertThat(subtitles.sentences()).extracting(Subtitle::text).containsExactly("Chapter one.");
            assertThat(folder.toFile().list()).containsExactly("book.mp3");
            WireServer.Request start = server.request();
            assertThat(start.path()).isEqualTo("/v1/t2a_async_v2");
            assertThat(start.text()).isEqualTo("""
                    {"model":"speech-2.8-hd","text":"Chapter one.","voice_setting":{"voice_id":"audiobook_male_1"},\
                    "audio_setting":{}}""");
            assertThat(server.request().path()).isEqualTo("/v1/query/t2a_async_query_v2?task_id=95157322514444");
            server.request();
            assertThat(server.request().path()).isEqualTo("/v1/files/retrieve_content?file_id=95157322514496");
        }
    }

    @Test
    void aFile_isUploadedFirst() throws Exception {
        Path book = Files.writeString(folder.resolve("book.txt"), "很长的书");
        try (WireServer server = new WireServer(
                json("{\"file\":{\"file_id\":77,\"filename\":\"book.txt\",\"purpose\":\"t2a_async_input\"}}"),
                started());
                MiniMax minimax = client(server)) {
            minimax.speech().speakLong(MANNER, book);

            assertThat(server.request().text()).contains("name=\"purpose\"", "t2a_async_input", "book.txt", "很长的书");
            assertThat(server.request().text()).isEqualTo("""
                    {"model":"speech-2.8-hd","text_file_id":77,"voice_setting":{"voice_id":"audiobook_male_1"},\
                    "audio_setting":{}}""");
        }
    }

    @Test
    void moreThanARequestTakes_goesAsAFile() throws Exception {
        String text = "字".repeat(50_001);
        try (WireServer server = new WireServer(json("{\"file\":{\"file_id\":77}}"), started());
                MiniMax minimax = client(server)) {
            minimax.speech().speakLong(SpeechRequest.builder("speech-2.8-hd", text).build());

            assertThat(server.request().text()).contains(text);
            assertThat(server.request().text()).contains("\"text_file_id\":77").doesNotContain("字");
        }
    }

    @ParameterizedTest
    @CsvSource({"success,true", "SUCCESS,true", "processing,false", "Pending,false", "Preparing,false"})
    void theWordsOfTheStates_areReadInAnyCase(String word, boolean ended) {
        try (WireServer server = new WireServer(status(word)); MiniMax minimax = client(server)) {
            TaskStatus status = minimax.speech().resume(SAVED).poll();

            assertThat(status.state()).isEqualTo(word);
            assertThat(status.ended()).isEqualTo(ended);
            assertThat(status.failure()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"Fail,0", "failed,1033", "Failed,1042", "Expired,0"})
    void aTaskThatFailed_tellsWhyInItsStatus(String word, int code) {
        String answer = "{\"task_id\":\"95157322514444\",\"status\":\"" + word + "\",\"base_resp\":{\"status_code\":"
                + code
                + ",\"status_msg\":\"bad " + Clients.KEY + "\"}}";
        try (WireServer server = new WireServer(json(answer), json(answer)); MiniMax minimax = client(server)) {
            Task<?> task = minimax.resume(SAVED);

            assertThat(task.poll().ended()).isTrue();
            assertThatThrownBy(() -> task.await(HOUR)).isInstanceOf(TaskFailedException.class)
                    .hasMessageContaining("Long speech 95157322514444").hasMessageNotContaining(Clients.KEY)
                    .hasMessageContaining(
                            code == 0 ? word.equals("Expired") ? "has expired" : "does not say why" : code + " ");
        }
    }

    @Test
    void aQueryThatIsRefused_isNoFailureOfTheTask() {
        try (WireServer server = new WireServer(BatchWire.refusal(2013, "unknown task"));
                MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.speech().task("1").poll()).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("The speech goes on; resume it with MiniMax.resume(\"mm1:speech:MQ\")");
        }
    }

    @Test
    void aStartWhoseOutcomeIsNotKnown_isNotRepeatedAndSaysSo() {
        try (WireServer server = new WireServer(BatchWire.cut());
                MiniMax minimax = Clients.builder(server).maxRetries(3).timing(pauses.timing()).build()) {
            assertThatThrownBy(
                    () -> minimax.speech().speakLong(SpeechRequest.builder("speech-2.8-hd", "hi").build()))
                    .isInstanceOf(ConnectionException.class).hasMessageContaining("charged twice");
            assertThat(server.unread()).isEqualTo(1);
        }
    }

    @Test
    void cancel_saysThatThereIsNoSuchCall() {
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.speech().task("5").cancel())
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("cannot end long speech 5");
        }
    }

    @Test
    void theFiles_comeOneAfterTheOther() throws Exception {
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            LongAudio audio = result(server, minimax);
            server.then(download(chapter()));
            try (LongAudioFiles files = audio.open()) {
                LongAudioFile clip = files.next();
                assertThat(clip.path()).isEqualTo("book/one.mp3");
                assertThat(clip.audio()).isTrue();
                assertThat(clip.size()).isEqualTo(3);
                assertThat(clip.content().read()).isEqualTo(1);
                assertThat(files.next().subtitles().sentences()).hasSize(1);
                assertThat(files.next().info().audioLength()).isEqualTo(1300);
                assertThat(files.next()).isNull();
            }
        }
    }

    @Test
    void saveAll_keepsTheFoldersOfTheArchive() {
        byte[] archive = new TarBytes().folder("t/").file("t/a/title.mp3", "x").file("t/a/title.titles", TITLES)
                .file("t/b/content.mp3", new byte[5000]).entry("t/link", '2', new byte[0]).whole();
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            LongAudio audio = result(server, minimax);
            server.then(download(archive));

            List<Path> saved = audio.saveAll(folder.resolve("out"));

            assertThat(saved).containsExactly(folder.resolve("out/t/a/title.mp3"),
                    folder.resolve("out/t/a/title.titles"),
                    folder.resolve("out/t/b/content.mp3"));
            assertThat(folder.resolve("out/t/b/content.mp3")).hasSize(5000);
        }
    }

    @Test
    void severalClips_areNotSavedAsOne() {
        byte[] archive = new TarBytes().file("t/a.mp3", "x").file("t/b.mp3", "y").whole();
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            LongAudio audio = result(server, minimax);
            server.then(download(archive));
            assertThatThrownBy(() -> audio.save(folder.resolve("a.mp3"))).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("2 clips");
            assertThat(folder.toFile().list()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"../evil", "/etc/evil", "a/../../evil", "a\\evil", "C:evil", "a//evil"})
    void aNameThatLeadsElsewhere_isRefused(String name) {
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            LongAudio audio = result(server, minimax);
            server.then(download(new TarBytes().file(name, "x").whole()));
            assertThatThrownBy(() -> audio.saveAll(folder.resolve("out"))).isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("not safe");
            assertThat(folder.toFile().list()).isEmpty();
        }
    }

    @Test
    void whatIsNoArchiveOrIsCut_isRefusedAndLeavesNoFile() {
        byte[] whole = new TarBytes().file("t/a.mp3", new byte[3000]).open();
        byte[] wrongSum = whole.clone();
        wrongSum[0] = 'x';
        for (byte[] bad : List.of("ID3, an mp3 and no archive".getBytes(), new byte[]{1}, new byte[513], wrongSum,
                Arrays.copyOf(whole, 2000))) {
            try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
                LongAudio audio = result(server, minimax);
                server.then(download(bad));
                assertThatThrownBy(() -> audio.save(folder.resolve("a.mp3"))).isInstanceOf(UncheckedIOException.class)
                        .hasCauseInstanceOf(IOException.class);
                assertThat(folder.toFile().list()).isEmpty();
            }
        }
    }
}
