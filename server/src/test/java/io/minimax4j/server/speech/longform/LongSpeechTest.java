package io.minimax4j.server.speech.longform;

import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.KeyDatabase;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import io.minimax4j.server.account.KeyOrder;
import io.minimax4j.server.account.TermsChange;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class LongSpeechTest {
    private static final String CREATE = "/v1/t2a_async_v2";
    private static final String QUERY = "/v1/query/t2a_async_query_v2?task_id=";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final String MANNER = "\"model\":\"speech-2.8-hd\",\"voice_setting\":{\"voice_id\":\"Wise_Woman\","
            + "\"vol\":2},\"audio_setting\":{\"format\":\"pcm\",\"audio_sample_rate\":16000,\"channel\":1}";
    private static final String PURPOSE = "t2a_async_input";
    private static final Pattern TASK = Pattern.compile("\"task_id\":(\\d+)");

    private static TestServer server;
    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path data) {
        folder = data;
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void spellEveryText() {
        server.speech.reading(LongSpeechTest::spell);
        server.speech.all().clear();
    }

    /** A sample for each character, 8000 a second, and the whole text as one sentence. */
    private static void spell(Utterance utterance, SpeechSink sink) throws InterruptedException {
        String text = utterance.text();
        short[] samples = new short[text.length()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) text.charAt(i);
        }
        sink.begin(PcmFormat.mono(8000));
        sink.pcm(samples, samples.length);
        sink.segment(new SpokenSegment(text, text, 0, text.codePointCount(0, text.length()), 0.125,
                samples.length / 8.0, List.of(), true));
    }

    private static String inline(String text) {
        return "{" + MANNER + ",\"text\":\"" + text + "\"}";
    }

    private static String ofFile(long id) {
        return "{" + MANNER + ",\"text_file_id\":" + id + "}";
    }

    private static long create(String body) throws Exception {
        HttpResponse<String> reply = server.post(CREATE, body);
        Matcher task = TASK.matcher(reply.body());
        assertThat(task.find()).as(reply.body()).isTrue();
        return Long.parseLong(task.group(1));
    }

    private static String await(long task, Predicate<String> wanted) throws Exception {
        String status = server.get(QUERY + task).body();
        while (!wanted.test(status)) {
            Thread.onSpinWait();
            status = server.get(QUERY + task).body();
        }
        return status;
    }

    private static String ended(long task) throws Exception {
        return await(task, status -> !status.contains("\"Processing\""));
    }

    private static Map<String, byte[]> archive(long task) throws Exception {
        assertThat(ended(task)).contains("\"status\":\"Success\"");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Tar.read(client.send(server.request("/v1/files/retrieve_content?file_id=" + task).build(),
                    BodyHandlers.ofByteArray()).body());
        }
    }

    private static Map<String, byte[]> archive(String name, byte[] content) throws Exception {
        return archive(create(ofFile(server.upload(PURPOSE, name, content))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void create_answersAtOnce_andTheResultHasTheIdThatWasAnswered() throws Exception {
        HttpResponse<String> reply = server.post(CREATE, inline("你好 Ann"));
        Matcher shown = Pattern.compile("\\{\"task_id\":(\\d+),\"task_token\":\"[A-Za-z0-9_-]{64}\",\"file_id\":(\\d+),"
                + "\"usage_characters\":8," + Pattern.quote(SUCCESS)).matcher(reply.body());

        assertThat(reply.body()).matches(shown.pattern());
        assertThat(shown.matches()).isTrue();
        long task = Long.parseLong(shown.group(1));
        assertThat(task).isLessThan(1L << 53);
        assertThat(ended(task)).isEqualTo("{\"task_id\":" + task + ",\"status\":\"Success\",\"file_id\":"
                + shown.group(2) + "," + SUCCESS);
        assertThat(server.get("/v1/files/retrieve?file_id=" + shown.group(2)).body())
                .contains("\"filename\":\"" + task + ".tar\",\"purpose\":\"t2a_async\"", task + ".tar\"}");
    }

    @Test
    void archive_holdsAFolderWithSoundSentencesAndMeasures() throws Exception {
        long task = create(inline("Hi"));
        Map<String, byte[]> files = archive(task);

        assertThat(files.keySet()).containsExactly(task + "/", task + "/content.pcm", task + "/content.titles",
                task + "/content.extra");
        assertThat(files.get(task + "/content.pcm")).isEqualTo(new byte[]{'H', 0, 'i', 0, (byte) 0xEE});
        assertThat(text(files.get(task + "/content.titles"))).isEqualTo("[{\"text\":\"Hi\",\"time_begin\":0.13,"
                + "\"time_end\":0.25,\"text_begin\":0,\"text_end\":2}]");
        assertThat(text(files.get(task + "/content.extra"))).isEqualTo("{\"status_code\":0,\"err\":\"\","
                + "\"audio_length\":0,\"audio_sample_rate\":16000,\"audio_size\":5,\"bitrate\":256000,"
                + "\"invalid_count\":0,\"word_count\":2,\"vol\":2.0,\"invisible_character_ratio\":0.0}");
    }

    @Test
    void longText_isSpokenInParts_andJoinedInOrder() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            text.append("Sentence number ").append(i).append(". ");
        }
        Map<String, byte[]> files = archive("book.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        byte[] audio = files.values().stream().skip(1).findFirst().orElseThrow();

        assertThat(server.speech.all()).hasSizeGreaterThan(5)
                .allSatisfy(part -> assertThat(part.text()).hasSizeLessThanOrEqualTo(2000).endsWith(". "));
        StringBuilder heard = new StringBuilder();
        for (int i = 0; i < audio.length; i += 2) {
            i += audio[i] == (byte) 0xEE ? 1 : 0;
            if (i < audio.length && audio[i] != 0) {
                heard.append((char) audio[i]);
            }
        }
        assertThat(heard.toString()).isEqualTo(text.toString());
        String titles = text(files.values().stream().skip(2).findFirst().orElseThrow());
        Matcher title = Pattern.compile("\"text\":\"([^\"]*)\",\"time_begin\":([0-9.E]+),\"time_end\":([0-9.E]+),"
                + "\"text_begin\":(\\d+),\"text_end\":(\\d+)").matcher(titles);
        int at = 0;
        double pauses = 0;
        while (title.find()) {
            assertThat(Integer.parseInt(title.group(4))).isEqualTo(at);
            at = Integer.parseInt(title.group(5));
            assertThat(title.group(1)).isEqualTo(text.substring(Integer.parseInt(title.group(4)), at));
            assertThat(Double.parseDouble(title.group(3))).as("170 ms between parts")
                    .isBetween(at / 8.0 + pauses - 0.2, at / 8.0 + pauses + 0.2);
            pauses += 170;
        }
        assertThat(at).isEqualTo(text.length());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyDatabase_keepsIt(TestDatabase which, @TempDir Path data) throws Exception {
        String url = which.newUrl(data);
        try (TestServer spare = TestServer.start(data, config -> config.with(Settings.DATABASE, Optional.of(url)))) {
            spare.speech.reading(LongSpeechTest::spell);
            Matcher task = TASK.matcher(spare.post(CREATE, inline("A sentence. ".repeat(1000))).body());
            assertThat(task.find()).isTrue();
            String status = spare.get(QUERY + task.group(1)).body();
            while (status.contains("Processing")) {
                Thread.onSpinWait();
                status = spare.get(QUERY + task.group(1)).body();
            }
            assertThat(status).contains("Success");
            assertThat(spare.speech.all()).hasSize(7);
            try (Database database = Database.open(url)) {
                LongSpeechStore store = new LongSpeechStore(database);
                assertThat(store.find(Long.parseLong(task.group(1)))).isEmpty();
                assertThat(store.partCount(Long.parseLong(task.group(1)))).isZero();
            }
        }
    }

    @Test
    void watermark_standsBehindTheLastPartOnly() throws Exception {
        ended(create(inline("A sentence. ".repeat(400)).replace("{\"model", "{\"aigc_watermark\":true,\"model")));

        assertThat(server.speech.all()).hasSizeGreaterThan(2).filteredOn(Utterance::watermark).singleElement()
                .satisfies(last -> assertThat(last.text()).endsWith("A sentence. "));
    }

    @Test
    void json_makesThreeFilesOfEachFieldThatIsNotEmpty() throws Exception {
        Map<String, byte[]> files = archive("a.json",
                "{\"title\":\"T\",\"content\":\"C\",\"extra\":\" \",\"other\":1}".getBytes(StandardCharsets.UTF_8));
        String top = files.keySet().iterator().next();

        assertThat(files.keySet()).containsExactly(top, top + "title.pcm", top + "title.titles", top + "title.extra",
                top + "content.pcm", top + "content.titles", top + "content.extra");
    }

    @Test
    void zip_makesAFolderOfEachFile_whateverNamesThereAre() throws Exception {
        Map<String, byte[]> files = archive("a.zip", zip("folder/", "", "../../one.txt", "1", "folder/one.TXT", "2",
                "第三.txt", "3".getBytes(Charset.forName("GB18030")), "__MACOSX/._one.txt", "junk", ".DS_Store", "junk"));
        String top = files.keySet().iterator().next();

        assertThat(files.keySet()).filteredOn(name -> !name.endsWith(".titles") && !name.endsWith(".extra"))
                .containsExactly(top, top + "one/", top + "one/one.pcm", top + "one_2/", top + "one_2/one_2.pcm",
                        top + "text/", top + "text/text.pcm");
        assertThat(files.get(top + "one_2/one_2.pcm")).startsWith('2');
    }

    @Test
    void zipOfJson_isReadLikeJson() throws Exception {
        Map<String, byte[]> files = archive("a.txt", zip("a.json", "{\"content\":\"C\"}", "b.json",
                "{\"title\":\"T\"}"));
        String top = files.keySet().iterator().next();

        assertThat(files).containsKeys(top + "a/content.pcm", top + "b/title.pcm").hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.txt  | a.json | either txt files or json files
            a.txt  | a.mp3  | either txt files or json files
            .x.txt | .y.txt | holds no text
            """)
    void zipOfSomethingElse_is2013(String one, String other, String why) throws Exception {
        long file = server.upload(PURPOSE, "a.zip", zip(one, "{}", other, "{}"));

        assertThat(server.post(CREATE, ofFile(file)).body()).contains("\"status_code\":2013", why)
                .doesNotContain("file_id\":");
    }

    @Test
    void zipThatUnpacksToGigabytes_isReadNoFurtherThanTextsMayBe() throws Exception {
        byte[] zeros = new byte[32 << 20];

        assertThat(server.post(CREATE, ofFile(server.upload(PURPOSE, "a.zip", zip("a.txt", zeros)))).body())
                .contains("\"status_code\":2013", "1000000 characters");
        assertThat(server.post(CREATE, ofFile(server.upload(PURPOSE, "a.zip", zip("__MACOSX/a", zeros, "a.txt", "a"))))
                .body()).contains("\"status_code\":2013");
    }

    @Test
    void damagedZip_orBytesThatAreNoText_are2013() throws Exception {
        byte[] damaged = zip("a.txt", "hello hello hello");
        damaged[40] ^= 0x55;
        damaged[41] ^= 0x55;

        assertThat(server.post(CREATE, ofFile(server.upload(PURPOSE, "a.zip", damaged))).body())
                .contains("\"status_code\":2013");
        assertThat(server.post(CREATE, ofFile(server.upload(PURPOSE, "a.txt", new byte[]{1, (byte) 0xff, 2}))).body())
                .contains("\"status_code\":2013", "UTF-8");
        assertThat(server.post(CREATE, ofFile(server.upload(PURPOSE, "a.json", new byte[]{'{', 'x'}))).body())
                .contains("\"status_code\":2013", "title");
        assertThat(server.post(CREATE, ofFile(server.upload(PURPOSE, "a.txt", new byte[]{' '}))).body())
                .contains("\"status_code\":2013", "holds no text");
    }

    @Test
    void chineseFileOfWindows_isUnderstood() throws Exception {
        archive("a.txt", "你好。".getBytes(Charset.forName("GB18030")));

        assertThat(server.speech.asked().text()).isEqualTo("你好。");
    }

    @Test
    void byteOrderMark_isNoText_andFileIdIsAnAlias() throws Exception {
        long file = server.upload(PURPOSE, "a.txt", new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'H', 'i'});
        Map<String, byte[]> files = archive(create("{" + MANNER + ",\"file_id\":\"" + file + "\"}"));

        assertThat(text(files.values().stream().skip(2).findFirst().orElseThrow())).startsWith("[{\"text\":\"Hi\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"model":"speech-2.8-hd","text":"Hi"}                                                     | voice_id is missing
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"speed":1}}                         | voice_id is missing
            {"voice_setting":{"voice_id":"Wise_Woman"},"text":"Hi"}                                   | model is missing
            {"model":"speech-2.8-hd","voice_setting":{"voice_id":"Wise_Woman"}}                       | text is empty
            {"model":"speech-2.8-hd","voice_setting":{"voice_id":"Wise_Woman"},"text":"a","text_file_id":1} | both given
            {"model":"speech-2.8-hd","voice_setting":{"voice_id":"Wise_Woman"},"text_file_id":1}      | does not exist
            {"model":"speech-2.8-hd","voice_setting":{"voice_id":"Wise_Woman"},"text":"a<#1#>"}       | pause
            {"model":"speech-2.8-hd","voice_setting":{"voice_id":"Wise_Woman"},"text":"..."}          | nothing that can be spoken
            {"model":"speech-2.8-hd","voice_setting":{"voice_id":"Wise_Woman","speed":3},"text":"a"}  | speed
            {"model":"speech-2.8-hd","voice_setting":{"voice_id":"Wise_Woman"},"text":"a","audio_setting":{"format":"pcm"},"voice_modify":{"pitch":1}} | voice_modify
            """)
    void badRequest_is2013AtOnce(String body, String named) throws Exception {
        HttpResponse<String> reply = server.post(CREATE, body);

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(named).doesNotContain("\"file_id\"");
    }

    @Test
    void badVoice_orAFileOfAnotherPurpose_isRefusedAtOnce() throws Exception {
        assertThat(code(server.post(CREATE, inline("Hi").replace("Wise_Woman", "nobody")))).isEqualTo(20132);
        assertThat(server.post(CREATE, ofFile(server.upload("retrieval", "a.txt", new byte[]{'a'}))).body())
                .contains("2013", "purpose");
        assertThat(code(server.post(CREATE, inline("Hi\\u0001")))).isEqualTo(1042);
    }

    @Test
    void inlineText_has50000CharactersAtMost_andFilesAMillion() throws Exception {
        assertThat(server.post(CREATE, inline("a".repeat(50_001))).body()).contains("2013", "text_file_id");
        byte[] zip = zip("a.txt", "a".repeat(600_000), "b.txt", "b".repeat(400_001));

        assertThat(server.post(CREATE, ofFile(server.upload(PURPOSE, "a.zip", zip))).body())
                .contains("2013", "1000000 characters");
    }

    @Test
    void accountWhoseFilesAreTooManyAlready_isRefused(@TempDir Path data) throws Exception {
        try (TestServer spare = TestServer.start(data, config -> config.with(Settings.ACCOUNT_DISK_QUOTA, 10L))) {
            spare.upload("retrieval", "a.txt", new byte[10]);

            assertThat(spare.post(CREATE, inline("Hi")).body()).contains("2013", "delete some");
        }
    }

    @Test
    void channels_areTwoUnlessAskedOtherwise() throws Exception {
        archive(create(inline("Hi").replace(",\"channel\":1", "")));
        long task = create(inline("Hi").replace(",\"channel\":1", ""));

        assertThat(text(archive(task).get(task + "/content.extra"))).contains("\"bitrate\":512000");
    }

    @Test
    void engineThatRefuses_failsTheTask_andTheStatusTellsWhy() throws Exception {
        server.speech.reading((utterance, sink) -> {
            throw new ApiException(ErrorCode.INPUT_SENSITIVE);
        });
        long task = create(inline("A sentence. ".repeat(500)));

        assertThat(ended(task)).isEqualTo("{\"task_id\":" + task
                + ",\"status\":\"Failed\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"input new_sensitive\"}}");
        assertThat(server.get("/v1/files/retrieve?file_id=" + task).body()).contains("2013");
    }

    @Test
    void partThatCannotBeSpoken_isLeftOut_andTold() throws Exception {
        server.speech.reading((utterance, sink) -> {
            if (utterance.text().startsWith("b")) {
                throw ApiException.invalid("text holds nothing that can be spoken");
            }
            spell(utterance, sink);
        });
        long task = create(inline("a".repeat(1500) + "\\n" + "b".repeat(1500)));

        assertThat(text(archive(task).get(task + "/content.extra"))).contains("\"invalid_count\":1500",
                "\"err\":\"1500 characters could not be spoken\"");
    }

    @Test
    void textOfWhichNothingCanBeSpoken_fails() throws Exception {
        server.speech.reading((utterance, sink) -> {
            throw ApiException.invalid("text holds nothing that can be spoken");
        });

        assertThat(ended(create(inline("abc")))).contains("\"Failed\"", "nothing that can be spoken");
    }

    @Test
    void query_ofAnUnknownOrForeignTask_is2013() throws Exception {
        long task = create(inline("Hi"));
        String other;
        try (KeyDatabase database = KeyDatabase.open(ServerConfig.defaults().with(Settings.DATA, folder))) {
            other = database.tenants().createKey(new KeyOrder("", Optional.empty(), TermsChange.NONE)).secret();
        }

        assertThat(server.send(server.bare(QUERY + task).header("Authorization", "Bearer " + other)).body())
                .contains("2013", "no task");
        assertThat(server.get(QUERY + "17").body()).contains("2013");
        assertThat(server.get(QUERY + "x").body()).contains("2013", "number");
        assertThat(server.get(QUERY).body()).contains("2013", "missing");
    }

    @Test
    void madeVoice_isUsedByIt() throws Exception {
        server.post("/v1/voice_design", "{\"prompt\":\"deep\",\"preview_text\":\"Hi\",\"voice_id\":\"book-voice\"}");
        ended(create(inline("Hi").replace("Wise_Woman", "book-voice")));

        assertThat(server.post(TestServer.SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\",\"voice_setting\":"
                + "{\"voice_id\":\"book-voice\"}}").body()).doesNotContain("usage_voice_count");
    }

    @Test
    void partsOnTheWay_leaveNothingBehind(@TempDir Path data) throws Exception {
        try (TestServer spare = TestServer.start(data)) {
            spare.speech.reading(LongSpeechTest::spell);
            Matcher task = TASK.matcher(spare.post(CREATE, inline("A sentence. ".repeat(1000))).body());
            assertThat(task.find()).isTrue();
            while (!spare.get(QUERY + task.group(1)).body().contains("Success")) {
                Thread.onSpinWait();
            }
            List<String> left = kept(data);
            while (left.size() > 1) {
                left = kept(data);
            }
            assertThat(left).containsExactly(task.group(1));
        }
    }

    /** The files there are; one may go while they are looked at. */
    private static List<String> kept(Path data) throws IOException {
        List<String> kept = new ArrayList<>();
        Files.walkFileTree(data.resolve("files"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                kept.add(file.getFileName().toString());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        kept.remove("lock");
        return kept;
    }

    @Test
    void result_isGoneAfterItsLife_andTheTaskIsExpired(@TempDir Path data) throws Exception {
        try (TestServer spare = TestServer.start(data,
                config -> config.with(Settings.LONG_SPEECH_LIFE, Duration.ofSeconds(1)))) {
            Matcher task = TASK.matcher(spare.post(CREATE, inline("Hi")).body());
            assertThat(task.find()).isTrue();
            String status = spare.get(QUERY + task.group(1)).body();
            while (!status.contains("Expired")) {
                status = spare.get(QUERY + task.group(1)).body();
                Thread.onSpinWait();
            }
            assertThat(status).isEqualTo("{\"task_id\":" + task.group(1) + ",\"status\":\"Expired\",\"file_id\":"
                    + task.group(1) + "," + SUCCESS);
            assertThat(spare.get("/v1/files/retrieve?file_id=" + task.group(1)).body()).contains("expired");
        }
    }

    @Test
    void serverThatStops_goesOnWithThePartsThatAreMissing(@TempDir Path data) throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        String task;
        List<String> first;
        try (TestServer one = TestServer.start(data, config -> config.with(Settings.ACCOUNT_PARALLEL_TASKS, 1)
                .with(Settings.DRAIN_TIMEOUT, Duration.ZERO))) {
            one.speech.reading((utterance, sink) -> {
                if (one.speech.all().size() == 4) {
                    stuck.countDown();
                    new CountDownLatch(1).await();
                }
                spell(utterance, sink);
            });
            Matcher accepted = TASK.matcher(one.post(CREATE, inline("A sentence. ".repeat(1000))).body());
            assertThat(accepted.find()).isTrue();
            task = accepted.group(1);
            stuck.await();
            first = one.speech.all().stream().map(Utterance::text).toList();
        }
        try (TestServer two = TestServer.start(data)) {
            two.speech.reading(LongSpeechTest::spell);
            while (!two.get(QUERY + task).body().contains("Success")) {
                Thread.onSpinWait();
            }
            assertThat(first.size() + two.speech.all().size()).as("one part is spoken again").isEqualTo(8);
        }
    }
}
