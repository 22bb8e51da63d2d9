package io.minimax4j.client;

import java.nio.file.Path;

import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.client.speech.LiveSpeech;
import io.minimax4j.client.speech.SpeechSession;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.speech.SpeechRequest;

/** What the page of speech shows of sockets; {@link ReadmeExampleTest} runs it. */
public final class SpeechSessionExample {
    private SpeechSessionExample() {}

    public static void main(String... args) throws Exception {
        // readme: begin
        SpeechRequest manner = SpeechRequest.manner("speech-2.8-turbo").voice("female-shaonv").build();
        try (MiniMax minimax = MiniMax.create()) {
            try (SpeechSession session = minimax.speech().session(manner)) {
                AudioStream first = session.say("第一句话。");
                AudioStream second = session.say("第二句话。");
                first.save(Path.of("first.mp3"));
                second.save(Path.of("second.mp3"));
            }
            ChatRequest question = ChatRequest.builder("MiniMax-M2").user("讲个故事").build();
            try (LiveSpeech live = minimax.speech().live(manner); ChatStream answer = minimax.chat().stream(question)) {
                Thread writer = new Thread(() -> {
                    answer.text().forEach(live::say);
                    live.finish();
                });
                writer.start();
                int number = 1;
                for (AudioStream sentence : live) {
                    sentence.save(Path.of("sentence-" + number++ + ".mp3"));
                }
                writer.join();
            }
        }
        // readme: end
    }
}
