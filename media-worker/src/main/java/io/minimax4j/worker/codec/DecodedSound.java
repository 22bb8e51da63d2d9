package io.minimax4j.worker.codec;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.worker.session.Session;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.ShortPointer;
import org.jspecify.annotations.Nullable;

/** Decoded frames on their way to the session: brought into the wanted shape, counted against the limit, cut up. */
final class DecodedSound implements AutoCloseable {
    private final PcmFormat as;
    private final long mostFrames;
    private final Session session;
    private @Nullable SoundShape shape;
    private @Nullable Resampler resampler;
    private long frames;

    DecodedSound(Message.Decode order, Session session) {
        this.as = order.as();
        this.mostFrames = as.frames(order.limits().maxDuration().toMillis());
        this.session = session;
    }

    void checkWanted() {
        session.checkWanted();
    }

    void add(AVFrame frame) throws MediaException {
        send(resampler(frame), frame, frame.nb_samples());
    }

    /** A stream may change its shape in the middle. */
    private Resampler resampler(AVFrame frame) throws MediaException {
        SoundShape now = new SoundShape(frame.sample_rate(), frame.ch_layout().nb_channels(), frame.format());
        Resampler current = resampler;
        if (current == null || !now.equals(shape)) {
            finish();
            current = new Resampler(now, SoundShape.of(as));
            resampler = current;
            shape = now;
        }
        return current;
    }

    /** Sends what the resampler holds back. */
    void finish() throws MediaException {
        Resampler current = resampler;
        if (current != null) {
            send(current, null, 0);
            close();
        }
    }

    private void send(Resampler current, @Nullable AVFrame frame, int count) throws MediaException {
        int converted = current.convert(frame == null ? null : frame.extended_data(), count);
        frames += converted;
        if (frames > mostFrames) {
            throw new MediaException(Kind.LIMIT, "the audio is longer than " + as.millis(mostFrames) + " ms");
        }
        short[] pcm = new short[converted * as.channels()];
        new ShortPointer(current.interleaved()).get(pcm);
        int most = Message.Samples.MAX / as.channels() * as.channels();
        for (int done = 0; done < pcm.length; done += most) {
            session.send(new Message.Samples(pcm, done, Math.min(most, pcm.length - done)));
        }
    }

    @Override
    public void close() {
        Resampler current = resampler;
        if (current != null) {
            current.close();
            resampler = null;
        }
    }
}
