package io.minimax4j.client;

import java.nio.file.Path;

import io.minimax4j.client.voice.ClonedVoice;
import io.minimax4j.client.voice.DesignedVoice;
import io.minimax4j.protocol.voice.CloneRequest;
import io.minimax4j.protocol.voice.DesignRequest;

/** What the page of speech shows of voices; {@link ReadmeExampleTest} runs it. */
public final class VoicesExample {
    private VoicesExample() {}

    public static void main(String... args) {
        // readme: begin
        try (MiniMax minimax = MiniMax.create()) {
            minimax.voices().search("english", "narrator").forEach(voice -> System.out.println(voice.voiceId()));

            ClonedVoice me = minimax.voices().clone(Path.of("me.wav"), CloneRequest.builder("my-own-voice")
                    .preview("Hello, it is me.", "speech-2.8-hd").reduceNoise().build());
            me.preview().ifPresent(audio -> audio.save(Path.of("me.mp3")));

            DesignedVoice man = minimax.voices()
                    .design(DesignRequest.of("a calm elderly man, deep and slow", "Good evening."));
            man.preview().save(Path.of(man.id() + ".mp3"));
        }
        // readme: end
    }
}
