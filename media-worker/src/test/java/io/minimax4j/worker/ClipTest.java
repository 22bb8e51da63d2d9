package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.ClipEncoder;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.picture.PixelSize;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Workers.class)
class ClipTest {
    private static final PixelSize SIZE = new PixelSize(320, 180);
    private static final PcmFormat STEREO = new PcmFormat(48_000, 2);
    private static final ClipFormat FORMAT = new ClipFormat(SIZE, 24, STEREO);
    private static final FrameLimits AS_IT_IS = new FrameLimits(SIZE, 24, 100, 1_000_000);

    private final WorkerPool pool;

    @TempDir
    private Path folder;

    ClipTest(WorkerPool pool) {
        this.pool = pool;
    }

    @Test
    void aClip_holdsItsFramesAndItsSound() throws Exception {
        Path file = clip("clip.mp4", 24, 1000);

        MediaInfo info = pool.probe(file);
        List<Frame> frames = frames(file, AS_IT_IS);
        Recording heard = new Recording();
        pool.decode(file, STEREO, new DecodeLimits(Duration.ofSeconds(2)), heard);

        assertThat(info.millis()).isEqualTo(1000);
        assertThat(info.video()).hasValue(new MediaInfo.VideoStream("h264", 320, 180, 24, 1000, false));
        assertThat(info.audio()).hasValue(new MediaInfo.AudioStream("aac", 48_000, 2, 1000));
        assertThat(frames).hasSize(24);
        for (int i = 0; i < frames.size(); i++) {
            for (int plane = 0; plane < 3; plane++) {
                assertThat(MovingGradient.psnr(frames.get(i), MovingGradient.frame(SIZE, i), plane))
                        .as("plane %d of frame %d", plane, i).isGreaterThan(35);
            }
        }
        assertThat(heard.pcm().length / 2).isBetween(48_000, 49_024);
        assertThat(Tone.hertz(heard.pcm(), STEREO, 1)).isCloseTo(440, within(10.0));
    }

    @Test
    void aClip_canBePlayedFromItsFirstBytes_andSaysWhatItsColoursAre() throws Exception {
        Mp4Boxes boxes = new Mp4Boxes(Files.readAllBytes(clip("clip.mp4", 72, 3000)));
        ByteBuffer file = ByteBuffer.wrap(boxes.file());

        assertThat(boxes.outermost()).containsSubsequence("ftyp", "moov", "mdat");
        int codec = boxes.content("moov", "trak", "mdia", "minf", "stbl", "stsd", "avc1", "avcC");
        assertThat(file.get(codec + 1)).as("High").isEqualTo((byte) 100);
        int colour = boxes.content("moov", "trak", "mdia", "minf", "stbl", "stsd", "avc1", "colr");
        assertThat(new String(boxes.file(), colour, 4, StandardCharsets.US_ASCII)).isEqualTo("nclx");
        assertThat(Arrays.copyOfRange(boxes.file(), colour + 4, colour + 11)).as("BT.709, limited")
                .containsExactly(0, 1, 0, 1, 0, 1, 0);
        int keys = boxes.content("moov", "trak", "mdia", "minf", "stbl", "stss") + 4;
        assertThat(file.getInt(keys)).as("a key frame every two seconds").isEqualTo(2);
        assertThat(List.of(file.getInt(keys + 4), file.getInt(keys + 8))).containsExactly(1, 49);
        int times = boxes.content("moov", "trak", "mdia", "minf", "stbl", "stts") + 4;
        assertThat(file.getInt(times)).as("every frame as long as the others").isEqualTo(1);
        assertThat(file.getInt(times + 4)).isEqualTo(72);
        assertThat(new String(boxes.file(), StandardCharsets.ISO_8859_1)).doesNotContain("Lavf", "Lavc",
                System.getProperty("user.home"));
    }

    @Test
    void theSameFramesAndSamples_makeTheSameBytes() throws Exception {
        assertThat(clip("one.mp4", 48, 2000)).hasSameBinaryContentAs(clip("two.mp4", 48, 2000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 300, 2500})
    void sound_isAsLongAsThePictures(int millis) throws Exception {
        Path file = clip("clip.mp4", 24, millis);
        Recording heard = new Recording();

        pool.decode(file, STEREO, new DecodeLimits(Duration.ofSeconds(2)), heard);

        assertThat(pool.probe(file).audio().orElseThrow().millis()).isEqualTo(1000);
        assertThat(heard.pcm().length / 2).isBetween(48_000, 49_024);
        assertThat(Arrays.stream(ints(heard.pcm(), 40_000, 48_000)).map(Math::abs).max().orElse(0))
                .matches(peak -> millis > 1000 ? peak > 10_000 : peak < 100, "the last sixth of a second");
    }

    private static int[] ints(short[] stereo, int from, int to) {
        int[] left = new int[to - from];
        for (int i = 0; i < left.length; i++) {
            left[i] = stereo[2 * (from + i)];
        }
        return left;
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "24, 24", "48, 48", "10, 10"})
    void frames_comeAtTheRateAskedFor(int rate, int count) throws Exception {
        List<Frame> frames = frames(clip("clip.mp4", 24, 0), new FrameLimits(SIZE, rate, 100, 1_000_000));

        assertThat(frames).hasSize(count);
        for (int i = 0; i < count; i++) {
            double original = i * 24.0 / rate;
            double nearest = Math.max(
                    MovingGradient.psnr(frames.get(i), MovingGradient.frame(SIZE, (int) Math.floor(original)), 0),
                    MovingGradient.psnr(frames.get(i), MovingGradient.frame(SIZE, (int) Math.ceil(original)), 0));
            assertThat(nearest).as("frame %d", i).isGreaterThan(35);
        }
    }

