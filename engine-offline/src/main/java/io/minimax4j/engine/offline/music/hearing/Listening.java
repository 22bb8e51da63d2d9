package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.protocol.error.ApiException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Listens to recordings of which covers are to be made. */
public final class Listening {
    /** Six minutes, and what encoders add. */
    private static final Duration LONGEST = Duration.ofSeconds(362);

    private final MediaToolbox toolbox;

    public Listening(MediaToolbox toolbox) {
        this.toolbox = Objects.requireNonNull(toolbox, "toolbox");
    }

    /**
     * Measures a recording. The lyrics are {@code la la la}: words are not recognised.
     *
     * @param recording 6 s to 6 min in any of the usual containers
     * @throws ApiException 2013 if it is shorter, or if nothing is to be heard
     * @throws MediaException as of {@link MediaToolbox#decode}; {@code LIMIT} if it is longer
     */
    public ReferenceSong listen(Path recording) throws MediaException, InterruptedException {
        Samples samples = new Samples();
        toolbox.decode(recording, PcmFormat.mono(Measures.RATE), new DecodeLimits(LONGEST), samples::take);
        return song(Measures.of(samples.all()));
    }

    static ReferenceSong song(Hearing heard) {
        List<ReferenceSong.Segment> segments = heard.pieces().stream()
                .map(piece -> new ReferenceSong.Segment(piece.start(), piece.end(), piece.label())).toList();
        return new ReferenceSong(heard.text(), Placeholders.of(heard), segments, heard.seconds());
    }

    private static final class Samples {
        private float[] samples = new float[1 << 20];
        private int count;

        void take(short[] pcm, int length) {
            if (count + length > samples.length) {
                samples = Arrays.copyOf(samples, Math.max(count + length, 3 * samples.length / 2));
            }
            for (int i = 0; i < length; i++) {
                samples[count++] = pcm[i] / 32768f;
            }
        }

        float[] all() {
            return Arrays.copyOf(samples, count);
        }
    }
}
