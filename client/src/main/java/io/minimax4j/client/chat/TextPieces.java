package io.minimax4j.client.chat;

import java.util.Iterator;
import java.util.NoSuchElementException;

import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ReplyMessage;

/** The text of the deltas; that of the aggregate only if there were no deltas at all. */
final class TextPieces implements Iterator<String> {
    private final Iterator<ChatChunk> chunks;
    private String next = "";
    private boolean any;

    TextPieces(Iterator<ChatChunk> chunks) {
        this.chunks = chunks;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && chunks.hasNext()) {
            next = piece(chunks.next());
        }
        return !next.isEmpty();
    }

    private String piece(ChatChunk chunk) {
        String delta = chunk.text();
        any |= !delta.isEmpty();
        return any ? delta : whole(chunk);
    }

    private static String whole(ChatChunk chunk) {
        ReplyMessage message = AnswerSoFar.message(chunk);
        return message == null || message.content() == null ? "" : message.content();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has ended");
        }
        String piece = next;
        next = "";
        return piece;
    }
}
