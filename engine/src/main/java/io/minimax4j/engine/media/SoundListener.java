package io.minimax4j.engine.media;

import io.minimax4j.engine.media.pipe.Message;
import org.jspecify.annotations.Nullable;

/** Hands samples and the events among them to the caller's sink, and keeps what a probe has read. */
final class SoundListener implements Listener {
    private final PcmSink sink;
    private @Nullable MediaInfo info;
    private boolean told;

    SoundListener(PcmSink sink) {
        this.sink = sink;
    }

    @Override
    public boolean wasTold() {
        return told;
    }

    MediaInfo info() throws MediaException {
        if (info == null) {
            throw Listener.unexpected("the end");
        }
        return info;
    }

    @Override
    public boolean hear(Message.Answer answer) throws MediaException, InterruptedException {
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
            default -> throw Listener.unexpected(answer.getClass().getSimpleName());
        }
        return !(answer instanceof Message.Done || answer instanceof Message.Info);
    }

    private void samples(Message.Samples samples) throws MediaException, InterruptedException {
        told = true;
        sink.pcm(samples.pcm(), samples.length());
    }
}
