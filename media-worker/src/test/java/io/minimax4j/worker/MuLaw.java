package io.minimax4j.worker;

/** G.711 mu-law by its table of chords and steps, as a second opinion on the codec. */
final class MuLaw {
    private static final int BIAS = 132;

    private MuLaw() {}

    /** Sixteen bits of each byte. */
    static short[] decode(byte[] bytes) {
        short[] pcm = new short[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            int code = ~bytes[i];
            int size = ((code & 15) * 8 + BIAS << (code >> 4 & 7)) - BIAS;
            pcm[i] = (short) ((code & 0x80) == 0 ? size : -size);
        }
        return pcm;
    }
}
