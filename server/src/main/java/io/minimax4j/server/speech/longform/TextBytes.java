package io.minimax4j.server.speech.longform;

import io.minimax4j.protocol.error.ApiException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of bytes whose encoding nobody names: UTF-8 or UTF-16 by their mark, else UTF-8 if they are that, else GB18030,
 * which Chinese editors on Windows write. The mark itself is no text.
 */
final class TextBytes {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    private TextBytes() {}

    /**
     * @param what the file's part in the request, for errors
     * @throws ApiException 2013 if they are no text
     */
    static String decode(byte[] bytes, String what) {
        try {
            if (startsWith(bytes, UTF_8_MARK)) {
                return decode(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8);
            }
            if (startsWith(bytes, UTF_16_LITTLE_MARK)) {
                return decode(bytes, UTF_16_LITTLE_MARK.length, StandardCharsets.UTF_16LE);
            }
            if (startsWith(bytes, UTF_16_BIG_MARK)) {
                return decode(bytes, UTF_16_BIG_MARK.length, StandardCharsets.UTF_16BE);
            }
            return withoutMark(bytes);
        } catch (CharacterCodingException e) {
            throw ApiException.invalid(what + " is no text in UTF-8 or GB18030; save it as UTF-8");
        }
    }

    private static String withoutMark(byte[] bytes) throws CharacterCodingException {
        try {
            return decode(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return decode(bytes, 0, GB18030);
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
