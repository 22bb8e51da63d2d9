package io.minimax4j.engine.offline.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.clip.ClipOrder.References;
import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.clip.RemakeOrder;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.offline.clip.camera.Directions;
import io.minimax4j.engine.offline.clip.projection.FrameWriter;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfflineFilmTest {
    private static final PixelSize SIZE = TexturedStage.VIEW;
    private static final Path TARGET = Path.of("clip.mp4");

    private final ReelToolbox toolbox = new ReelToolbox();
    private final OfflineFilm film = new OfflineFilm(toolbox);

    private static ClipOrder order(String prompt, long seed) {
        return new ClipOrder("MiniMax-Hailuo-2.3", prompt, SIZE, 24, 1, seed, null, null, References.NONE, true, true,
                false);
    }

    private static ClipOrder with(ClipOrder order, References references) {
        return new ClipOrder(order.model(), order.prompt(), order.size(), order.framesPerSecond(), order.seconds(),
                order.seed(), null, null, references, true, true, false);
    }

    private static ClipOrder pictures(String prompt, Bitmap first, Bitmap last) {
        return new ClipOrder("MiniMax-Hailuo-02", prompt, SIZE, 24, 1, 3, first, last, References.NONE, true, true,
                false);
    }

    private List<byte[]> filmed(ClipOrder order) throws InterruptedException {
        toolbox.frames.clear();
        toolbox.sound.reset();
        film.film(order, TARGET, _ -> {});
        return List.copyOf(toolbox.frames);
    }

    @Test
    void aScene_isFilmedForExactlyAsLong() throws InterruptedException {
        List<Integer> told = new ArrayList<>();
        ClipOrder order = new ClipOrder("MiniMax-H3", "a cat on a hill, snow", SIZE, 25, 3, 1, null, null,
                References.NONE,
                true, true, false);
        film.film(order, TARGET, told::add);
        assertThat(toolbox.format).isEqualTo(new ClipFormat(SIZE, 25, Darkroom.SOUND));
        assertThat(toolbox.frames).hasSize(75);
        assertThat(toolbox.pcm()).hasSize(2 * 3 * 44_100);
        assertThat(toolbox.finished).isEqualTo(1);
        assertThat(toolbox.closed).isEqualTo(1);
        assertThat(told).isSorted().endsWith(100).allMatch(percent -> percent >= 0 && percent <= 100);
    }

    @Test
    void theSameSeed_makesTheSameClip_andAnotherDoesNot() throws InterruptedException {
        List<byte[]> one = filmed(order("两只狗在草地上奔跑", 5));
        short[] sound = toolbox.pcm();
        List<byte[]> same = filmed(order("两只狗在草地上奔跑", 5));
        assertThat(toolbox.pcm()).isEqualTo(sound);
        List<byte[]> other = filmed(order("两只狗在草地上奔跑", 6));
        assertThat(same.getLast()).isEqualTo(one.getLast());
        assertThat(other.getLast()).isNotEqualTo(one.getLast());
    }

    @Test
    void pictures_areFirstAndLast() throws InterruptedException {
        Bitmap first = TexturedStage.texture(SIZE, 1);
        Bitmap last = TexturedStage.texture(SIZE, 2);
        List<byte[]> both = filmed(pictures("[Pan left] it snows", first, last));
        assertThat(apart(both.getFirst(), first)).isLessThan(2);
        assertThat(apart(both.getLast(), last)).isLessThan(2);
        assertThat(apart(filmed(pictures("rain", first, null)).getFirst(), first)).isLessThan(2);
        assertThat(apart(filmed(pictures("", null, last)).getLast(), last)).isLessThan(2);
    }

    /** The mean difference of brightness. */
    private static double apart(byte[] planes, Bitmap picture) {
        Frame frame = Frame.of(picture.size());
        FrameWriter.write(picture, frame);
        double sum = 0;
        for (int i = 0; i < picture.argb().length; i++) {
            sum += Math.abs((planes[i] & 0xFF) - (frame.planes()[i] & 0xFF));
        }
        return sum / picture.argb().length;
    }

    /** A magenta disc on white, in which nothing else of a meadow is. */
    private static Bitmap disc() {
        PixelSize size = new PixelSize(120, 120);
        int[] argb = new int[120 * 120];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Math.hypot(i % 120 - 60, i / 120 - 60) < 45 ? 0xFFE000E0 : 0xFFFFFFFF;
        }
        return new Bitmap(size, argb);
    }

    @Test
    void aSubject_isSeenInEveryFrame() throws InterruptedException {
        ClipOrder order = with(order("a green meadow [Truck left]", 4), new References(List.of(disc()), List.of(),
                List.of()));
        for (byte[] planes : filmed(order)) {
            assertThat(magenta(planes)).isGreaterThan(300);
        }
        assertThat(magenta(filmed(order("a green meadow [Truck left]", 4)).getFirst())).isLessThan(20);
    }

    private static int magenta(byte[] planes) {
        int luma = Math.toIntExact(SIZE.area());
        int count = 0;
        for (int i = luma; i < luma + luma / 4; i++) {
            count += (planes[i] & 0xFF) > 150 && (planes[i + luma / 4] & 0xFF) > 160 ? 1 : 0;
        }
        return count;
    }

    @Test
    void aReferenceSound_isHeard_andAReferenceClipColours() throws InterruptedException {
        ClipOrder plain = order("a meadow", 4);
        List<byte[]> frames = filmed(plain);
        double without = strength(toolbox.pcm());
        double blue = blue(frames.getFirst());
        List<byte[]> led = filmed(with(plain, new References(List.of(), List.of(Path.of("blue.mp4")),
                List.of(Path.of("tone.wav")))));
        assertThat(strength(toolbox.pcm())).isGreaterThan(20 * without);
        assertThat(blue(led.getFirst())).isGreaterThan(blue + 5);
    }

    /** How strong the tone of the toolbox is. */
    private static double strength(short[] pcm) {
        double sine = 0;
        double cosine = 0;
        for (int i = 0; i < pcm.length; i += 2) {
            double angle = 2 * Math.PI * ReelToolbox.HERTZ * (i / 2) / 44_100;
            sine += pcm[i] * Math.sin(angle);
            cosine += pcm[i] * Math.cos(angle);
        }
        return Math.hypot(sine, cosine);
    }

    private static double blue(byte[] planes) {
        int luma = Math.toIntExact(SIZE.area());
        double sum = 0;
        for (int i = luma; i < luma + luma / 4; i++) {
            sum += planes[i] & 0xFF;
        }
        return sum / (luma / 4);
    }

    @Test
    void aMark_isSeenInTheLowerRightCornerAlone() throws InterruptedException {
        ClipOrder plain = order("a lake [Static shot]", 4);
        ClipOrder marked = new ClipOrder(plain.model(), plain.prompt(), SIZE, 24, 1, 4, null, null, References.NONE,
                true,
                true, true);
        byte[] without = filmed(plain).getLast();
        byte[] with = filmed(marked).getLast();
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < SIZE.area(); i++) {
            boolean corner = i % 320 > 280 && i / 320 > 150;
            inside += corner && with[i] != without[i] ? 1 : 0;
            outside += !corner && with[i] != without[i] ? 1 : 0;
        }
        assertThat(inside).isGreaterThan(60);
        assertThat(outside).isZero();
    }

    @Test
    void commandsOfAModelWithoutThem_moveNothingAside() throws InterruptedException {
        ClipOrder order = new ClipOrder("T2V-01", "a room [Pan left]", SIZE, 24, 1, 4, null, null, References.NONE,
                false,
                false, false);
        Reel.Shift free = shift(order);
        Reel.Shift commanded = shift(order("a room [Pan left]", 4));
        assertThat(commanded.x()).isGreaterThan(35);
        assertThat(Math.abs(free.x())).isLessThan(25);
    }

    private Reel.Shift shift(ClipOrder order) throws InterruptedException {
        Reel reel = Reel.of(SIZE, filmed(order));
        return reel.moved(new Reel.Part(120, 40, 80, 80), 0, reel.length() - 1);
    }

    @Test
    void anInterrupt_endsTheClip_andClosesTheEncoder() {
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> film.film(order("a cat", 1), TARGET,
                percent -> {
                    if (percent > 30) {
                        Thread.currentThread().interrupt();
                    }
                }));
        assertThat(toolbox.frames.size()).isBetween(5, 12);
        assertThat(toolbox.finished).isZero();
        assertThat(toolbox.closed).isEqualTo(1);
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BAD_INPUT, 2013", "LIMIT, 2013", "TIMEOUT, 1001", "WORKER_DIED, 1013", "UNSUPPORTED, 1024",
        "INTERNAL, 1024"})
    void aFailureOfTheToolbox_hasItsCode(MediaException.Kind kind, int code) {
        toolbox.failure = kind;
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> film.film(order("a cat", 1), TARGET, _ -> {}))
                .satisfies(e -> assertThat(e.code().code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.detail()).doesNotContain("asked to fail"));
    }

    @Test
    void aClipMadeAnew_hasItsFramesRateAndSound() throws InterruptedException {
        List<Integer> told = new ArrayList<>();
        film.remake(new RemakeOrder(Path.of("base.mp4"), new PixelSize(128, 72), false), TARGET, told::add);
        assertThat(toolbox.format).isEqualTo(new ClipFormat(new PixelSize(128, 72), 25, Darkroom.SOUND));
        assertThat(toolbox.frames).hasSize(50);
        assertThat(toolbox.frames.get(7)[2000]).isEqualTo((byte) 67);
        assertThat(toolbox.pcm()).hasSize(2 * 2 * 44_100);
        assertThat(strength(toolbox.pcm())).isGreaterThan(0.9 * 12_000 * 44_100);
        assertThat(told).isSorted().endsWith(100);
    }

    @Test
    void aClipMadeAnew_canBeMarked() throws InterruptedException {
        film.remake(new RemakeOrder(Path.of("base.mp4"), SIZE, true), TARGET, _ -> {});
        byte[] planes = toolbox.frames.getFirst();
        byte[] luma = Arrays.copyOf(planes, Math.toIntExact(SIZE.area()));
        assertThat(luma).contains((byte) 60);
        int bright = 0;
        for (byte value : luma) {
            bright += (value & 0xFF) > 150 ? 1 : 0;
        }
        assertThat(bright).isBetween(10, 400);
    }

    @ParameterizedTest
    @CsvSource({"一只猫[左摇，上升]走过[固定], true", "'a dog in the snow [Push in] [Tracking shot]', false",
        "'[Zoom out][Truck right, Shake] a house', false", "[变焦拉远][下降]雨中的城市, true",
        "'[Pedestal down,Tilt down]a tree[Pull out]', false"})
    void aRicherPrompt_saysTheSameOfTheCamera_inItsLanguage(String prompt, boolean chinese)
            throws InterruptedException {
        String richer = film.enrich(order(prompt, 3));
        assertThat(richer.length()).isGreaterThan(prompt.length());
        assertThat(richer.codePoints().anyMatch(point -> point > 0x4E00)).isEqualTo(chinese);
        assertThat(Directions.read(richer, false).beats()).isEqualTo(Directions.read(prompt, true).beats());
    }

    @Test
    void theModels_areThoseOfTheContract() {
        assertThat(film.models()).first().isEqualTo("MiniMax-Hailuo-2.3");
        assertThat(film.models()).contains("MiniMax-Hailuo-2.3-Fast", "MiniMax-Hailuo-02", "T2V-01", "T2V-01-Director",
                "I2V-01", "I2V-01-Director", "I2V-01-live", "S2V-01", "MiniMax-H3", "MiniMax-H3-Max");
    }

    @Test
    void manyCommands_areFilmedInTheirTime() throws InterruptedException {
        ClipOrder order = order("[Pan left]".repeat(1500) + "[右摇]".repeat(1500), 2);
        assertThat(filmed(order)).hasSize(24);
    }
}
