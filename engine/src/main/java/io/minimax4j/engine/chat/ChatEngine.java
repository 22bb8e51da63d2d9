package io.minimax4j.engine.chat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers conversations. One instance serves many threads at once. */
public interface ChatEngine {
    /** About what an encoding gets into one, in English and in Chinese. */
    int BYTES_PER_TOKEN = 4;

    /** The models it answers for; the server refuses all others with 2013. */
    List<ChatModel> models();

    /** The tokens that {@link #chat} would count as the prompt of the conversation. */
    long promptTokens(Conversation conversation);

    /** The tokens of a text that is part of an answer: of one that broke off. An estimate, if the engine does not count. */
    default long answerTokens(String text) {
        return (text.getBytes(StandardCharsets.UTF_8).length + BYTES_PER_TOKEN - 1) / BYTES_PER_TOKEN;
    }

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
