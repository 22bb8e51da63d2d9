package io.minimax4j.server;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.ChatModel.Reasoning;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.engine.chat.Conversation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chat engine that says what a test tells it to, and remembers what it was asked. */
public final class ScriptedChat implements ChatEngine {
    public static final ChatEvent END = new ChatEvent.Finished(Cause.STOP, new TokenUsage(5, 7, 3));

    private volatile Script script = says("Hi");
    private volatile @Nullable Conversation asked;

    /** What the engine does when it is asked. */
    public interface Script {
        void play(ChatSink sink) throws InterruptedException;
    }

    public static Script says(String... pieces) {
        return sink -> {
            for (String piece : pieces) {
                sink.accept(new ChatEvent.Text(piece));
            }
            sink.accept(END);
        };
    }

    public void script(Script next) {
        script = next;
    }

    public Conversation asked() {
        return asked;
    }

    @Override
    public List<ChatModel> models() {
        return List.of(new ChatModel("MiniMax-M3", Reasoning.OPTIONAL, true, 1000, 100),
                new ChatModel("MiniMax-M2.7", Reasoning.ALWAYS, false, 1000, 100),
                new ChatModel("MiniMax-Text-01", Reasoning.NEVER, true, 1000, 100));
    }

    @Override
    public long promptTokens(Conversation conversation) {
        return 5;
    }

    @Override
    public void chat(Conversation conversation, ChatSink sink) throws InterruptedException {
        asked = conversation;
        script.play(sink);
    }
}
