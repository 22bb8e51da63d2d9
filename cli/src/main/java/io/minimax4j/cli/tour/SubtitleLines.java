package io.minimax4j.cli.tour;

import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.protocol.speech.Subtitle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Subtitles as lines for a person: {@code 0.0–2.1 s  Hello.} */
final class SubtitleLines {
    private SubtitleLines() {}

    static String of(Subtitles subtitles) {
        if (subtitles.isEmpty()) {
            throw new IllegalStateException("no subtitles came");
        }
        return subtitles.sentences().stream().map(SubtitleLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Subtitle one) {
        String text = one.text() == null ? "" : one.text().strip();
        return String.format(Locale.ROOT, "%.1f–%.1f s  %s", one.timeBegin() / 1000, one.timeEnd() / 1000, text);
    }
}
