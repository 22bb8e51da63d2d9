package io.minimax4j.client;

import io.minimax4j.client.chat.ChatPiece;
import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.protocol.chat.ChatRequest;

/** What the page of the client shows of a stream by pieces; {@link ReadmeExampleTest} runs it. */
public final class StreamExample {
    private StreamExample() {}

    public static void main(String... args) {
        // readme: begin
        ChatRequest request = ChatRequest.builder("MiniMax-M2").system("Be short.").user("Why is the sky blue?")
                .build();
        try (MiniMax minimax = MiniMax.create(); ChatStream stream = minimax.chat().stream(request)) {
            for (ChatPiece piece : stream.pieces()) {
                if (piece instanceof ChatPiece.Reasoning reasoning) {
                    System.out.print("(" + reasoning.text() + ")");
                } else if (piece instanceof ChatPiece.Text text) {
                    System.out.print(text.text());
                }
            }
        }
        // readme: end
    }
}
