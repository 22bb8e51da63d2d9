package io.minimax4j.client;

import java.nio.file.Path;
import java.time.Duration;

import io.minimax4j.client.speech.LongAudio;
import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.client.task.Task;
import io.minimax4j.protocol.speech.SpeechRequest;

/** What the page of speech shows of a book; {@link ReadmeExampleTest} runs it. */
public final class LongSpeechExample {
    private LongSpeechExample() {}

    public static void main(String... args) {
        // readme: begin
        SpeechRequest manner = SpeechRequest.manner("speech-2.8-hd").voice("audiobook_male_1").build();
        try (MiniMax minimax = MiniMax.create()) {
            Task<LongAudio> task = minimax.speech().speakLong(manner, Path.of("book.txt"));
            System.out.println("minimax.speech().resume(\"" + task.save() + "\") finds it again, in any process");

            Subtitles subtitles = task.await(Duration.ofHours(2), System.out::println).save(Path.of("book.mp3"));
            subtitles.save(Path.of("book.srt"));
        }
        // readme: end
    }
}
