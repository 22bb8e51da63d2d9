package io.minimax4j.verification.clip;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.clip.ClipOrder.References;
import io.minimax4j.engine.clip.RemakeOrder;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.offline.clip.OfflineFilm;
import io.minimax4j.engine.offline.picture.OfflinePainter;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.verification.Repository;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class FilmedTest {
    private static final PixelSize SIZE = new PixelSize(320, 180);
    private static final long PLENTY = 4_000_000;

    private WorkerPool workers;
    private OfflineFilm film;

    @TempDir
    private Path folder;

    @BeforeAll
    void open() {
        workers = new WorkerPool(WorkerConfig.of(Repository.program().resolve("worker")));
        film = new OfflineFilm(workers);
    }

    @AfterAll
    void close() {
        workers.close();
    }

    private static Bitmap painted(String prompt) throws InterruptedException {
        return new OfflinePainter().paint(new PictureOrder("image-01", prompt, SIZE, 3, null, null, false, false));
    }

    private Path filmed(String prompt, @Nullable Bitmap first, @Nullable Bitmap last) throws InterruptedException {
        Path file = folder.resolve("clip.mp4");
        film.film(new ClipOrder("MiniMax-Hailuo-02", prompt, SIZE, 24, 2, 3, first, last, References.NONE, true, false,
                false), file, _ -> {});
        return file;
    }

    private List<byte[]> decoded(Path file, PixelSize size) throws MediaException, InterruptedException {
        List<byte[]> frames = new ArrayList<>();
        workers.frames(file, new FrameLimits(size, 24, 100, PLENTY), frame -> frames.add(frame.planes().clone()));
        return frames;
    }

    /** The likeness of brightness in decibels; that of a colour as BT.709 has it, in the limited range. */
    private static double psnr(byte[] planes, Bitmap picture) {
        double sum = 0;
        for (int i = 0; i < picture.argb().length; i++) {
            int argb = picture.argb()[i];
            double luma = 16 + 219 / 255.0 * (0.2126 * (argb >> 16 & 0xFF) + 0.7152 * (argb >> 8 & 0xFF)
                    + 0.0722 * (argb & 0xFF));
            sum += Math.pow((planes[i] & 0xFF) - luma, 2);
        }
        return 10 * Math.log10(255.0 * 255 * picture.argb().length / sum);
    }

    @Test
    void firstAndLastPictures_areMetInTheFile() throws Exception {
        Bitmap first = painted("a red barn on a meadow");
        Bitmap last = painted("a lighthouse by the sea at night");
        List<byte[]> frames = decoded(filmed("[Pan left] snow", first, last), SIZE);
        assertThat(frames).hasSize(48);
        assertThat(psnr(frames.getFirst(), first)).isGreaterThan(30);
        assertThat(psnr(frames.getLast(), last)).isGreaterThan(30);
        assertThat(psnr(frames.getFirst(), last)).isLessThan(25);
    }

    @Test
    void aClip_isWhatWasOrdered_andIsMadeAnewLarger() throws Exception {
        Path file = filmed("海边的灯塔 [固定]", null, null);
        MediaInfo info = workers.probe(file);
        MediaInfo.VideoStream video = info.video().orElseThrow();
        assertThat(video.codec()).isEqualTo("h264");
        assertThat(new PixelSize(video.width(), video.height())).isEqualTo(SIZE);
        assertThat(video.framesPerSecond()).isEqualTo(24);
        assertThat(info.audio().orElseThrow().codec()).isEqualTo("aac");
        assertThat(seconds(file)).isBetween(1.98, 2.06);

        Path larger = folder.resolve("larger.mp4");
        PixelSize twice = new PixelSize(640, 360);
        film.remake(new RemakeOrder(file, twice, false), larger, _ -> {});
        assertThat(decoded(larger, twice)).hasSize(48);
        assertThat(seconds(larger)).isBetween(1.98, 2.06);
        byte[] before = decoded(file, SIZE).get(20);
        byte[] after = decoded(larger, SIZE).get(20);
        double apart = 0;
        for (int i = 0; i < SIZE.area(); i++) {
            apart += Math.abs((before[i] & 0xFF) - (after[i] & 0xFF));
        }
        assertThat(apart / SIZE.area()).isLessThan(4);
    }

    private double seconds(Path file) throws MediaException, InterruptedException {
        int[] frames = {0};
        workers.decode(file, PcmFormat.mono(44_100), new DecodeLimits(Duration.ofSeconds(10)),
                (_, length) -> frames[0] += length);
        return frames[0] / 44_100.0;
    }
}
