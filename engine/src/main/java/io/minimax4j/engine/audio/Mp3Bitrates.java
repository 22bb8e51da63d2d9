package io.minimax4j.engine.audio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;

/** Which bit rates MPEG layer III has: three tables, chosen by the sample rate. */
public final class Mp3Bitrates {
    private static final Set<Integer> MPEG_1 = Set.of(32_000, 44_100, 48_000);
    private static final Set<Integer> MPEG_2 = Set.of(16_000, 22_050, 24_000);
    private static final Set<Integer> MPEG_2_5 = Set.of(8000, 11_025, 12_000);

    private static final int[] MPEG_1_KBIT = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] MPEG_2_KBIT = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    /** The standard goes on to 160, but encoders and many decoders stop here. */
    private static final int[] MPEG_2_5_KBIT = {8, 16, 24, 32, 40, 48, 56, 64};

    private Mp3Bitrates() {}

    /** The bit rate (bits per second) at this sample rate that is nearest to the wanted one; the lower one of two. */
    public static int nearest(int sampleRate, int wanted) {
        return Arrays.stream(table(sampleRate)).map(kbit -> kbit * 1000).boxed()
                .min(Comparator.comparingInt(bitrate -> Math.abs(bitrate - wanted))).orElseThrow();
    }

    static void check(int sampleRate, int bitrate) {
        if (Arrays.stream(table(sampleRate)).noneMatch(kbit -> kbit * 1000 == bitrate)) {
            throw new IllegalArgumentException("MP3 at " + sampleRate + " Hz has no bitrate " + bitrate);
        }
    }

    private static int[] table(int sampleRate) {
        if (MPEG_1.contains(sampleRate)) {
            return MPEG_1_KBIT;
        }
        if (MPEG_2.contains(sampleRate)) {
            return MPEG_2_KBIT;
        }
        if (MPEG_2_5.contains(sampleRate)) {
            return MPEG_2_5_KBIT;
        }
        throw new IllegalArgumentException("MP3 has no sample rate " + sampleRate + " Hz");
    }
}
