package io.minimax4j.server.image;

import static io.minimax4j.server.PlainMedia.clip;
import static io.minimax4j.server.PlainMedia.dataUrl;
import static io.minimax4j.server.PlainMedia.jpeg;
import static io.minimax4j.server.PlainMedia.png;
import static io.minimax4j.server.TestServer.code;
import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.engine.picture.PictureStyle;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.KeyDatabase;
import io.minimax4j.server.ScriptedPainter;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import io.minimax4j.server.account.KeyOrder;
import io.minimax4j.server.account.Limits;
import io.minimax4j.server.account.Plan;
import io.minimax4j.server.account.TermsChange;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageRoutesTest {
    private static final String PATH = "/v1/image_generation";
    private static final String SIGHT = "/v1/coding_plan/vlm";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final Pattern LINK = Pattern.compile("\"(http[^\"]*|HTTP[^\"]*)\"");
    private static final Pattern BASE64 = Pattern.compile("\"image_base64\":\\[([^]]*)]");

    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void paintPlainly() {
        server.pictures.brush(ScriptedPainter::plain);
    }

    /** A request with these fields beside model, prompt and a small size. */
    private static HttpResponse<String> paint(String fields) throws Exception {
        return server.post(PATH, "{\"model\":\"image-01\",\"prompt\":\"a cat\",\"width\":512,\"height\":520," + fields
                + "}");
    }

    /** A request with these fields and no others. */
    private static HttpResponse<String> post(String fields) throws Exception {
        return server.post(PATH, "{" + fields + "}");
    }

    private static List<byte[]> pictures(HttpResponse<String> reply) {
        return BASE64.matcher(reply.body()).results().flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(text -> Base64.getDecoder().decode(text.replace("\"", ""))).toList();
    }

    private static List<String> links(HttpResponse<String> reply) {
        return LINK.matcher(reply.body()).results().map(found -> found.group(1)).toList();
    }

    private static BufferedImage decoded(byte[] file) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    @Test
    void url_isALinkForEachPictureThatNeedsNoKey() throws Exception {
        HttpResponse<String> reply = paint("\"n\":2,\"seed\":200");
        List<String> links = links(reply);

        assertThat(links).hasSize(2).allMatch(link -> link.startsWith(server.uri() + "/download/"));
        assertThat(settled(reply)).isEqualTo("{\"id\":\"TRACE\",\"data\":{\"image_urls\":[\""
                + links.getFirst().replaceAll("/[0-9a-f]{32}-1", "/TRACE-1") + "\",\""
                + links.getLast().replaceAll("/[0-9a-f]{32}-2", "/TRACE-2")
                + "\"],\"task_id\":\"TRACE\",\"success_count\":2,\"failed_count\":0},"
                + "\"metadata\":{\"failed_count\":\"0\",\"success_count\":\"2\"}," + SUCCESS);
        assertThat(links.getLast()).endsWith("-2.jpeg");
        BufferedImage second = decoded(server.fetch(links.getLast()));
        assertThat(second.getWidth()).isEqualTo(512);
        assertThat(second.getHeight()).isEqualTo(520);
        assertThat(second.getRGB(5, 5) >> 16 & 0xff).isBetween(142, 146);
    }

    @Test
    void base64_isTheFilesThemselves() throws Exception {
        HttpResponse<String> reply = paint("\"n\":1,\"seed\":7,\"response_format\":\"base64\"");

        assertThat(pictures(reply)).singleElement()
                .satisfies(file -> assertThat(file).startsWith(0xff, 0xd8, 0xff).endsWith(0xff, 0xd9));
        assertThat(reply.body()).doesNotContain("image_urls").contains(
                "\"metadata\":{\"failed_count\":\"0\",\"success_count\":\"1\"}", SUCCESS);
        assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(reply.body().length());
    }

    @Test
    void sameSeed_isTheSameBytes_andSeedsOfOneRequestFollowEachOther() throws Exception {
        String two = "\"seed\":40,\"n\":2,\"response_format\":\"base64\"";
        List<byte[]> first = pictures(paint(two));
        List<byte[]> again = pictures(paint(two));
        List<byte[]> next = pictures(paint("\"seed\":41,\"response_format\":\"base64\""));

        assertThat(again.getFirst()).isEqualTo(first.getFirst());
        assertThat(again.getLast()).isEqualTo(first.getLast()).isEqualTo(next.getFirst());
        assertThat(first.getFirst()).isNotEqualTo(first.getLast());
    }

    @Test
    void withoutASeed_everyPictureHasOneOfItsOwn() throws Exception {
        paint("\"n\":9,\"response_format\":\"base64\"");

        assertThat(server.pictures.all()).extracting(PictureOrder::seed).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void everyField_reachesTheEngine() throws Exception {
        post("\"model\":\"IMAGE-01-live\",\"prompt\":\"一只猫\",\"seed\":3,\"style\":{\"style_type\":\"水彩\",\"style_weight\":0.5},"
                + "\"prompt_optimizer\":true,\"aigc_watermark\":true,\"aspect_ratio\":\"9:16\"");

        assertThat(server.pictures.asked()).isEqualTo(new PictureOrder("image-01-live", "一只猫", new PixelSize(720, 1280),
                3, new PictureStyle(PictureStyle.Kind.WATERCOLOUR, 0.5), null, true, true));
    }

    @Test
    void whatIsLeftOut_hasTheDefaultsOfTheContract() throws Exception {
        HttpResponse<String> reply = post("\"model\":\"image-01-live\",\"prompt\":\"x\",\"seed\":3,"
                + "\"style\":{\"style_type\":\"漫画\"}");

        assertThat(links(reply)).hasSize(1);
        assertThat(server.pictures.asked()).isEqualTo(new PictureOrder("image-01-live", "x", new PixelSize(1024, 1024),
                3, new PictureStyle(PictureStyle.Kind.COMIC, 0.8), null, false, false));
    }

    @ParameterizedTest
    @CsvSource({"1:1,1024,1024", "16:9,1280,720", "4:3,1152,864", "3:2,1248,832", "2:3,832,1248", "3:4,864,1152",
        "9:16,720,1280", "21:9,1344,576"})
    void ratio_isAnExactSize_andWinsOverSides(String ratio, int width, int height) throws Exception {
        List<byte[]> picture = pictures(paint("\"response_format\":\"base64\",\"aspect_ratio\":\"" + ratio + "\""));

        assertThat(decoded(picture.getFirst()).getWidth()).isEqualTo(width);
        assertThat(decoded(picture.getFirst()).getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "width":2048,"height":512                                     | 2048 | 512  | image-01
            "width":99,"height":1,"aspect_ratio":"16:9"                   | 1280 | 720  | image-01
            "width":99                                                    | 1024 | 1024 | image-01-live
            "width":99,"height":520                                       | 1024 | 1024 | image-01-live""")
    void sides_countForOneModelAndWithoutARatioOnly(String fields, int width, int height, String model)
            throws Exception {
        post("\"prompt\":\"x\",\"model\":\"" + model + "\"," + fields);

        assertThat(server.pictures.asked().size()).isEqualTo(new PixelSize(width, height));
    }

    @Test
    void prompt_isCountedInCharactersAndNotInHalves() throws Exception {
        post("\"model\":\"image-01\",\"prompt\":\"" + "🐈".repeat(1500) + "\"");

        assertThat(server.pictures.asked().prompt()).hasSize(3000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "prompt":"x"                                              | model is missing; choose one of image-01, image-01-live
            "model":"image-02","prompt":"x"                           | unknown model; choose one of image-01, image-01-live
            "model":"image-01"                                        | prompt is missing
            "model":"image-01","prompt":"  "                          | prompt is missing
            "model":"image-01","prompt":"LONG"                        | prompt has 1501 characters; 1,500 are the most
            "model":"image-01","prompt":"x","n":0                     | n is 0; it must lie in [1, 9]
            "model":"image-01","prompt":"x","n":10                    | n is 10; it must lie in [1, 9]
            "model":"image-01","prompt":"x","aspect_ratio":"5:4"      | aspect_ratio must be one of 1:1, 16:9, 4:3, 3:2, 2:3, 3:4, 9:16, 21:9
            "model":"image-01-live","prompt":"x","aspect_ratio":"21:9" | aspect_ratio 21:9 is painted by image-01 only
            "model":"image-01","prompt":"x","width":512               | height is missing: width and height are given together
            "model":"image-01","prompt":"x","height":512              | width is missing: width and height are given together
            "model":"image-01","prompt":"x","width":504,"height":512  | width is 504; it must be a multiple of 8 from 512 to 2048
            "model":"image-01","prompt":"x","width":512,"height":2056 | height is 2056; it must be a multiple of 8
            "model":"image-01","prompt":"x","width":516,"height":512  | width is 516; it must be a multiple of 8
            "model":"image-01","prompt":"x","response_format":"hex"   | response_format must be url or base64
            "model":"image-01","prompt":"x","style":{"style_type":"漫画"} | style works with image-01-live only
            "model":"image-01-live","prompt":"x","style":{"style_type":"油画"} | style.style_type must be one of 漫画, 元气, 中世纪, 水彩
            "model":"image-01-live","prompt":"x","style":{}           | style.style_type must be one of
            "model":"image-01-live","prompt":"x","style":{"style_type":"漫画","style_weight":0} | style.style_weight is 0.0; it must lie in (0, 1]
            "model":"image-01","prompt":"x","subject_reference":[{"type":"character"}] | subject_reference[0].image_file is missing
            "model":"image-01","prompt":"x","subject_reference":[{"type":"thing","image_file":"x"}] | subject_reference[0].type must be character
            "model":"image-01","prompt":"x","subject_reference":["a","b"] | subject_reference has 2 entries
            "model":"image-01","prompt":"x","subject_reference":5     | subject_reference is [{
            "model":"image-01","prompt":"x","subject_reference":"http://10.0.0.1/a.png" | subject_reference[0].image_file: the picture cannot be fetched
            "model":"image-01","prompt":"x","subject_reference":"mm_file://12" | subject_reference[0].image_file names a file that does not exist""")
    void requestAgainstTheContract_is2013(String fields, String message) throws Exception {
        HttpResponse<String> reply = post(fields.replace("LONG", "字".repeat(1501)));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(message.replace("\"", "\\\"")).doesNotContain("\"data\"");
        assertThat(server.pictures.all()).isEmpty();
    }

    @Test
    void withoutAKey_is1004() throws Exception {
        assertThat(code(server.send(server.bare(PATH).POST(
                BodyPublishers.ofString("{\"model\":\"image-01\",\"prompt\":\"x\"}")))))
                .isEqualTo(1004);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"type":"character","image_file":"PICTURE"}]
            [{"type":"character","image_url":"PICTURE"}]
            "PICTURE\"""")
    void subject_comesInTheThreeShapesThatClientsSend(String shape) throws Exception {
        String picture = dataUrl(png(4, 3, 0x00ff00));
        HttpResponse<String> reply = paint("\"subject_reference\":" + shape.replace("PICTURE", picture));

        assertThat(code(reply)).isZero();
        assertThat(server.pictures.asked().subject().size()).isEqualTo(new PixelSize(4, 3));
        assertThat(server.pictures.asked().subject().pixel(3, 2)).isEqualTo(0xff00ff00);
    }

    @Test
    void subject_canBeAFileThatWasUploaded() throws Exception {
        long id = server.upload("other", "me.jpg", jpeg(8, 8, 0xffffff));
        paint("\"subject_reference\":\"mm_file://" + id + "\"");

        assertThat(server.pictures.asked().subject().size()).isEqualTo(new PixelSize(8, 8));
    }

    @Test
    void subject_thatIsNoPictureOrTooLarge_isTold() throws Exception {
        String film = dataUrl(clip("h264 640 360 24 5000"));
        String large = dataUrl(Arrays.copyOf(png(4, 4, 0), 10 << 20));

        assertThat(paint("\"subject_reference\":\"" + film + "\"").body()).contains("\"status_code\":2013",
                "subject_reference[0].image_file is no picture of a type that can be read; send JPEG or PNG");
        assertThat(paint("\"subject_reference\":\"" + large + "\"").body()).contains("\"status_code\":2013",
                "subject_reference[0].image_file: the picture is too large; it must have less than 10 MB");
    }

    @Test
    void pictureThatTheEngineWithholds_isCountedAndLeftOut() throws Exception {
        server.pictures.brush(order -> {
            if (order.seed() == 11) {
                throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
            }
            return ScriptedPainter.plain(order);
        });
        HttpResponse<String> some = paint("\"seed\":10,\"n\":3,\"response_format\":\"base64\"");
        HttpResponse<String> none = paint("\"seed\":11");

        assertThat(pictures(some)).hasSize(2);
        assertThat(some.body()).contains("\"success_count\":2,\"failed_count\":1}",
                "\"metadata\":{\"failed_count\":\"1\",\"success_count\":\"2\"}");
        assertThat(code(none)).isEqualTo(1027);
        assertThat(none.body()).doesNotContain("\"data\"");
    }

    @Test
    void engineThatFails_failsTheRequestAndStopsTheOtherPictures() throws Exception {
        CountDownLatch painting = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        server.pictures.brush(order -> {
            if (order.seed() == 1) {
                painting.await();
                throw new ApiException(ErrorCode.SERVICE_FAILED);
            }
            painting.countDown();
            return waitForTheEnd(stopped);
        });

        assertThat(code(paint("\"seed\":0,\"n\":2"))).isEqualTo(1013);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static <T> T waitForTheEnd(CountDownLatch stopped) throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            throw new AssertionError();
        } finally {
            stopped.countDown();
        }
    }

    @Test
    void callerWhoLeaves_stopsTheWork() throws Exception {
        CountDownLatch painting = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        server.pictures.brush(order -> {
            painting.countDown();
            return waitForTheEnd(stopped);
        });
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(TestServer.rawPost(PATH, "{\"model\":\"image-01\",\"prompt\":\"x\"}"));
            assertThat(painting.await(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void callerWhoWaitsLong_isSentBlanksInFrontOfTheJson() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        server.pictures.brush(order -> {
            heard.await();
            throw ApiException.invalid("late");
        });
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(TestServer.rawPost(PATH, "{\"model\":\"image-01\",\"prompt\":\"x\"}"));
            String head = "";
            while (!head.endsWith("\r\n\r\n1\r\n ")) {
                head += (char) socket.getInputStream().read();
            }
            heard.countDown();
            String rest = "";
            while (!rest.endsWith("\r\n0\r\n\r\n")) {
                rest += (char) socket.getInputStream().read();
            }

            assertThat(head).startsWith("HTTP/1.1 200").contains("application/json");
            assertThat(rest).contains("{\"base_resp\":{\"status_code\":2013,\"status_msg\":\"invalid params, late\"}");
        }
    }

    private static String key(long requests, long pictures) {
        Limits limits = new Limits(some(requests), some(pictures), OptionalLong.empty());
        try (KeyDatabase database = KeyDatabase.open(ServerConfig.defaults().with(Settings.DATA, data))) {
            return database.tenants().createKey(new KeyOrder("", Optional.empty(),
                    TermsChange.of(Plan.NONE, limits, OptionalLong.empty()))).secret();
        }
    }

    private static OptionalLong some(long value) {
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    @Test
    void limits_countRequestsAndPictures() throws Exception {
        String order = "{\"model\":\"image-01\",\"prompt\":\"x\",\"n\":3,\"aspect_ratio\":\"21:9\"}";
        String rare = key(1, 0);
        String few = key(0, 5);

        assertThat(code(server.postAs(rare, PATH, order))).isZero();
        assertThat(code(server.postAs(rare, PATH, order))).isEqualTo(1002);
        assertThat(code(server.postAs(few, PATH, order))).isZero();
        assertThat(code(server.postAs(few, PATH, order))).isEqualTo(1039);
        assertThat(code(server.postAs(few, PATH, order.replace("3", "2")))).isZero();
    }

    @Test
    void link_forTheOfficialCommandLine_hasItsSchemeInCapitals() throws Exception {
        HttpResponse<String> reply = server.send(server.request(PATH).header("User-Agent", "mmx-cli/1.0.27").POST(
                BodyPublishers.ofString(
                        "{\"model\":\"image-01\",\"prompt\":\"x\",\"aspect_ratio\":\"21:9\"}")));

        assertThat(links(reply).getFirst()).startsWith("HTTP://127.0.0.1:" + server.port() + "/download/");
        assertThat(server.fetch(links(reply).getFirst())).startsWith(0xff, 0xd8, 0xff);
    }

    @Test
    void questionAboutAPicture_isAnsweredByTheEngine() throws Exception {
        long id = server.upload("other", "x.png", png(7, 6, 0x102030));

        assertThat(server.post(SIGHT, "{\"prompt\":\"What?\",\"image_url\":\"" + dataUrl(png(5, 4, 0xabcdef)) + "\"}")
                .body()).isEqualTo("{\"content\":\"5x4, abcdef: What?\"," + SUCCESS);
        assertThat(server.post(SIGHT, "{\"prompt\":\"What?\",\"file_id\":\"" + id + "\"}").body())
                .isEqualTo("{\"content\":\"7x6, 102030: What?\"," + SUCCESS);
        assertThat(server.post(SIGHT, "{\"file_id\":" + id + "}").body()).contains("7x6, 102030: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "prompt":"What?"                          | the picture is missing or named twice
            "image_url":"data:,","file_id":"1"        | the picture is missing or named twice
            "file_id":"file-12"                       | file_id names a file that does not exist
            "image_url":"data:image/png;base64,AAAA"  | image_url is no picture of a type that can be read""")
    void questionAboutNoPicture_is2013(String fields, String message) throws Exception {
        HttpResponse<String> reply = server.post(SIGHT, "{" + fields + "}");

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(message);
    }

    @Test
    void picture_isWrittenInFullColourAndWithoutMarksOfTime() throws Exception {
        List<byte[]> first = pictures(paint("\"seed\":255,\"response_format\":\"base64\""));

        // The frame header: 8 bits, height 520, width 512, three components, each sampled 1 x 1.
        String header = new String(first.getFirst(), StandardCharsets.ISO_8859_1);
        assertThat(header).contains("\u00ff\u00c0\u0000\u0011\u0008\u0002\u0008\u0002\u0000\u0003\u0001\u0011\u0000"
                + "\u0002\u0011\u0001\u0003\u0011\u0001").doesNotContain("Exif");
        int colour = decoded(first.getFirst()).getRGB(100, 100);
        assertThat(colour >> 16 & 0xff).isBetween(0xee, 0xf2);
        assertThat(colour >> 8 & 0xff).isBetween(0x3e, 0x42);
        assertThat(colour & 0xff).isBetween(0x7e, 0x82);
    }
}
