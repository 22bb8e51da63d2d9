package io.minimax4j.cli.tour;

import io.minimax4j.cli.Sizes;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.client.speech.LiveSpeech;
import io.minimax4j.client.speech.SpeechSession;
import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.SubtitleType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Speech in Chinese and English to mp3: whole, streamed, over a session, and of a text that is being written. */
final class SpeechSteps {
    private static final SpeechRequest CHINESE = SpeechRequest
            .builder("speech-2.6-hd", "你好！这段语音在你自己的机器上合成，不需要网络，也不需要账户。")
            .voice("female-shaonv")
            .build();
    private static final SpeechRequest ENGLISH = SpeechRequest
            .builder("speech-2.6-hd", "Hello! This was spoken on your own machine, without a network or an account.")
            .voice("English_expressive_narrator")
            .build();

    private static final SpeechRequest MANNER = SpeechRequest.manner("speech-2.8-turbo").voice("female-shaonv")
            .subtitles(SubtitleType.SENTENCE).build();

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
                new Tour.Step("speech streamed, English", () -> streamed(ENGLISH, "speech-en-streamed.mp3")),
                new Tour.Step("speech session, WebSocket", () -> session("speech-session.mp3")),
                new Tour.Step("speech of a text being written", () -> live("speech-live.mp3")));
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

    /** Two texts over one connection; the clips behind one another are one. */
    private Outcome session(String name) throws IOException {
        List<String> texts = List.of("One connection, and text after text.", "每一段文字都有自己的声音和字幕。");
        Path file = folder.resolve(name);
        Subtitles subtitles = Subtitles.NONE;
        long millis = 0;
        try (SpeechSession session = client.speech().session(MANNER); OutputStream out = Files.newOutputStream(file)) {
            List<AudioStream> clips = texts.stream().map(session::say).toList();
            session.finish();
            for (AudioStream clip : clips) {
                clip.writeTo(out);
                subtitles = subtitles.plus(clip.subtitles().later(Duration.ofMillis(millis)));
                millis += clip.info().map(ExtraInfo::audioLength).orElse(0L);
            }
        }
        return outcome(String.join("\n", texts), file, millis).reading(SubtitleLines.of(subtitles));
    }

    /** The text comes in pieces, as a model writes it, and goes out in sentences. */
    private Outcome live(String name) throws IOException {
        String text = "A sentence is spoken as soon as it is whole. 后面的句子还在书写中。";
        Path file = folder.resolve(name);
        Subtitles subtitles = Subtitles.NONE;
        long millis = 0;
        try (LiveSpeech live = client.speech().live(MANNER); OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < text.length(); i += 3) {
                live.say(text.substring(i, Math.min(text.length(), i + 3)));
            }
            live.finish();
            for (AudioStream sentence : live) {
                sentence.writeTo(out);
                subtitles = subtitles.plus(sentence.subtitles().later(Duration.ofMillis(millis)));
                millis += sentence.info().map(ExtraInfo::audioLength).orElse(0L);
            }
        }
        return outcome(text, file, millis).reading(SubtitleLines.of(subtitles));
    }

    private static Outcome outcome(SpeechRequest request, Path file, Optional<ExtraInfo> info) throws IOException {
        return outcome(String.valueOf(request.text()), file, info.map(ExtraInfo::audioLength).orElse(0L));
    }

    private static Outcome outcome(String text, Path file, long millis) throws IOException {
        long bytes = Files.size(file);
        if (millis < 1000 || bytes < 8000) {
            throw new IllegalStateException("too little sound: " + bytes + " bytes");
        }
        String size = String.format(Locale.ROOT, "%s, %.1f s", Sizes.of(bytes), millis / 1000.0);
        return Outcome.file(size, text, file.getFileName().toString());
    }
}
