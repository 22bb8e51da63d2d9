package io.minimax4j.server.speech.longform;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.media.EncodedTail;
import java.util.Set;

/**
 * In which form parts are kept, and how they become one sound. MP3 at a constant rate is encoded part by part, which takes
 * most of the time, and joined byte by byte: each part begins and ends in silence, so that at its seam, the end of a
 * paragraph or sentence, there is nothing but some hundredths of a second more of it. Raw samples are joined alike. What
 * has a header about the whole, or numbers its frames, is kept as samples and encoded when all of them are there.
 *
 * @param whole the form that was asked for
 */
record PartForm(AudioEncoding whole) {
    private static final Set<AudioCodec> JOINED = Set.of(AudioCodec.MP3, AudioCodec.PCM, AudioCodec.PCMU_RAW);
    /** What an MP3 encoder and a decoder put before the first sample, where no header tells a player to leave it out. */
    private static final int MP3_LEAD = 1105;
    private static final int MPEG_1 = 32_000;

    /** Whether the parts, one after another, are the whole. */
    boolean joins() {
        return JOINED.contains(whole.codec());
    }

    /** The form of parts. */
    AudioEncoding encoding() {
        return joins()
                ? whole
                : AudioEncoding.nearest(AudioCodec.PCM, whole.sampleRate(), whole.channels(), whole.bitrate());
    }

    /** How many frames a part takes in the whole. At a constant rate the bytes tell how many MP3 frames there are. */
    long frames(EncodedTail tail, long bytes) {
        if (whole.codec() != AudioCodec.MP3) {
            return tail.frames();
        }
        int samples = whole.sampleRate() >= MPEG_1 ? 1152 : 576;
        double bytesPerFrame = samples / 8.0 * whole.bitrate() / whole.sampleRate();
        return Math.round(bytes / bytesPerFrame) * samples;
    }

    /** How long after the beginning of a part its sound begins, in milliseconds. */
    double lead() {
        return whole.codec() == AudioCodec.MP3 ? MP3_LEAD * 1000.0 / whole.sampleRate() : 0;
    }

    double millis(long frames) {
        return frames * 1000.0 / whole.sampleRate();
    }
}
