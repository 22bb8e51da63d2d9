package io.minimax4j.cli.tour;

import io.minimax4j.cli.Sizes;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.client.voice.ClonedVoice;
import io.minimax4j.client.voice.DesignedVoice;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.voice.CloneRequest;
import io.minimax4j.protocol.voice.DesignRequest;
import java.nio.file.Path;
import java.util.List;

/** A voice from a recording, and one from a description. */
final class VoiceSteps {
    private static final String MODEL = "speech-2.8-hd";
    private static final String LINE = "This voice did not exist a moment ago. 这个声音刚刚诞生。";
    /** Something to read aloud for more than the ten seconds that a recording must have. */
    private static final String READ = "The north wind and the sun were arguing about which of them was the stronger, when a"
            + " traveller came along, wrapped in a warm cloak. They agreed that the one who first made the traveller take"
            + " his cloak off should be considered stronger than the other. Then the north wind blew as hard as it could.";
    private static final String DESCRIPTION = "a calm elderly man with a deep, slow voice";

    private final MiniMax client;
    private final Path folder;

    VoiceSteps(MiniMax client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    List<Tour.Step> steps() {
        return List.of(
                new Tour.Step("recording to clone", this::recording),
                new Tour.Step("voice cloned", this::cloned),
                new Tour.Step("voice designed", this::designed));
    }

    /** Nobody's real voice is at hand, so one of the system's reads, a little changed. */
    private Outcome recording() {
        Audio audio = client.speech().speak(SpeechRequest.builder(MODEL, READ).voice("English_radiant_girl").pitch(-2)
                .speed(0.9).format(AudioFormat.WAV).build());
        audio.save(recordingFile());
        return Outcome.file(Sizes.of(audio.size()), READ, recordingFile().getFileName().toString());
    }

    private Path recordingFile() {
        return folder.resolve("voice-recording.wav");
    }

    private Outcome cloned() {
        ClonedVoice voice = client.voices().clone(recordingFile(),
                CloneRequest.builder("tour-voice-1").preview(LINE, MODEL).build());
        Audio preview = voice.preview().orElseThrow(() -> new IllegalStateException("no preview came"));
        return sound(preview, "voice-cloned.mp3", LINE).reading(voice.id());
    }

    private Outcome designed() {
        DesignedVoice voice = client.voices().design(DesignRequest.of(DESCRIPTION, LINE));
        return sound(voice.preview(), "voice-designed.mp3", DESCRIPTION).reading(voice.id());
    }

    private Outcome sound(Audio audio, String name, String asked) {
        if (audio.size() < 8000) {
            throw new IllegalStateException("too little sound: " + audio.size() + " bytes");
        }
        audio.save(folder.resolve(name));
        return Outcome.file(Sizes.of(audio.size()), asked, name);
    }
}
