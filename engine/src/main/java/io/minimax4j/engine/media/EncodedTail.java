package io.minimax4j.engine.media;

import io.minimax4j.engine.audio.PcmFormat;
import java.util.List;

/**
 * The end of an encoding.
 *
 * @param bytes   the last bytes of the file
 * @param patches what to change in the bytes given so far to make them the canonical file, whose headers tell true
 *                sizes; in the order to apply them, empty where nothing need be changed
 * @param format  the sample rate and channels of the encoded sound
 * @param frames  how many frames a decoder yields from the canonical file
 */
public record EncodedTail(byte[] bytes, List<Patch> patches, PcmFormat format, long frames) {
    public EncodedTail {
        patches = List.copyOf(patches);
    }

    /** How long the canonical file sounds. */
    public long millis() {
        return format.millis(frames);
    }

    /** The canonical file, made from all bytes of the encoding including this tail's. The argument may be changed. */
    public byte[] canonical(byte[] whole) {
        byte[] file = whole;
        for (Patch patch : patches) {
            file = patch.apply(file);
        }
        return file;
    }
}
