package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatSink;

/**
 * Passes an answer on with what is sensitive in it replaced by {@code ***}: in the text and the reasoning, not in the
 * arguments of calls, which a program reads. A piece is held back only as long as it may turn out to be the beginning of
 * such a thing.
 */
public final class MaskedAnswer implements ChatSink {
    private final ChatSink next;
    private final SensitiveInfo reasoning = new SensitiveInfo();
    private final SensitiveInfo text = new SensitiveInfo();

    public MaskedAnswer(ChatSink next) {
        this.next = next;
    }

    @Override
    public void accept(ChatEvent event) throws InterruptedException {
        switch (event) {
            case ChatEvent.Reasoning thought -> think(reasoning.add(thought.piece()));
            case ChatEvent.Text said -> {
                think(reasoning.end());
                say(text.add(said.piece()));
            }
            case ChatEvent.CallBegun call -> passOn(call);
            case ChatEvent.CallArguments more -> passOn(more);
            case ChatEvent.Finished end -> passOn(end);
        }
    }

    private void passOn(ChatEvent event) throws InterruptedException {
        think(reasoning.end());
        say(text.end());
        next.accept(event);
    }

    private void think(String piece) throws InterruptedException {
        if (!piece.isEmpty()) {
            next.accept(new ChatEvent.Reasoning(piece));
        }
    }

    private void say(String piece) throws InterruptedException {
        if (!piece.isEmpty()) {
            next.accept(new ChatEvent.Text(piece));
        }
    }
}
