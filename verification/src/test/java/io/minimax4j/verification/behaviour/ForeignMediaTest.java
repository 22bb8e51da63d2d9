package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Media that callers send or name, at every place of the wire that takes them: what is no good is refused at once. */
final class ForeignMediaTest {
    private static final String SECRET = "<b>what stands on an inner page</b>";

    /** What it accepts is of no interest here: it makes one clip at a time, and leaves it when the tests are over. */
    @RegisterExtension
    static final RunningServer server = RunningServer
            .with(launch -> launch.set("account-parallel-videos", "1").set("drain-timeout", "0s"));

    /** Others than its own user can call it: so it goes to no private place, its own machine included. */
    @RegisterExtension
    static final RunningServer open = RunningServer.with(launch -> launch.set("host", "0.0.0.0"));

    private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>();
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static HttpServer site;
    private static Api api;

    @BeforeAll
    static void open() throws IOException {
        api = Api.of(server.process());
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", ForeignMediaTest::serve);
        site.start();
        PAGES.put("/card.png", TestCard.of(320, 320, 1).file("png"));
        PAGES.put("/page.png", SECRET.getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void close() {
        site.stop(0);
    }

    /** {@code /to?URL} leads there. */
    private static void serve(HttpExchange exchange) throws IOException {
        ASKED.incrementAndGet();
        try (exchange) {
            String query = exchange.getRequestURI().getRawQuery();
            byte[] page = PAGES.get(exchange.getRequestURI().getPath());
            if (query != null) {
                exchange.getResponseHeaders().set("Location", query);
                exchange.sendResponseHeaders(302, -1);
            } else if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        }
    }

    private static String site(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }

    private static String dataUrl(byte[] bytes) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** The places that take a picture, with what they call it. */
    private static List<Reply> everywhere(Api by, String picture) {
        return List.of(
                by.post("/v1/video_generation", """
                        {"model":"MiniMax-Hailuo-02","first_frame_image":"%s"}""".formatted(picture)),
                by.post("/v1/video_generation", """
                        {"model":"MiniMax-Hailuo-02","last_frame_image":"%s"}""".formatted(picture)),
                by.post("/v1/video_generation", """
                        {"model":"S2V-01","subject_reference":[{"type":"character","image":["%s"]}]}"""
                        .formatted(picture)),
                by.post("/v1/video_template_generation", """
                        {"template_id":"393769180141805569","media_inputs":[{"value":"%s"}],\
                        "text_inputs":[{"value":"狮子"}]}""".formatted(picture)),
                by.post("/v1/image_generation", """
                        {"model":"image-01","prompt":"a lake","subject_reference":"%s"}""".formatted(picture)),
                by.post("/v1/coding_plan/vlm", """
                        {"prompt":"what is it?","image_url":"%s"}""".formatted(picture)),
                by.post("/v2/video_generation", """
                        {"model":"MiniMax-H3","content":[{"type":"text","text":"a"},{"type":"image_url",\
                        "image_url":{"url":"%s"}}],"resolution":"768P","duration":4}""".formatted(picture)));
    }

    private static void refusedEverywhere(Api by, String picture) {
        for (Reply reply : everywhere(by, picture)) {
            assertThat(reply.text()).contains("2013").doesNotContain("inner page").doesNotContain("Exception");
            assertThat(reply.json().path("task_id").asText()).isEmpty();
        }
    }

    @Test
    void linkOnTheUsersOwnMachine_isFollowed_byAServerOfHisOwnOnly() {
        assertThat(everywhere(api, site("/card.png"))).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).doesNotContain("2013");
        });
        int asked = ASKED.get();
        refusedEverywhere(Api.of(open.process()), site("/card.png"));
        assertThat(ASKED).hasValue(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/a.png", "http://169.254.169.254/latest/meta-data/",
        "http://[fd00::1]/a.png",
        "http://0.0.0.0/a.png", "http://2130706433/a.png", "http://metadata.google.internal/a.png",
        "http://user:secret@127.0.0.1/a.png", "file:///etc/passwd", "ftp://127.0.0.1/a.png"})
    void placeThatIsNotOpen_isRefused_itselfAndByARedirect(String place) {
        refusedEverywhere(api, place);
        Reply led = api.post("/v1/video_generation", """
                {"model":"I2V-01","first_frame_image":"%s"}""".formatted(site("/to?" + place)));
        assertThat(led.code()).isEqualTo(2013);
        assertThat(led.text()).doesNotContain("secret");
    }

    @Test
    void pageThatIsNoPicture_isRefusedWithoutAWordOfIt() {
        refusedEverywhere(api, site("/page.png"));
        refusedEverywhere(api, site("/nothing.png"));
        refusedEverywhere(api, dataUrl(SECRET.getBytes(StandardCharsets.UTF_8)));
        refusedEverywhere(api, dataUrl("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pictureThatUnpacksToGigabytes_isRefusedByItsHeader() throws IOException {
        byte[] bomb = bomb(30_000);
        assertThat(bomb).hasSizeLessThan(2_000_000);
        long before = System.nanoTime();

        refusedEverywhere(api, dataUrl(bomb));

        assertThat((System.nanoTime() - before) / 1e9).as("seconds").isLessThan(20);
    }

    /** A black square in one bit to the pixel, written by hand. */
    private static byte[] bomb(int side) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + side / 8];
            for (int y = 0; y < side; y++) {
                packed.write(row);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.writeLong(0x89504e470d0a1a0aL);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(side);
        fields.writeInt(side);
        fields.write(new byte[]{1, 0, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", rows.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(DataOutputStream out, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    @Test
    void pictureThatBreaksOff_isRefused_andTheNextOneTaken() {
        byte[] whole = TestCard.of(400, 400, 1).file("jpg");

        refusedEverywhere(api, dataUrl(Arrays.copyOf(whole, 40)));
        assertThat(api.post("/v1/video_generation", """
                {"model":"I2V-01","first_frame_image":"%s"}""".formatted(dataUrl(whole))).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"300x400", "301x900", "900x301"})
    void pictureOfAShapeThatTheContractDoesNotTake_isRefused(String size) {
        String[] sides = size.split("x");
        String picture = TestCard.plain(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), Color.GRAY).dataUrl();

        Reply reply = api.post("/v1/video_generation", """
                {"model":"MiniMax-Hailuo-2.3-Fast","first_frame_image":"%s"}""".formatted(picture));
        assertThat(reply.code()).isEqualTo(2013);
        assertThat(reply.message()).contains("first_frame_image", size);
    }

    @Test
    void playlist_isNoVideo() {
        String playlist = "#EXTM3U\n#EXTINF:4,\nfile:///etc/passwd\n";

        Reply reply = api.post("/v2/video_generation", """
                {"model":"MiniMax-H3","content":[{"type":"text","text":"a"},{"type":"video_url","role":\
                "reference_video","video_url":{"url":"data:video/mp4;base64,%s"}}],"resolution":"768P","duration":4}"""
                .formatted(Base64.getEncoder().encodeToString(playlist.getBytes(StandardCharsets.UTF_8))));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("(2013)").doesNotContain("passwd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"model\":\"MiniMax-Hailuo-2.3-Fast\",\"prompt\":\"a lake\"",
        "\"model\":\"MiniMax-Hailuo-2.3\",\"prompt\":\"a lake\",\"resolution\":\"1080P\",\"duration\":10",
        "\"model\":\"T2V-01\",\"prompt\":\"a lake\",\"resolution\":\"1080P\"",
        "\"model\":\"MiniMax-Hailuo-02\",\"prompt\":\"a lake\",\"resolution\":\"512P\"",
        "\"model\":\"MiniMax-Hailuo-2.3\",\"last_frame_image\":\"CARD\"",
        "\"model\":\"S2V-01\",\"prompt\":\"a lake\",\"first_frame_image\":\"CARD\""})
    void combinationThatTheContractDoesNotHave_isRefused(String fields) {
        String card = TestCard.of(320, 320, 1).dataUrl();

        Reply reply = api.post("/v1/video_generation", "{" + fields.replace("CARD", card) + "}");
        assertThat(reply.code()).as(reply.toString()).isEqualTo(2013);
    }
}
