package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Finished;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.engine.chat.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers an answer from its events. */
public final class Transcript implements ChatSink {
    private final StringBuilder reasoning = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<ChatEvent.CallBegun> calls = new ArrayList<>();
    private final List<StringBuilder> arguments = new ArrayList<>();
    private @Nullable Finished end;

    @Override
    public void accept(ChatEvent event) {
        switch (event) {
            case ChatEvent.Reasoning thought -> reasoning.append(thought.piece());
            case ChatEvent.Text said -> text.append(said.piece());
            case ChatEvent.CallBegun call -> {
                calls.add(call);
                arguments.add(new StringBuilder());
            }
            case ChatEvent.CallArguments more -> arguments.getLast().append(more.piece());
            case Finished finished -> end = finished;
        }
    }

    public String text() {
        return text.toString();
    }

    /** Empty if the model did not reason. */
    public String reasoning() {
        return reasoning.toString();
    }

    /** The calls of tools so far, in order. */
    public List<ToolCall> calls() {
        List<ToolCall> whole = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            whole.add(new ToolCall(calls.get(i).id(), calls.get(i).name(), arguments.get(i).toString()));
        }
        return whole;
    }

    /** The number of calls so far; the last one is the one whose arguments come in. */
    public int callCount() {
        return calls.size();
    }

    public Finished end() {
        if (end == null) {
            throw new IllegalStateException("The chat engine returned without finishing its answer");
        }
        return end;
    }
}
