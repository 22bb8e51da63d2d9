package io.minimax4j.engine.chat;

import java.util.List;

/** Answers conversations. One instance serves many threads at once. */
public interface ChatEngine {

    /** The models it answers for; the server refuses all others with 2013. */
    List<ChatModel> models();

    /**
     * Answers a conversation on the calling thread: reasoning pieces first where the model reasons, then text pieces, then
     * exactly one {@link ChatEvent.Finished}. An exception of the sink ends the work and passes through.
     *
     * @throws io.minimax4j.protocol.error.ApiException if the conversation cannot be answered, with the code of the table
     * @throws InterruptedException if the thread was interrupted; the work has stopped
     */
    void chat(Conversation conversation, ChatSink sink) throws InterruptedException;
}
