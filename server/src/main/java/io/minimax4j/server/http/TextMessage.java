package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.http.Socket.Close;
import io.minimax4j.server.http.Socket.Received;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a message together from its frames. Of one that is too large nothing is kept. */
final class TextMessage {
    /** How much of such a message is read before it is refused: a peer looks for an answer when it has sent its message. */
    private static final long PATIENCE = 16 << 20;

    private final int mostBytes;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long size;

    TextMessage(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The message if it ends with this frame, or what is wrong with it. */
    Optional<Received> add(@Nullable ByteBuffer payload, boolean last) {
        size += payload == null ? 0 : payload.remaining();
        if (size > mostBytes) {
            bytes.reset();
            return last || size > PATIENCE ? Optional.of(tooLarge()) : Optional.empty();
        }
        if (payload != null) {
            byte[] part = new byte[payload.remaining()];
            payload.duplicate().get(part);
            bytes.writeBytes(part);
        }
        return last ? Optional.of(whole()) : Optional.empty();
    }

    private Received tooLarge() {
        return new Received.Refused(ApiException.tooLarge("the message is larger than " + mostBytes
                + " bytes; send the text in pieces of 10,000 characters at most"), Close.TOO_LARGE);
    }

    private Received whole() {
        byte[] text = bytes.toByteArray();
        bytes.reset();
        size = 0;
        try {
            return new Received.Text(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString());
        } catch (CharacterCodingException e) {
            return new Received.Refused(ApiException.invalid("the message is not UTF-8"), Close.NOT_UTF8);
        }
    }
}
