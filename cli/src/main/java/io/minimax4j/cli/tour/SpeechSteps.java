package io.minimax4j.cli.tour;

import io.minimax4j.cli.Sizes;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SpeechRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Speech in Chinese and English to mp3, whole and streamed. */
final class SpeechSteps {
    private static final SpeechRequest CHINESE = SpeechRequest
            .builder("speech-2.6-hd", "你好！这段语音在你自己的机器上合成，不需要网络，也不需要账户。")
            .voice("female-shaonv")
            .build();
    private static final SpeechRequest ENGLISH = SpeechRequest
            .builder("speech-2.6-hd", "Hello! This was spoken on your own machine, without a network or an account.")
            .voice("English_expressive_narrator")
            .build();

    private final MiniMax client;
    private final Path folder;

    SpeechSteps(MiniMax client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    List<Tour.Step> steps() {
        return List.of(
                new Tour.Step("speech, Chinese", () -> whole(CHINESE, "speech-zh.mp3")),
                new Tour.Step("speech, English", () -> whole(ENGLISH, "speech-en.mp3")),
                new Tour.Step("speech streamed, Chinese", () -> streamed(CHINESE, "speech-zh-streamed.mp3")),
                new Tour.Step("speech streamed, English", () -> streamed(ENGLISH, "speech-en-streamed.mp3")));
    }

    private Outcome whole(SpeechRequest request, String name) throws IOException {
        Path file = folder.resolve(name);
        Audio audio = client.speech().speak(request);
        audio.save(file);
        return outcome(request, file, audio.info());
    }

    private Outcome streamed(SpeechRequest request, String name) throws IOException {
        Path file = folder.resolve(name);
        try (AudioStream stream = client.speech().stream(request)) {
            stream.save(file);
            return outcome(request, file, stream.info());
        }
    }

    private static Outcome outcome(SpeechRequest request, Path file, Optional<ExtraInfo> info) throws IOException {
        long bytes = Files.size(file);
        long millis = info.map(ExtraInfo::audioLength).orElse(0L);
        if (millis < 1000 || bytes < 8000) {
            throw new IllegalStateException("too little sound: " + bytes + " bytes");
        }
        String size = String.format(Locale.ROOT, "%s, %.1f s", Sizes.of(bytes), millis / 1000.0);
        return Outcome.sound(size, String.valueOf(request.text()), file.getFileName().toString());
    }
}
