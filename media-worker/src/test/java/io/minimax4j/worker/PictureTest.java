package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Workers.class)
class PictureTest {
    private static final long PLENTY = 10_000_000;
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;
    private static final int WHITE = 0xFFFFFFFF;
    /** A WebP without loss, 64 pixels wide and high, red and half transparent, as cwebp's library writes it. */
    private static final String RED_WEBP = "5249464622000000574542505650384c150000002f3fc00f100710fd8ffe"
            + "058084f0ffbd16d1ffd40f00";
    private static final int HALF_RED = 0x7FFF0000;

    private final WorkerPool pool;

    @TempDir
    private Path folder;

    PictureTest(WorkerPool pool) {
        this.pool = pool;
    }

    /** The corners from left to right and from the top down: red, green, blue and white as they are stored. */
    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"})
    void jpeg_isSetUpright_asItsOrientationSays(int orientation, String corners) throws Exception {
        byte[] jpeg = image("jpg", quarters(BufferedImage.TYPE_INT_RGB));
        byte[] exif = HexFormat.of().parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001"
                + "0112" + "0003" + "00000001" + "%04x0000".formatted(orientation) + "00000000");
        Path file = Files.write(folder.resolve("a.jpg"), splice(jpeg, 2, exif));
        PixelSize size = orientation < 5 ? new PixelSize(96, 64) : new PixelSize(64, 96);

        Bitmap picture = pool.picture(file, PLENTY);
        MediaInfo info = pool.probe(file);

