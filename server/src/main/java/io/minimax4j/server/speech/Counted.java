package io.minimax4j.server.speech;

import io.minimax4j.engine.media.Patch;
import io.minimax4j.engine.speech.SpokenSegment;
import java.util.List;

/** Counts the audio that goes to another sink. */
final class Counted implements AudioSink {
    private final AudioSink sink;
    private long size;

    Counted(AudioSink sink) {
        this.sink = sink;
    }

    @Override
    public void audio(byte[] bytes) {
        size += bytes.length;
        sink.audio(bytes);
    }

    @Override
    public void segment(SpokenSegment segment) {
        sink.segment(segment);
    }

    @Override
    public boolean restart() {
        size = 0;
        return sink.restart();
    }

    /** How large the file is that the bytes and the patches to them make. */
    long canonicalSize(List<Patch> patches) {
        return size + patches.stream().mapToLong(patch -> patch.bytes().length - patch.replaced()).sum();
    }
}
