package io.minimax4j.client;

import java.nio.file.Path;

import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.client.music.SongOrder;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.speech.SpeechRequest;

/** What the front page shows; {@link ReadmeExampleTest} runs it. */
public final class ReadmeExample {
    private ReadmeExample() {}

    public static void main(String... args) {
        // readme: begin
        try (MiniMax minimax = MiniMax.create()) {
            System.out.println(minimax.chat().ask("MiniMax-M2", "What is 12 times 34?"));
            try (ChatStream stream = minimax.chat().stream(ChatRequest.builder("MiniMax-M2").user("数到十").build())) {
                stream.text().forEach(System.out::print);
            }
            minimax.speech().speak(SpeechRequest.builder("speech-2.8-hd", "你好，世界！").build()).save(Path.of("hello.mp3"));
            minimax.images().create("一只戴帽子的猫").save(Path.of("cat.jpg"));
            minimax.music().create(SongOrder.of("Jazz ballad, slow").writeLyrics()).save(Path.of("song.mp3"));
        }
        // readme: end
    }
}
