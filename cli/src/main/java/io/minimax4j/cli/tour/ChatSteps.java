package io.minimax4j.cli.tour;

import io.minimax4j.client.MiniMax;
import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Chats in Chinese and English, whole and streamed, in which the answer can be checked. */
final class ChatSteps {
    private static final ChatRequest CHINESE = ChatRequest.builder("MiniMax-M1")
            .user("我叫李雷，住在杭州。")
            .assistant("你好，李雷！")
            .user("我叫什么名字？")
            .build();
    private static final ChatRequest ENGLISH = ChatRequest.builder("MiniMax-Text-01")
            .user("What is 12 times 34?")
            .build();

    private final MiniMax client;

    ChatSteps(MiniMax client) {
        this.client = client;
    }

    List<Tour.Step> steps() {
        return List.of(
                new Tour.Step("chat, Chinese", () -> whole(CHINESE, "李雷")),
                new Tour.Step("chat, English", () -> whole(ENGLISH, "408")),
                new Tour.Step("chat streamed, Chinese", () -> streamed(CHINESE, "李雷")),
                new Tour.Step("chat streamed, English", () -> streamed(ENGLISH, "408")));
    }

    private Outcome whole(ChatRequest request, String expected) {
        ChatReply reply = client.chat().complete(request);
        check(reply.text(), expected);
        return Outcome.text(tokens(reply), asked(request), reply.text());
    }

    private Outcome streamed(ChatRequest request, String expected) {
        StringBuilder text = new StringBuilder();
        int pieces = 0;
        try (ChatStream stream = client.chat().stream(request)) {
            for (ChatChunk chunk : stream) {
                text.append(chunk.text());
                pieces++;
            }
        }
        check(text.toString(), expected);
        return Outcome.text(pieces + " pieces", asked(request), text.toString());
    }

    private static String tokens(ChatReply reply) {
        return reply.usage() == null ? "" : reply.usage().totalTokens() + " tokens";
    }

    /** The whole conversation: a line for each turn. */
    private static String asked(ChatRequest request) {
        return request.messages() == null
                ? ""
                : request.messages().stream().map(Message::text).collect(Collectors.joining("\n"));
    }

    private static void check(String answer, String expected) {
        if (!answer.contains(expected)) {
            throw new IllegalStateException("the answer should hold \"" + expected + "\" but is: " + answer);
        }
    }
}
