package io.minimax4j.engine.media;

/** One encoding under way. For one thread at a time; an exception ends it for good. */
public interface AudioEncoder extends AutoCloseable {
    /**
     * Takes samples (whole frames, interleaved) and returns the bytes that became ready, often none: codecs look
     * ahead. The order of all returned bytes is the order of the file.
     */
    byte[] encode(short[] pcm, int offset, int length) throws MediaException, InterruptedException;

    /** Takes all of the array. */
    default byte[] encode(short[] pcm) throws MediaException, InterruptedException {
        return encode(pcm, 0, pcm.length);
    }

    /** Ends the sound and returns what was still held back. Nothing may be encoded afterwards. */
    EncodedTail finish() throws MediaException, InterruptedException;

    /** Gives the encoder back, finished or not. Never fails. */
    @Override
    void close();
}