    @Test
    void frames_comeInTheSizeAskedFor() throws Exception {
        PixelSize small = new PixelSize(160, 90);

        List<Frame> frames = frames(clip("clip.mp4", 2, 0), new FrameLimits(small, 24, 100, 1_000_000));

        assertThat(frames).hasSize(2);
        Frame original = MovingGradient.frame(SIZE, 0);
        int middle = original.planes()[90 * 320 + 160] & 0xFF;
        assertThat(frames.getFirst().planes()[45 * 160 + 80] & 0xFF).isCloseTo(middle, within(4));
    }

    @Test
    void aClipThatLiesOnItsSide_isSetUpright() throws Exception {
        Path file = clip("clip.mp4", 2, 0);
        Mp4Boxes boxes = new Mp4Boxes(Files.readAllBytes(file));
        int matrix = boxes.content("moov", "trak", "tkhd") + 40;
        ByteBuffer.wrap(boxes.file()).putInt(matrix, 0).putInt(matrix + 4, 1 << 16).putInt(matrix + 12, -1 << 16)
                .putInt(matrix + 16, 0);
        Files.write(file, boxes.file());
        PixelSize upright = new PixelSize(180, 320);

        Frame frame = frames(file, new FrameLimits(upright, 24, 100, 1_000_000)).getFirst();

        assertThat(pool.probe(file).video())
                .hasValueSatisfying(
                        video -> assertThat(new PixelSize(video.width(), video.height())).isEqualTo(upright));
        Frame stored = MovingGradient.frame(SIZE, 0);
        for (int[] place : List.of(new int[]{10, 10}, new int[]{170, 20}, new int[]{30, 300}, new int[]{150, 290})) {
            int expected = stored.planes()[(179 - place[0]) * 320 + place[1]] & 0xFF;
            assertThat(frame.planes()[place[1] * 180 + place[0]] & 0xFF).as(Arrays.toString(place))
                    .isCloseTo(expected, within(6));
        }
    }

    @Test
    void moreFramesThanTheLimit_areNotYielded() throws Exception {
        Path file = clip("clip.mp4", 24, 0);
        List<Frame> frames = new ArrayList<>();

        assertKind(Kind.LIMIT, () -> pool.frames(file, new FrameLimits(SIZE, 24, 23, 1_000_000), frames::add));
        assertThat(frames).hasSize(23);
        assertThat(frames(file, new FrameLimits(SIZE, 24, 24, 57_600))).hasSize(24);
    }

    @Test
    void aHeaderThatSaysTheClipIsSmall_isNotBelieved() throws Exception {
        Path file = clip("clip.mp4", 2, 0);
        Mp4Boxes boxes = new Mp4Boxes(Files.readAllBytes(file));
        int size = boxes.content("moov", "trak", "mdia", "minf", "stbl", "stsd", "avc1", "avcC") - 8 - 78 + 24;
        assertThat(ByteBuffer.wrap(boxes.file()).getShort(size)).isEqualTo((short) 320);
        ByteBuffer.wrap(boxes.file()).putShort(size, (short) 16).putShort(size + 2, (short) 16);
        Files.write(file, boxes.file());

        assertKind(Kind.LIMIT, () -> frames(file, new FrameLimits(SIZE, 24, 100, 57_599)));
    }

    @Test
    void aDurationThatLies_changesNothing() throws Exception {
        Path file = clip("clip.mp4", 24, 0);
        Mp4Boxes boxes = new Mp4Boxes(Files.readAllBytes(file));
        ByteBuffer.wrap(boxes.file()).putInt(boxes.content("moov", "mvhd") + 16, 100_000_000)
                .putInt(boxes.content("moov", "trak", "mdia", "mdhd") + 16, 100_000_000);
        Files.write(file, boxes.file());

        assertThat(frames(file, AS_IT_IS)).hasSize(24);
    }

