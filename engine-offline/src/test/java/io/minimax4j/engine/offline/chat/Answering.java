package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An answer of the engine, collected. */
record Answering(List<ChatEvent> events) {

    static ChatModel model(String id) {
        return new OfflineChatEngine(OfflineChatConfig.defaults()).models().stream()
                .filter(model -> model.id().equals(id)).findFirst()
                .orElseThrow();
    }

    static Answering of(ChatModel model, long maxTokens, List<Turn> turns) throws InterruptedException {
        List<ChatEvent> events = new ArrayList<>();
        new OfflineChatEngine(OfflineChatConfig.defaults()).chat(Conversation.plain(model, turns, maxTokens),
                events::add);
        return new Answering(events);
    }

    static Answering of(String conversation) throws InterruptedException {
        return of(model("MiniMax-M2"), 10_000, turns(conversation));
    }

    /** Turns as the prompt table writes them. */
    static List<Turn> turns(String conversation) {
        return Arrays.stream(conversation.split(" \\| ")).map(text -> text.replace("\\n", "\n"))
                .map(text -> text.startsWith("S:")
                        ? new Turn(Speaker.SYSTEM, "", text.substring(2))
                        : text.startsWith("A:")
                                ? new Turn(Speaker.ASSISTANT, "", text.substring(2))
                                : new Turn(Speaker.USER, "", text))
                .toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(event instanceof ChatEvent.Text piece ? piece.piece() : ""));
        return text.toString();
    }

    String reasoning() {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(event instanceof ChatEvent.Reasoning piece ? piece.piece() : ""));
        return text.toString();
    }

    ChatEvent.Finished finished() {
        return (ChatEvent.Finished) events.getLast();
    }
}
