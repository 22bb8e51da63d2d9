package io.minimax4j.client.chat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import org.jspecify.annotations.Nullable;

/**
 * An answer on its way. Iterate it once, by chunk, by {@link #text()} or by {@link #pieces()}, and close it; closing early closes the
 * connection. {@link #reply()} reads what is left and gives the whole answer.
 *
 * <p>The stream is whole if it ended with {@code [DONE]}, or after a chunk that told why the answer ended. If it broke
 * off before that, iterating throws a {@code ConnectionException}; a stall throws a {@code DeadlineException}, an error
 * told on the way its own exception. Not for use by several threads at once, except {@link #close()}.
 */
public final class ChatStream implements Iterable<ChatChunk>, AutoCloseable {
    private final RecordStream<ChatChunk> chunks;
    private final AnswerSoFar answer = new AnswerSoFar();
    private final Pieces pieces = new Pieces(iterator(), answer);
    private @Nullable ChatChunk next;
    private boolean ended;
    private @Nullable MiniMaxException failure;

    ChatStream(RecordStream<ChatChunk> chunks) {
        this.chunks = chunks;
    }

    /**
     * Every event as it came, the aggregate at the end included, whose {@link ChatChunk#text()} is empty. All iterators
     * share one position.
     */
    @Override
    public Iterator<ChatChunk> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return peek() != null;
            }

            @Override
            public ChatChunk next() {
                ChatChunk chunk = peek();
                if (chunk == null) {
                    throw new NoSuchElementException("the stream has ended");
                }
                next = null;
                return chunk;
            }
        };
    }

    /** The pieces of the text, none of them empty and none told twice. */
    public Iterable<String> text() {
        return () -> new TextPieces(iterator(), answer);
    }

    /**
     * The pieces of text and reasoning and the calls of functions, in the order in which they come, none of them told
     * twice.
     */
    public Iterable<ChatPiece> pieces() {
        return () -> pieces;
    }

    /** Reads to the end and puts the pieces together, as if the answer had not been streamed. */
    public ChatReply reply() {
        iterator().forEachRemaining(chunk -> {});
        return answer.reply();
    }

    private @Nullable ChatChunk peek() {
        if (failure != null) {
            throw failure;
        }
        if (next == null && !ended) {
            next = pull();
        }
        return next;
    }

    private @Nullable ChatChunk pull() {
        try {
            ChatChunk chunk = chunks.next();
            if (chunk == null) {
                end(chunks.done() || answer.finished() ? null : chunks.cut());
            } else {
                answer.add(chunk);
            }
            return chunk;
        } catch (IOException e) {
            end(answer.finished() && !(e instanceof InterruptedIOException) ? null : chunks.broken(e));
        } catch (MiniMaxException e) {
            end(e);
        }
        return null;
    }

    /** A failure is kept: whoever asks again must not take what came so far for the whole. */
    private void end(@Nullable MiniMaxException cause) {
        ended = true;
        failure = cause;
        chunks.close();
        if (cause != null) {
            throw cause;
        }
    }

    /** Ends the stream; what has not come yet is not waited for. */
    @Override
    public void close() {
        chunks.close();
    }
}
