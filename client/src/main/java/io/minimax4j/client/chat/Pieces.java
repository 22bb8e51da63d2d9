package io.minimax4j.client.chat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

import io.minimax4j.client.chat.ChatPiece.Call;
import io.minimax4j.client.chat.ChatPiece.Reasoning;
import io.minimax4j.client.chat.ChatPiece.Text;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ToolCall;

/**
 * The pieces of an answer, in the order in which they came. A call is told when the next one begins or the answer ends,
 * for then its arguments are complete. What the aggregate alone brings is told at the end, and nothing is told twice.
 */
final class Pieces implements Iterator<ChatPiece> {
    private final Iterator<ChatChunk> chunks;
    private final AnswerSoFar answer;
    private final Deque<ChatPiece> waiting = new ArrayDeque<>();

    Pieces(Iterator<ChatChunk> chunks, AnswerSoFar answer) {
        this.chunks = chunks;
        this.answer = answer;
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && chunks.hasNext()) {
            add(chunks.next());
        }
        if (waiting.isEmpty()) {
            reasoning(true);
            calls(true);
        }
        return !waiting.isEmpty();
    }

    private void add(ChatChunk chunk) {
        String text = answer.hasText() ? chunk.text() : TextPieces.whole(chunk);
        reasoning(!text.isEmpty() || answer.finished());
        text(text);
        calls(answer.finished());
    }

    private void text(String piece) {
        if (!piece.isEmpty()) {
            waiting.add(new Text(piece));
        }
    }

    private void reasoning(boolean end) {
        String piece = answer.untoldReasoning(end);
        if (!piece.isEmpty()) {
            waiting.add(new Reasoning(piece));
        }
    }

    private void calls(boolean end) {
        for (ToolCall call : answer.untoldCalls(end)) {
            waiting.add(new Call(call));
        }
    }

    @Override
    public ChatPiece next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has ended");
        }
        return waiting.remove();
    }
}
