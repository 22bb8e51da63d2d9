package io.minimax4j.server.speech;

import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.SpokenWord;
import io.minimax4j.protocol.speech.Subtitle;
import java.util.ArrayList;
import java.util.List;

/** The subtitles of one audio, segment after segment. */
public final class SubtitleTrack {
    private final Subtitles kind;
    private final List<Subtitle> finished = new ArrayList<>();
    private int pronounced;

    public SubtitleTrack(Subtitles kind) {
        this.kind = kind;
    }

    /** The segment as it is told; one that is finished is kept. */
    public Subtitle add(SpokenSegment segment) {
        int length = segment.pronounced().codePointCount(0, segment.pronounced().length());
        Subtitle subtitle = new Subtitle(segment.text(), segment.pronounced(), hundredths(segment.begin()),
                hundredths(segment.end()), segment.from(), segment.to(), pronounced, pronounced + length,
                segment.finished(), kind.withWords() ? words(segment) : null);
        if (segment.finished()) {
            finished.add(subtitle);
            pronounced += length;
        }
        return subtitle;
    }

    private static List<Subtitle.Word> words(SpokenSegment segment) {
        return segment.words().stream().map(SubtitleTrack::word).toList();
    }

    private static Subtitle.Word word(SpokenWord word) {
        return new Subtitle.Word(word.text(), hundredths(word.begin()), hundredths(word.end()), word.from(),
                word.to());
    }

    private static double hundredths(double millis) {
        return Math.round(millis * 100) / 100.0;
    }

    /** Those that are finished. */
    public List<Subtitle> finished() {
        return List.copyOf(finished);
    }

    /** Forgets all of them. */
    void clear() {
        finished.clear();
        pronounced = 0;
    }
}
