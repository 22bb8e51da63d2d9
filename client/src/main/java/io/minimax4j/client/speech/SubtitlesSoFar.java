package io.minimax4j.client.speech;

import java.util.ArrayList;
import java.util.List;

import io.minimax4j.protocol.speech.Subtitle;

/**
 * The subtitles that a stream has told. Word by word the sentence that is being spoken comes again and again, and grows:
 * the newest takes the place of the one that begins at the same character.
 */
final class SubtitlesSoFar {
    private final List<Subtitle> sentences = new ArrayList<>();

    synchronized void add(Subtitle newest) {
        int last = sentences.size() - 1;
        if (last >= 0 && sentences.get(last).textBegin() == newest.textBegin()
                && sentences.get(last).timeBegin() == newest.timeBegin()) {
            sentences.set(last, newest);
        } else {
            sentences.add(newest);
        }
    }

    /** The stream's end may tell all of them. */
    synchronized void replace(List<Subtitle> all) {
        sentences.clear();
        sentences.addAll(all);
    }

    synchronized Subtitles told() {
        return Subtitles.of(sentences);
    }
}
