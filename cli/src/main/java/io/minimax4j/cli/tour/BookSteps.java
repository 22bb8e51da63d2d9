package io.minimax4j.cli.tour;

import io.minimax4j.cli.Sizes;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.speech.LongAudio;
import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.client.task.Task;
import io.minimax4j.protocol.speech.SpeechRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A chapter of a book, spoken in the background, with its subtitles. */
final class BookSteps {
    private static final String CHAPTER = """
            Chapter one.
            The fox came down to the river at dusk.<#0.4#>"Who goes there?" asked the heron, and did not move.
            第二章。
            狐狸说：“只有我一个人，还有晚风。”<#0.4#>苍鹭没有回答，河水静静地流着。
            """;

    private final MiniMax client;
    private final Path folder;

    BookSteps(MiniMax client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    List<Tour.Step> steps() {
        return List.of(new Tour.Step("audiobook chapter", this::chapter));
    }

    private Outcome chapter() throws IOException {
        Path text = Files.writeString(folder.resolve("chapter.txt"), CHAPTER);
        SpeechRequest manner = SpeechRequest.manner("speech-2.8-hd").voice("audiobook_male_1").build();
        Task<LongAudio> task = client.speech().speakLong(manner, text);
        Path sound = folder.resolve("chapter.mp3");
        Subtitles subtitles = task.await(Duration.ofMinutes(2)).save(sound);
        subtitles.save(folder.resolve("chapter.srt"));
        return Outcome.file(Sizes.of(Files.size(sound)), CHAPTER, sound.getFileName().toString())
                .reading(SubtitleLines.of(subtitles));
    }
}
