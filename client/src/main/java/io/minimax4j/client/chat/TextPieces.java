package io.minimax4j.client.chat;

import java.util.Iterator;
import java.util.NoSuchElementException;

import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ReplyMessage;

/** The text of the deltas; that of the aggregate only if there were no deltas at all. */
final class TextPieces implements Iterator<String> {
    private final Iterator<ChatChunk> chunks;
    private final AnswerSoFar answer;
    private String next = "";

    TextPieces(Iterator<ChatChunk> chunks, AnswerSoFar answer) {
        this.chunks = chunks;
        this.answer = answer;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && chunks.hasNext()) {
            next = piece(chunks.next());
        }
        return !next.isEmpty();
    }

    private String piece(ChatChunk chunk) {
        return answer.hasText() ? chunk.text() : whole(chunk);
    }

    /** The text of the aggregate, empty for a delta. */
    static String whole(ChatChunk chunk) {
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
