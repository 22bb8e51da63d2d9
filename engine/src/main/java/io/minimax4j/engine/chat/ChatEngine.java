package io.minimax4j.engine.chat;

import java.util.List;

/** Answers conversations. One instance serves many threads at once. */
public interface ChatEngine {

    /** The models it answers for; the server refuses all others with 2013. */
    List<ChatModel> models();

    /** The tokens that {@link #chat} would count as the prompt of the conversation. */
    long promptTokens(Conversation conversation);

    /**
     * Answers a conversation on the calling thread: reasoning pieces first where it reasons, then text pieces, then calls
     * of tools, then exactly one {@link ChatEvent.Finished}. An answer that is cut by its limit of tokens may end
     * anywhere. An exception of the sink ends the work and passes through.
     *
     * @throws io.minimax4j.protocol.error.ApiException if the conversation cannot be answered, with the code of the table
     * @throws InterruptedException if the thread was interrupted; the work has stopped
     */
    void chat(Conversation conversation, ChatSink sink) throws InterruptedException;
}
