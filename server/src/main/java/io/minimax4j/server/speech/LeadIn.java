package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.SpokenWord;

/** Puts the silence of a passage before its speech; places and times of what is said are those of the whole. */
final class LeadIn implements SpeechSink {
    private static final int BLOCK = 4096;

    private final SpeechSink sink;
    private final Passage passage;

    LeadIn(SpeechSink sink, Passage passage) {
        this.sink = sink;
        this.passage = passage;
    }

    @Override
    public void begin(PcmFormat format) throws InterruptedException {
        sink.begin(format);
        long left = passage.lead().toMillis() * format.sampleRate() / 1000 * format.channels();
        short[] silence = new short[(int) Math.min(left, BLOCK)];
        for (; left > 0; left -= silence.length) {
            sink.pcm(silence, (int) Math.min(left, silence.length));
        }
    }

    @Override
    public void pcm(short[] samples, int length) throws InterruptedException {
        sink.pcm(samples, length);
    }

    @Override
    public void segment(SpokenSegment segment) throws InterruptedException {
        double later = passage.lead().toMillis();
        sink.segment(new SpokenSegment(segment.text(), segment.pronounced(), segment.from() + passage.skipped(),
                segment.to() + passage.skipped(), segment.begin() + later, segment.end() + later,
                segment.words().stream().map(word -> moved(word, later)).toList(), segment.finished()));
    }

    private SpokenWord moved(SpokenWord word, double later) {
        return new SpokenWord(word.text(), word.from() + passage.skipped(), word.to() + passage.skipped(),
                word.begin() + later, word.end() + later);
    }
}
