package io.minimax4j.server.speech.longform;

import io.minimax4j.protocol.error.ApiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes may still be read of a request's files, after decompression: whatever a header claims, reading ends where
 * it is spent.
 */
final class Budget {
    /** A character as a JSON escape of two UTF-16 units. */
    private static final int BYTES_PER_CHARACTER = 12;
    private static final int SLACK = 64 << 10;

    private final int characters;
    private long left;

    Budget(int characters) {
        this.characters = characters;
        this.left = (long) characters * BYTES_PER_CHARACTER + SLACK;
    }

    int characters() {
        return characters;
    }

    byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[8 << 10];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            spend(count);
            bytes.write(chunk, 0, count);
        }
        return bytes.toByteArray();
    }

    /** Reads to the end of what is not wanted, which costs as much. */
    void skip(InputStream in) throws IOException {
        byte[] chunk = new byte[8 << 10];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            spend(count);
        }
    }

    private void spend(int count) {
        left -= count;
        if (left < 0) {
            throw tooMuch();
        }
    }

    ApiException tooMuch() {
        return ApiException.invalid("the texts of one request may have " + characters
                + " characters together; split the file");
    }
}
