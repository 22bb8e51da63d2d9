package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Finished;
import io.minimax4j.engine.chat.ChatSink;
import org.jspecify.annotations.Nullable;

/** Gathers an answer from its events. */
final class Transcript implements ChatSink {
    private final StringBuilder reasoning = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Finished end;

    @Override
    public void accept(ChatEvent event) {
        switch (event) {
            case ChatEvent.Reasoning thought -> reasoning.append(thought.piece());
            case ChatEvent.Text said -> text.append(said.piece());
            case Finished finished -> end = finished;
        }
    }

    String text() {
        return text.toString();
    }

    /** Null if the model did not reason. */
    @Nullable
    String reasoning() {
        return reasoning.isEmpty() ? null : reasoning.toString();
    }

    Finished end() {
        if (end == null) {
            throw new IllegalStateException("The chat engine returned without finishing its answer");
        }
        return end;
    }
}
