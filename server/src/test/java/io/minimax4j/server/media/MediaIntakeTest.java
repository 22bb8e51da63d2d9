package io.minimax4j.server.media;

import static io.minimax4j.server.PlainMedia.clip;
import static io.minimax4j.server.PlainMedia.dataUrl;
import static io.minimax4j.server.PlainMedia.jpeg;
import static io.minimax4j.server.PlainMedia.png;
import static io.minimax4j.server.PlainMedia.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.PlainToolbox;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressAllow;
import io.minimax4j.server.egress.EgressPolicy;
import io.minimax4j.server.file.FileLimits;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.LocalBlobs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaIntakeTest {
    private static final MediaRule PICTURE = MediaRule.picture(MediaFormat.JPEG, MediaFormat.PNG)
            .lessThan(2 * MediaRule.MEGABYTE).shortSideAbove(30).ratio(0.4, 2.5);
    private static final MediaRule CLIP = MediaRule.clip(MediaFormat.MP4, MediaFormat.MOV)
            .duration(Duration.ofSeconds(2), Duration.ofSeconds(15)).rate(23.976, 60).sides(256, 5760)
            .codecs(List.of("h264", "hevc"), List.of("aac", "mp3"));
    private static final MediaRule SOUND = MediaRule.sound(MediaFormat.WAV, MediaFormat.MP3)
            .duration(Duration.ofSeconds(2), Duration.ofSeconds(15));

    @TempDir
    static Path folder;

    private static Path copies;
    private static Database database;
    private static LocalBlobs blobs;
    private static FileService files;
    private static Egress egress;
    private static HttpServer site;
    private static Account mine;
    private static Account theirs;
    private static MediaIntake intake;

    @BeforeAll
    static void open() throws IOException {
        copies = Files.createDirectory(folder.resolve("copies"));
        database = Database.open("jdbc:sqlite:" + folder.resolve("media.db"));
        blobs = LocalBlobs.open(folder.resolve("files"));
        LeasedIds ids = new LeasedIds(database, InstantSource.system(), OptionalInt.empty());
        files = new FileService(database, blobs, ids, InstantSource.system(), new FileLimits(1 << 24, 1 << 26));
        Accounts accounts = new Accounts(database, ids, InstantSource.system());
        mine = accounts.create("mine").account();
        theirs = accounts.create("theirs").account();
        egress = Egress.open(new EgressPolicy(true, EgressAllow.parse(""), Set.of()));
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.start();
        intake = new MediaIntake(egress, files, new PlainToolbox(), copies);
    }

    @AfterAll
    static void close() {
        site.stop(0);
        egress.close();
        blobs.close();
        database.close();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        try (var left = Files.list(copies)) {
            assertThat(left).isEmpty();
        }
    }

    private static String link(String path, byte[] content) {
        site.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            try (exchange) {
                exchange.getResponseBody().write(content);
            }
        });
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }

    private static long file(Account owner, byte[] content) {
        return files.storeGenerated(owner, new GeneratedFile("some", "x.png", "image/png", Duration.ofHours(1)),
                content).id();
    }

    private static Medium take(String reference, MediaRule rule) throws InterruptedException {
        return intake.take(mine.id(), "subject", reference, rule);
    }

    private static void refused(ThrowingCallable taking, String message) {
        assertThatThrownBy(taking).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_PARAMS);
            assertThat(failure.detail()).startsWith("invalid params, subject").contains(message);
        });
    }

    @Test
    void dataUrl_isWhatItsBytesAre_whateverItsLabelSays() throws Exception {
        byte[] content = png(40, 50, 0xff0000);
        try (Medium medium = take(dataUrl(content), PICTURE)) {
            assertThat(medium.format()).isEqualTo(MediaFormat.PNG);
            assertThat(medium.size()).isEqualTo(new PixelSize(40, 50));
            assertThat(medium.file()).hasBinaryContent(content).hasParent(copies);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATA:;base64,", "data:text/plain;charset=utf-8;base64,", " data:image/png;BASE64,"})
    void dataUrl_inAnyDress_isRead(String head) throws Exception {
        String content = Base64.getMimeEncoder().encodeToString(jpeg(40, 40, 0));
        take(head + content, PICTURE).close();
    }

    @Test
    void link_isFetched() throws Exception {
        try (Medium medium = take(link("/a.jpg", jpeg(64, 48, 0x00ff00)), PICTURE)) {
            assertThat(medium.format()).isEqualTo(MediaFormat.JPEG);
            assertThat(medium.size()).isEqualTo(new PixelSize(64, 48));
        }
    }

    @Test
    void file_isNamedByItsIdWithOrWithoutAScheme() throws Exception {
        long id = file(mine, png(40, 50, 0));

        take("mm_file://" + id, PICTURE).close();
        take(Long.toString(id), PICTURE).close();
    }

    @Test
    void fileOfAnother_doesNotExist() {
        long foreign = file(theirs, png(40, 50, 0));
        String unknown = "subject names a file that does not exist or has expired";

        refused(() -> take("mm_file://" + foreign, PICTURE), unknown);
        refused(() -> take("mm_file://" + (foreign + 1), PICTURE), unknown);
        refused(() -> take("mm_file://../../etc/passwd", PICTURE), unknown);
    }

    @Test
    void picture_isDecoded() throws Exception {
        assertThat(intake.picture(mine.id(), "subject", dataUrl(png(40, 50, 0x123456)), PICTURE).pixel(39, 49))
                .isEqualTo(0xff123456);
    }

    @Test
    void bytes_areThoseThatCame() throws Exception {
        byte[] content = "\u0089PNG\r\n\u001a\nand anything".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(intake.bytes(mine.id(), "subject", dataUrl(content), PICTURE).content()).isEqualTo(content);
    }

    @Test
    void tooManyBytes_areNotReadToTheirEnd() {
        byte[] large = Arrays.copyOf(png(40, 40, 0), 2 << 20);
        String message = "the picture is too large; it must have less than 2 MB";

        refused(() -> take(dataUrl(large), PICTURE), message);
        refused(() -> take(link("/large", large), PICTURE), message);
        refused(() -> take("mm_file://" + file(mine, large), PICTURE), message);
    }

    @Test
    void lessThan_leavesTheLimitItselfOut() throws Exception {
        byte[] justFits = Arrays.copyOf(png(40, 40, 0), (2 << 20) - 1);

        take(dataUrl(justFits), PICTURE).close();
        take(dataUrl(Arrays.copyOf(justFits, 2 << 20)), PICTURE.upTo(2 * MediaRule.MEGABYTE)).close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data:image/png,abc        | is a data URL that is not base64
            data:image/png            | is a data URL that is not base64
            data:image/png;base64,QUJ | is no picture of a type that can be read; send JPEG or PNG
            data:image/png;base64,    | is no picture of a type that can be read; send JPEG or PNG
            data:image/png;base64,R0lGODlhAQABAAAAACw= | is no picture of a type that can be read; send JPEG or PNG
            somewhere.png             | the picture cannot be fetched
            http://10.0.0.1/x.png     | the picture cannot be fetched
            file:///etc/passwd        | the picture cannot be fetched
            ''                        | the picture cannot be fetched""")
    void referenceToNoPicture_saysWhatToSend(String reference, String message) {
        refused(() -> take(reference, PICTURE), message);
    }

    @Test
    void linkThatFails_saysWhy() {
        String dead = link("/there", new byte[0]).replace("/there", "/nowhere");

        refused(() -> take(dead, PICTURE), "the picture cannot be fetched: http://127.0.0.1:"
                + site.getAddress().getPort() + ": answered with status 404");
    }

    @Test
    void damagedPicture_isTold() {
        byte[] head = Arrays.copyOf(png(40, 40, 0), 20);

        refused(() -> take(dataUrl(head), PICTURE), "the picture is damaged, or not what its first bytes say");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 | 40  | is 30x40 pixels; its short side must have more than 30
            80 | 31  | is 80x31 pixels; width by height must lie between 0.4 and 2.5, so crop it
            40 | 101 | is 40x101 pixels; width by height must lie between 0.4 and 2.5, so crop it""")
    void pictureOfTheWrongShape_isTold(int width, int height, String message) {
        refused(() -> take(dataUrl(png(width, height, 0)), PICTURE), message);
    }

    @ParameterizedTest
    @CsvSource({"31, 40", "80, 32", "40, 100"})
    void pictureWithinItsBounds_isTaken(int width, int height) throws Exception {
        take(dataUrl(png(width, height, 0)), PICTURE).close();
    }

    @Test
    void pictureOfTooManyPixels_isRefusedByItsHeader() {
        MediaRule any = MediaRule.picture(MediaFormat.PNG);
        byte[] lie = png(1, 1, 0);
        lie[17] = 1;
        lie[21] = 1;

        refused(() -> take(dataUrl(lie), any), "is 65537x65537 pixels, which are more than 33 million; scale it down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h264 640 360 24 5000 aac", "hevc 5760 256 60 2000", "h264 256 256 23.976 15040 mp3",
        "h264 256 256 29.97 1999"})
    void clipWithinItsBounds_isTaken(String words) throws Exception {
        try (Medium medium = take(dataUrl(clip(words)), CLIP)) {
            assertThat(medium.kind()).isEqualTo(MediaKind.CLIP);
            assertThat(medium.format()).isEqualTo(MediaFormat.MP4);
            assertThat(medium.millis()).isEqualTo(Long.parseLong(words.split(" ")[4]));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            h264 640 360 24 1500 aac  | the video lasts 1.5 s; it must last 2 to 15 s
            h264 640 360 24 16000 aac | the video lasts 16 s; it must last 2 to 15 s
            h264 640 360 24 -1        | the video does not tell how long it lasts
            h264 640 360 12.5 5000    | the video has 12.5 frames a second; it must have 23.976 to 60
            h264 640 255 24 5000      | the video is 640x255 pixels; each side must have 256 to 5760
            vp9 640 360 24 5000       | the video is coded in a way that is not taken; encode it with H264 or HEVC
            h264 640 360 24 5000 opus | the video is coded in a way that is not taken""")
    void clipOutOfItsBounds_isTold(String words, String message) {
        refused(() -> take(dataUrl(clip(words)), CLIP), message);
    }

    @Test
    void sound_isTakenByTheSameGate() throws Exception {
        try (Medium medium = take(dataUrl(sound("pcm_s16le 5000")), SOUND)) {
            assertThat(medium.millis()).isEqualTo(5000);
        }
        refused(() -> take(dataUrl(sound("pcm_s16le 500")), SOUND), "the audio lasts 0.5 s");
        refused(() -> take(dataUrl(clip("h264 640 360 24 5000 aac")), SOUND), "is no audio of a type that can be read;"
                + " send WAV or MP3");
    }
}
