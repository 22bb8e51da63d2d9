package io.minimax4j.server.text.anthropic;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.protocol.anthropic.Block;
import io.minimax4j.protocol.anthropic.StreamEvent;
import io.minimax4j.protocol.anthropic.StreamEvent.BlockDelta;
import io.minimax4j.protocol.anthropic.StreamEvent.BlockStart;
import io.minimax4j.protocol.anthropic.StreamEvent.BlockStop;
import io.minimax4j.protocol.anthropic.StreamEvent.Delta;
import io.minimax4j.protocol.anthropic.StreamEvent.MessageDelta;
import io.minimax4j.protocol.anthropic.StreamEvent.MessageStart;
import io.minimax4j.protocol.anthropic.StreamEvent.MessageStop;
import io.minimax4j.protocol.anthropic.StreamEvent.Ping;
import io.minimax4j.server.http.SseStream;
import java.util.Map;

/**
 * Tells an answer as it comes. What the engine says in a row is one block: each begins empty, is filled by deltas and
 * ends before the next begins. Nothing is sent before the engine's first event, so that a refusal is an ordinary reply.
 */
final class MessageStream implements ChatSink {
    private enum Open {
        NOTHING, THINKING, TEXT, INPUT
    }

    private final Answer answer;
    private final SseStream sse;
    private final StringBuilder thought = new StringBuilder();
    private boolean begun;
    private boolean ended;
    private Open open = Open.NOTHING;
    private int index;

    MessageStream(Answer answer, SseStream sse) {
        this.answer = answer;
        this.sse = sse;
    }

    @Override
    public void accept(ChatEvent event) {
        begin();
        switch (event) {
            case ChatEvent.Reasoning more -> {
                continueIn(Open.THINKING, new Block.Thinking("", ""));
                thought.append(more.piece());
                send(BlockDelta.of(index, Delta.thinking(more.piece())));
            }
            case ChatEvent.Text more -> {
                continueIn(Open.TEXT, new Block.Text(""));
                send(BlockDelta.of(index, Delta.text(more.piece())));
            }
            case ChatEvent.CallBegun call -> {
                close();
                continueIn(Open.INPUT, new Block.ToolUse(call.id(), call.name(), Map.of()));
            }
            case ChatEvent.CallArguments more -> send(BlockDelta.of(index, Delta.input(more.piece())));
            case ChatEvent.Finished end -> {
                close();
                send(MessageDelta.of(Answer.reason(end.cause()), Answer.usage(end.usage())));
                send(MessageStop.now());
                ended = true;
            }
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            send(MessageStart.of(answer.opening()));
            send(Ping.now());
        }
    }

    private void continueIn(Open kind, Block empty) {
        if (open != kind) {
            close();
            open = kind;
            send(BlockStart.of(index, empty));
        }
    }

    private void close() {
        if (open == Open.NOTHING) {
            return;
        }
        if (open == Open.THINKING) {
            send(BlockDelta.of(index, Delta.signature(Answer.signature(thought.toString()))));
            thought.setLength(0);
        }
        send(BlockStop.of(index));
        open = Open.NOTHING;
        index++;
    }

    private void send(StreamEvent event) {
        sse.event(event.type(), event);
    }

    void requireEnd() {
        if (!ended) {
            throw new IllegalStateException("The chat engine returned without finishing its answer");
        }
    }
}
