package io.minimax4j.client;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import io.minimax4j.client.speech.Audio;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.SubtitleType;

/** What the page of speech shows of one request; {@link ReadmeExampleTest} runs it. */
public final class SpeechExample {
    private SpeechExample() {}

    public static void main(String... args) throws Exception {
        // readme: begin
        SpeechRequest request = SpeechRequest.builder("speech-2.8-hd", "Omg, the weather is nice.<#0.5#>今天天气很好。")
                .voice("English_expressive_narrator").speed(1.1).emotion("happy").pronounce("omg", "oh my god")
                .subtitles(SubtitleType.WORD).build();
        try (MiniMax minimax = MiniMax.create()) {
            Audio audio = minimax.speech().speak(request);
            audio.save(Path.of("weather.mp3"));
            audio.subtitles().save(Path.of("weather.srt"));

            try (AudioStream stream = minimax.speech().stream(request);
                    OutputStream player = Files.newOutputStream(Path.of("streamed.mp3"))) {
                stream.writeTo(player);
                System.out.println(stream.subtitles().words().toVtt());
            }
        }
        // readme: end
    }
}