        assertThat(info.container()).isEqualTo("jpeg");
        assertThat(info.video()).hasValue(
                new MediaInfo.VideoStream("mjpeg", size.width(), size.height(), 0, -1, false));
        assertThat(picture.size()).isEqualTo(size);
        assertThat(corners(picture)).isEqualTo(corners);
    }

    @Test
    void jpeg_whiteIsWhiteAndBlackIsBlack() throws Exception {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, 64, 32, WHITE);

        Bitmap picture = pool.picture(write("a.jpg", image("jpg", image)), PLENTY);

        assertThat(picture.pixel(30, 4)).isEqualTo(WHITE);
        assertThat(picture.pixel(30, 60)).isEqualTo(0xFF000000);
    }

    @Test
    void jpeg_inGrey_staysAsItIs() throws Exception {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSamples(0, 0, 64, 64, 0, filled(64 * 64, 128));
        image.getRaster().setSamples(0, 0, 64, 16, 0, filled(64 * 16, 255));

        Bitmap picture = pool.picture(write("a.jpg", image("jpg", image)), PLENTY);

        assertThat(picture.pixel(30, 4)).isEqualTo(WHITE);
        assertNear(picture.pixel(30, 40), 0xFF808080, 1);
    }

    private static int[] filled(int count, int value) {
        int[] all = new int[count];
        Arrays.fill(all, value);
        return all;
    }

    @Test
    void png_keepsEveryPixelAndItsAlpha() throws Exception {
        BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 23; y++) {
            for (int x = 0; x < 37; x++) {
                image.setRGB(x, y, x * 6 << 24 | y * 11 << 16 | (x * y & 0xFF) << 8 | 255 - x);
            }
        }
        Path file = write("a.png", image("png", image));

        Bitmap picture = pool.picture(file, 37 * 23);

        assertThat(picture.size()).isEqualTo(new PixelSize(37, 23));
        assertThat(picture.argb()).containsExactly(image.getRGB(0, 0, 37, 23, null, 0, 37));
        assertThat(pool.probe(file).container()).isEqualTo("png");
    }

    @Test
    void webp_keepsItsAlpha() throws Exception {
        Path file = write("a.webp", HexFormat.of().parseHex(RED_WEBP));

        Bitmap picture = pool.picture(file, PLENTY);

        assertThat(picture.size()).isEqualTo(new PixelSize(64, 64));
        assertThat(picture.argb()).containsOnly(HALF_RED);
        assertThat(pool.probe(file)).isEqualTo(new MediaInfo("webp", -1,
                List.of(new MediaInfo.VideoStream("webp", 64, 64, 0, -1, false))));
    }

    @Test
    void webpThatMoves_isItsFirstFrameInItsPlace() throws Exception {
        byte[] still = Arrays.copyOfRange(HexFormat.of().parseHex(RED_WEBP), 12, 42);
        ByteBuffer file = ByteBuffer.allocate(2000).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(0).put(ascii("WEBP"));
        file.put(ascii("VP8X")).putInt(10).putInt(0x12).put(new byte[]{99, 0, 0, 79, 0, 0});
        file.put(ascii("ANIM")).putInt(6).put(new byte[6]);
        for (int i = 0; i < 20; i++) {
            file.put(ascii("ANMF")).putInt(16 + still.length).put(new byte[]{(byte) (5 + i), 0, 0, 4, 0, 0})
                    .put(new byte[]{63, 0, 0, 63, 0, 0, 40, 0, 0, 0}).put(still);
        }
        file.putInt(4, file.position() - 8);
        Path moving = write("a.webp", Arrays.copyOf(file.array(), file.position()));

        Bitmap picture = pool.picture(moving, PLENTY);

        assertThat(picture.size()).isEqualTo(new PixelSize(100, 80));
        assertThat(picture.pixel(9, 40)).isZero();
        assertThat(picture.pixel(10, 8)).isEqualTo(HALF_RED);
        assertThat(picture.pixel(73, 71)).isEqualTo(HALF_RED);
        assertThat(picture.pixel(74, 40)).isZero();
    }

    /** Two tiles by x265, red on the left and blue on the right, to be turned a quarter to the left; the boxes are by hand. */
    @Test
    void heicInTiles_isPutTogetherAndSetUpright() throws Exception {
        Path file = write("a.heic", resource("two-tiles.heic"));

        Bitmap picture = pool.picture(file, 64 * 128);

        assertThat(picture.size()).isEqualTo(new PixelSize(64, 128));
        assertNear(picture.pixel(32, 20), BLUE, 4);
        assertNear(picture.pixel(32, 108), RED, 4);
        assertThat(pool.probe(file)).isEqualTo(new MediaInfo("heic", -1,
                List.of(new MediaInfo.VideoStream("hevc", 64, 128, 0, -1, false))));
        assertKind(Kind.LIMIT, () -> pool.picture(file, 64 * 128 - 1));
    }

    @Test
    void gif_isItsFirstPicture() throws Exception {
        Path file = write("a.gif", image("gif", quarters(BufferedImage.TYPE_INT_RGB)));

        assertThat(corners(pool.picture(file, PLENTY))).isEqualTo("RGBW");
        assertThat(pool.probe(file).container()).isEqualTo("gif");
    }

    @Test
    void pngThatMoves_isOnePicture() throws Exception {
        byte[] png = image("png", quarters(BufferedImage.TYPE_INT_RGB));
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            frames.write(chunk("fcTL", ByteBuffer.allocate(26).putInt(i).putInt(96).putInt(64).array()));
        }
        byte[] promise = chunk("acTL", ByteBuffer.allocate(8).putInt(1_000_000).array());
        Path file = write("a.png", splice(splice(png, png.length - 12, frames.toByteArray()), 33, promise));

        assertThat(corners(pool.picture(file, PLENTY))).isEqualTo("RGBW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.gif", "a.txt", "a%03d.jpg", "a*.jpg", "a"})
    void name_saysNothing(String name) throws Exception {
        Path file = write(name, image("jpg", quarters(BufferedImage.TYPE_INT_RGB)));

        assertThat(corners(pool.picture(file, PLENTY))).isEqualTo("RGBW");
        assertThat(pool.probe(file).container()).isEqualTo("jpeg");
    }

    @Test
    void pictureWithMorePixelsThanAllowed_isALimit() throws Exception {
        for (String form : List.of("png", "jpg", "gif")) {
            Path file = write("a." + form, image(form, quarters(BufferedImage.TYPE_INT_RGB)));

            assertKind(Kind.LIMIT, () -> pool.picture(file, 96 * 64 - 1));
            assertThat(pool.picture(file, 96 * 64).size().area()).isEqualTo(96 * 64);
        }
    }

    @Test
    void pictureThatClaimsTenThousandMillionPixels_isALimit_whateverIsInIt() throws Exception {
        byte[] png = image("png", quarters(BufferedImage.TYPE_INT_RGB));
        byte[] jpeg = image("jpg", quarters(BufferedImage.TYPE_INT_RGB));
        byte[] webp = HexFormat.of().parseHex(RED_WEBP);
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        byte[] header = ByteBuffer.allocate(13).putInt(100_000).putInt(100_000).put(png, 24, 5).array();
        System.arraycopy(chunk("IHDR", header), 0, png, 8, 25);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(21, 0x0FFF_FFFF);

        for (byte[] lie : List.of(png, jpeg, webp)) {
            Path file = write("lie", lie);
            assertKind(Kind.LIMIT, () -> pool.picture(file, 60_000_000));
        }
    }

    @Test
    void pictureThatIsSmallerThanItClaims_isBadInput() throws Exception {
        byte[] png = image("png", quarters(BufferedImage.TYPE_INT_RGB));
        byte[] header = ByteBuffer.allocate(13).putInt(2000).putInt(2000).put(png, 24, 5).array();
        System.arraycopy(chunk("IHDR", header), 0, png, 8, 25);

        assertKind(Kind.BAD_INPUT, () -> pool.picture(write("a.png", png), PLENTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void cutOffPicture_isBadInput(String form) throws Exception {
        byte[] whole = image(form, noise());

        for (int length : new int[]{20, 200, whole.length / 2, whole.length * 9 / 10}) {
            Path file = write("a." + form, Arrays.copyOf(whole, length));
            assertKind(Kind.BAD_INPUT, () -> pool.picture(file, PLENTY));
        }
    }

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i * 0x9E3779B9);
        }
        return image;
    }

    @Test
    void whatIsNoPicture_isBadInput() throws Exception {
        Path text = Files.writeString(folder.resolve("a.jpg"), "This is no picture, whatever it is called.");
        Path sound = folder.resolve("a.m4a");
        M4aFile.write(sound, 44_100, 440, 5);

        for (Path file : List.of(text, sound, folder, folder.resolve("missing.png"))) {
            assertKind(Kind.BAD_INPUT, () -> pool.picture(file, PLENTY));
        }
        assertKind(Kind.BAD_INPUT, () -> pool.probe(text));
    }

    private static void assertKind(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MediaException.class,
                e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(PictureTest.class.getResourceAsStream("/" + name))) {
            return in.readAllBytes();
        }
    }

    /** 96 by 64: red and green above, blue and white below. */
    private static BufferedImage quarters(int type) {
        BufferedImage image = new BufferedImage(96, 64, type);
        fill(image, 0, 0, 48, 32, RED);
        fill(image, 48, 0, 48, 32, GREEN);
        fill(image, 0, 32, 48, 32, BLUE);
        fill(image, 48, 32, 48, 32, WHITE);
        return image;
    }

    private static void fill(BufferedImage image, int left, int top, int width, int height, int colour) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                image.setRGB(x, y, colour);
            }
        }
    }

    private static String corners(Bitmap picture) {
        int right = picture.width() - 5;
        int below = picture.height() - 5;
        return letter(picture.pixel(4, 4)) + letter(picture.pixel(right, 4)) + letter(picture.pixel(4, below))
                + letter(picture.pixel(right, below));
    }

    private static String letter(int colour) {
        boolean red = (colour >> 16 & 0xFF) > 128;
        boolean green = (colour >> 8 & 0xFF) > 128;
        boolean blue = (colour & 0xFF) > 128;
        return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "-";
    }

    private static void assertNear(int colour, int expected, int most) {
        for (int shift = 0; shift < 32; shift += 8) {
            assertThat(Math.abs((colour >> shift & 0xFF) - (expected >> shift & 0xFF)))
                    .as("%08x beside %08x", colour, expected).isLessThanOrEqualTo(most);
        }
    }

    private static byte[] image(String form, BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, form, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] splice(byte[] whole, int at, byte[] part) {
        return ByteBuffer.allocate(whole.length + part.length).put(whole, 0, at).put(part)
                .put(whole, at, whole.length - at).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length).put(ascii(type))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
