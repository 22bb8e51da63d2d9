package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.offline.speech.text.Part.Segment;
import io.minimax4j.engine.offline.speech.text.Part.Word;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.SpokenWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a sink what was spoken: the segment of every word, with all its words so far. */
final class Subtitles {
    private final SpeechSink sink;
    private final List<SpokenWord> words = new ArrayList<>();
    private @Nullable Segment segment;
    private double time;

    Subtitles(SpeechSink sink) {
        this.sink = sink;
    }

    /** A word was spoken; times are milliseconds from the start of the sound. */
    void spoken(Word word, double begin, double end) throws InterruptedException {
        if (word.segment() != segment) {
            finish();
            segment = word.segment();
        }
        double from = Math.max(begin, time);
        time = Math.max(end, from);
        words.add(new SpokenWord(word.text(), word.from(), word.to(), from, time));
        tell(false);
    }

    /** No word of the segment follows. */
    void finish() throws InterruptedException {
        if (!words.isEmpty()) {
            tell(true);
            words.clear();
        }
        segment = null;
    }

    private void tell(boolean finished) throws InterruptedException {
        Segment told = segment;
        if (told != null) {
            sink.segment(new SpokenSegment(told.text(), told.pronounced(), told.from(), told.to(),
                    words.getFirst().begin(), words.getLast().end(), words, finished));
        }
    }
}
