package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.ChatModel.Reasoning;
import java.util.List;

/** The model names the offline engine answers for, with the context and default limit the contract gives each. */
final class OfflineModels {
    private static final int M3_CONTEXT = 1_000_000;
    private static final int M2_CONTEXT = 204_800;
    private static final int FIRST_CONTEXT = 1_000_192;
    private static final int HER_CONTEXT = 65_536;
    private static final int LEGACY_CONTEXT = 245_760;

    private static final int M2_ANSWER = 10_240;
    private static final int M1_ANSWER = 8_192;
    private static final int PLAIN_ANSWER = 2_048;

    static final List<ChatModel> ALL = List.of(
            new ChatModel("MiniMax-M3", Reasoning.OPTIONAL, true, M3_CONTEXT, M2_ANSWER),
            new ChatModel("MiniMax-M3.1-Flash-Preview", Reasoning.OPTIONAL, true, M3_CONTEXT, M2_ANSWER),
            m2("MiniMax-M2.7"),
            m2("MiniMax-M2.7-highspeed"),
            m2("MiniMax-M2.5"),
            m2("MiniMax-M2.5-highspeed"),
            m2("MiniMax-M2.1"),
            m2("MiniMax-M2.1-highspeed"),
            m2("MiniMax-M2.1-lightning"),
            m2("MiniMax-M2"),
            m2("MiniMax-M2-Stable"),
            new ChatModel("MiniMax-M1", Reasoning.ALWAYS, false, FIRST_CONTEXT, M1_ANSWER),
            new ChatModel("MiniMax-Text-01", Reasoning.NEVER, true, FIRST_CONTEXT, PLAIN_ANSWER),
            new ChatModel("M2-her", Reasoning.NEVER, false, HER_CONTEXT, PLAIN_ANSWER),
            new ChatModel("abab6.5s-chat", Reasoning.NEVER, false, LEGACY_CONTEXT, PLAIN_ANSWER),
            new ChatModel("abab7-chat-preview", Reasoning.NEVER, false, LEGACY_CONTEXT, PLAIN_ANSWER));

    private OfflineModels() {}

    private static ChatModel m2(String id) {
        return new ChatModel(id, Reasoning.ALWAYS, false, M2_CONTEXT, M2_ANSWER);
    }
}
