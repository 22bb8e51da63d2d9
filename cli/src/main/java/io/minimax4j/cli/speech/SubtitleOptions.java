package io.minimax4j.cli.speech;

import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.protocol.speech.SubtitleType;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where subtitles go. */
final class SubtitleOptions {
    @Option(names = "--subtitles", paramLabel = "FILE", description = "Where to write subtitles; .srt, .vtt or .json.")
    private @Nullable Path file;

    @Option(names = "--words", description = "A subtitle for every word, instead of every sentence.")
    private boolean words;

    void check() {
        String name = file == null ? ".srt" : file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".srt") && !name.endsWith(".vtt") && !name.endsWith(".json")) {
            throw new IllegalArgumentException("cannot tell the form of the subtitles from '" + file
                    + "': let it end in .srt, .vtt or .json.");
        }
        if (words && file == null) {
            throw new IllegalArgumentException("--words is for subtitles: say where they go with --subtitles FILE.");
        }
    }

    boolean wanted() {
        return file != null;
    }

    /** Null if none are wanted. */
    @Nullable
    SubtitleType type() {
        return file == null ? null : words ? SubtitleType.WORD : SubtitleType.SENTENCE;
    }

    /** The options, as they have to be typed again. */
    String typed() {
        return (file == null ? "" : " --subtitles " + file) + (words ? " --words" : "");
    }

    /** Writes them if they are wanted, and tells where. */
    String save(Subtitles subtitles) {
        if (file == null) {
            return "";
        }
        Subtitles told = words ? subtitles.words() : subtitles;
        told.save(file);
        return ", subtitles: " + file;
    }
}
