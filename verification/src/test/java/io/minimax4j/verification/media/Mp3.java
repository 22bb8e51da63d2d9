package io.minimax4j.verification.media;

import java.nio.charset.StandardCharsets;

/**
 * A walk over the frames of an MP3, by the book (ISO 11172-3 and 13818-3, layer III), so that "it is an MP3" does not
 * rest on the encoder's own library. Every byte has to belong to a tag or to a frame.
 *
 * @param millis what the frames sound for, the one that only carries a table of contents left out
 */
public record Mp3(int sampleRate, int channels, int frames, long millis, boolean contents) {
    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES_1 = {44_100, 48_000, 32_000};

    public static Mp3 read(byte[] file) {
        int position = tagLength(file);
        int frames = 0;
        long samples = 0;
        Header first = Header.at(file, position);
        boolean contents = hasContents(file, position, first);
        while (position < file.length) {
            Header header = Header.at(file, position);
            if (header.rate != first.rate || header.channels != first.channels) {
                throw new AssertionError("At byte " + position + " the format changes from " + first + " to " + header);
            }
            if (position + header.length > file.length) {
                throw new AssertionError("The last frame, at byte " + position + ", is cut off");
            }
            samples += frames == 0 && contents ? 0 : header.samples;
            frames++;
            position += header.length;
        }
        return new Mp3(first.rate, first.channels, frames, samples * 1000 / first.rate, contents);
    }

    /** An ID3v2 tag in front is skipped by the length it states, seven bits to a byte. */
    private static int tagLength(byte[] file) {
        if (file.length < 10 || file[0] != 'I' || file[1] != 'D' || file[2] != '3') {
            return 0;
        }
        return 10 + (file[6] << 21 | file[7] << 14 | file[8] << 7 | file[9]);
    }

    private static boolean hasContents(byte[] file, int position, Header first) {
        String frame = new String(file, position, Math.min(first.length, file.length - position),
                StandardCharsets.ISO_8859_1);
        return frame.contains("Xing") || frame.contains("Info");
    }

    private record Header(int rate, int channels, int samples, int length) {

        static Header at(byte[] file, int position) {
            if (position + 4 > file.length) {
                throw new AssertionError("No frame at byte " + position + " of " + file.length);
            }
            int bits = (file[position] & 0xff) << 24 | (file[position + 1] & 0xff) << 16
                    | (file[position + 2] & 0xff) << 8 | file[position + 3] & 0xff;
            int version = bits >> 19 & 3;
            int bitrate = bits >> 12 & 15;
            int rate = bits >> 10 & 3;
            boolean sync = bits >>> 21 == 0x7ff && version != 1 && (bits >> 17 & 3) == 1;
            if (!sync || bitrate == 0 || bitrate == 15 || rate == 3) {
                throw new AssertionError("No layer III frame at byte " + position + ": " + Integer.toHexString(bits));
            }
            return of(version == 3, bitrate, RATES_1[rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2), bits);
        }

        private static Header of(boolean mpeg1, int bitrate, int rate, int bits) {
            int samples = mpeg1 ? 1152 : 576;
            int kbits = (mpeg1 ? KBITS_1 : KBITS_2)[bitrate];
            int length = samples / 8 * kbits * 1000 / rate + (bits >> 9 & 1);
            return new Header(rate, (bits >> 6 & 3) == 3 ? 1 : 2, samples, length);
        }
    }
}
