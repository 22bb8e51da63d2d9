package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.server.account.Permit;
import java.util.function.LongSupplier;

/**
 * Settles what an answer cost before its end is told, so that whoever reads the end finds it in the account. An answer
 * that broke off costs what was made of it; one that never began costs nothing.
 */
final class Meter implements ChatSink {
    private final ChatSink sink;
    private final Permit permit;
    private final LongSupplier prompt;
    private final ChatEngine engine;
    private final StringBuilder made = new StringBuilder();
    private boolean begun;
    private boolean settled;

    Meter(ChatSink sink, Permit permit, LongSupplier prompt, ChatEngine engine) {
        this.sink = sink;
        this.permit = permit;
        this.prompt = prompt;
        this.engine = engine;
    }

    @Override
    public void accept(ChatEvent event) throws InterruptedException {
        begun = true;
        switch (event) {
            case ChatEvent.Reasoning thought -> made.append(thought.piece());
            case ChatEvent.Text said -> made.append(said.piece());
            case ChatEvent.CallBegun call -> made.append(call.name());
            case ChatEvent.CallArguments more -> made.append(more.piece());
            case ChatEvent.Finished end -> settle(end.usage().prompt(), end.usage().completion());
        }
        sink.accept(event);
    }

    /** The engine is done, whether it finished or not. */
    void end() {
        if (begun && !settled) {
            settle(prompt.getAsLong(), Math.min(engine.answerTokens(made.toString()), permit.answerTokens()));
        }
    }

    private void settle(long promptTokens, long answerTokens) {
        settled = true;
        permit.settle(promptTokens, answerTokens);
    }
}
