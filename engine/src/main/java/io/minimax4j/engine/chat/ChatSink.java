package io.minimax4j.engine.chat;

/** Takes the events of an answer as they come, on the engine's thread. Blocking in it slows the engine down. */
@FunctionalInterface
public interface ChatSink {
    void accept(ChatEvent event) throws InterruptedException;
}