    @Test
    void pausesBeyondReason_areHeldToTheLimit() throws Exception {
        Path file = clip("clip.mp4", 24, 0);
        Mp4Boxes boxes = new Mp4Boxes(Files.readAllBytes(file));
        ByteBuffer.wrap(boxes.file()).putInt(boxes.content("moov", "trak", "mdia", "minf", "stbl", "stts") + 12,
                1_000_000);
        Files.write(file, boxes.file());

        assertKind(Kind.LIMIT, () -> frames(file, AS_IT_IS));
    }

    @Test
    void framesInAnotherFile_areNotFetched() throws Exception {
        Path file = clip("clip.mp4", 24, 0);
        Files.copy(file, folder.resolve("other.mp4"));
        Mp4Boxes boxes = new Mp4Boxes(Files.readAllBytes(file));
        boxes.replaceContent(8, alias(folder.resolve("other.mp4")), "moov", "trak", "mdia", "minf", "dinf", "dref");
        Files.write(file, boxes.file());

        assertKind(Kind.BAD_INPUT, () -> frames(file, AS_IT_IS));
    }

    /** A reference of QuickTime to another file, by its whole path. */
    private static byte[] alias(Path file) {
        byte[] path = file.toString().getBytes(StandardCharsets.UTF_8);
        byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer alias = ByteBuffer.allocate(12 + 150 + 4 + path.length + path.length % 2 + 4);
        alias.putInt(alias.capacity()).put("alis".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        alias.put(12 + 10, (byte) 4).put(12 + 10 + 28 + 12, (byte) name.length);
        alias.position(12 + 10 + 28 + 12 + 1).put(name);
        alias.position(12 + 150).putShort((short) 2).putShort((short) path.length).put(path);
        return alias.putShort(alias.capacity() - 4, (short) -1).array();
    }

    @Test
    void playlistsAndOtherFiles_areNoClips() throws Exception {
        Path clip = clip("clip.mp4", 2, 0);
        Path list = Files.writeString(folder.resolve("list.m3u8"),
                "#EXTM3U\n#EXTINF:1,\n" + clip + "\n#EXT-X-ENDLIST\n");
        Path concat = Files.writeString(folder.resolve("list.mp4"), "ffconcat version 1.0\nfile 'clip.mp4'\n");
        Path text = Files.writeString(folder.resolve("text.mp4"), "no clip at all");
        Path cut = Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(Files.readAllBytes(clip), 600));

        for (Path file : List.of(list, concat, text, cut, folder.resolve("missing.mp4"))) {
            assertKind(Kind.BAD_INPUT, () -> frames(file, AS_IT_IS));
        }
    }

    @Test
    void aFileThatCannotBeWritten_isToldAtTheStart() {
        assertThatThrownBy(() -> pool.clip(FORMAT, folder.resolve("missing").resolve("clip.mp4")))
                .isInstanceOf(MediaException.class).hasMessageContaining("opening the file of the clip");
    }

    @Test
    void aFrameOfAnotherSize_isRefused_andTheClipGoesOn() throws Exception {
        Path file = folder.resolve("clip.mp4");
        try (ClipEncoder encoder = pool.clip(FORMAT, file)) {
            assertThatThrownBy(() -> encoder.frame(Frame.of(new PixelSize(160, 90))))
                    .isInstanceOf(IllegalArgumentException.class);
            encoder.frame(Frame.of(SIZE));
            encoder.finish();
            assertThatThrownBy(() -> encoder.frame(Frame.of(SIZE))).isInstanceOf(IllegalStateException.class);
        }

        assertThat(frames(file, AS_IT_IS)).hasSize(1)
                .allSatisfy(frame -> assertThat(frame.planes()[0]).as("black").isBetween((byte) 15, (byte) 17));
    }

    @Test
    void aClipWithoutFrames_isAnError() throws Exception {
        try (ClipEncoder encoder = pool.clip(FORMAT, folder.resolve("clip.mp4"))) {
            assertKind(Kind.BAD_INPUT, encoder::finish);
        }
    }

    private static void assertKind(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MediaException.class,
                e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
    }

    private List<Frame> frames(Path file, FrameLimits limits) throws Exception {
        List<Frame> frames = new ArrayList<>();
        pool.frames(file, limits, frame -> frames.add(new Frame(frame.size(), frame.planes().clone())));
        return frames;
    }

    private Path clip(String name, int frames, int millisOfSound) throws Exception {
        Path file = folder.resolve(name);
        short[] sound = Tone.of(440, STEREO, millisOfSound);
        try (ClipEncoder encoder = pool.clip(FORMAT, file)) {
            encoder.sound(sound, 0, sound.length / 4 * 2);
            for (int i = 0; i < frames; i++) {
                encoder.frame(MovingGradient.frame(SIZE, i));
            }
            encoder.sound(sound, sound.length / 4 * 2, sound.length - sound.length / 4 * 2);
            encoder.finish();
        }
        return file;
    }
}
