package io.minimax4j.engine.media;

import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import org.jspecify.annotations.Nullable;

/** Hands a session's answers to the caller's sink, and remembers whether it was told anything yet. */
final class Listener {
    private final PcmSink sink;
    private @Nullable MediaInfo info;
    private boolean told;

    Listener(PcmSink sink) {
        this.sink = sink;
    }

    boolean wasTold() {
        return told;
    }

    MediaInfo info() throws MediaException {
        if (info == null) {
            throw unexpected("the end");
        }
        return info;
    }

    /** Takes one answer; false if it was the last. */
    boolean hear(Message.Answer answer) throws MediaException, InterruptedException {
        switch (answer) {
            case Message.Samples samples -> samples(samples);
            case Message.Begin(var format) when sink instanceof SynthesisSink speech -> {
                told = true;
                speech.begin(format);
            }
            case Message.Event(var event) when sink instanceof SynthesisSink speech -> {
                told = true;
                speech.event(event);
            }
            case Message.Info(var read) -> info = read;
            case Message.Done _ -> {
            }
            default -> throw unexpected(answer.getClass().getSimpleName());
        }
        return !(answer instanceof Message.Done || answer instanceof Message.Info);
    }

    private void samples(Message.Samples samples) throws MediaException, InterruptedException {
        told = true;
        sink.pcm(samples.pcm(), samples.length());
    }

    private static MediaException unexpected(String what) {
        return new MediaException(Kind.INTERNAL, "the media worker answered with " + what + " where that has no place");
    }
}
