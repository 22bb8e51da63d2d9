package io.minimax4j.server.media;

import io.minimax4j.protocol.error.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** What base64 text holds, decoded as it is read: large media are never there twice. */
final class Base64Stream extends InputStream {
    private final String field;
    private final InputStream decoded;

    /** @param from the first character that counts */
    Base64Stream(String field, String text, int from) {
        this.field = field;
        this.decoded = Base64.getMimeDecoder().wrap(new Characters(text, from));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return decoded.read(bytes, offset, length);
        } catch (IOException e) {
            throw ApiException.invalid(field + " is not base64");
        }
    }

    /** A byte for each character; what is beyond a byte is no base64, and comes out as something that is none either. */
    private static final class Characters extends InputStream {
        private final String text;
        private int at;

        Characters(String text, int from) {
            this.text = text;
            this.at = from;
        }

        @Override
        public int read() {
            return at < text.length() ? Math.min(text.charAt(at++), 0xff) : -1;
        }
    }
}
