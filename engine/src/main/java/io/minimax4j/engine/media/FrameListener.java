package io.minimax4j.engine.media;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.picture.PixelSize;

/** Puts frames together, and hands each to the caller's sink. */
final class FrameListener implements Listener {
    private final FrameSink sink;
    private final Frame frame;
    private int filled;
    private boolean told;

    FrameListener(PixelSize size, FrameSink sink) {
        this.sink = sink;
        this.frame = Frame.of(size);
    }

    @Override
    public boolean wasTold() {
        return told;
    }

    @Override
    public boolean hear(Message.Answer answer) throws MediaException, InterruptedException {
        switch (answer) {
            case Message.Pixels pixels -> add(pixels);
            case Message.Done _ when filled == 0 -> {
            }
            default -> throw Listener.unexpected(answer.getClass().getSimpleName());
        }
        return !(answer instanceof Message.Done);
    }

    private void add(Message.Pixels pixels) throws MediaException, InterruptedException {
        int done = 0;
        while (done < pixels.length()) {
            int part = Math.min(pixels.length() - done, frame.planes().length - filled);
            System.arraycopy(pixels.bytes(), pixels.offset() + done, frame.planes(), filled, part);
            done += part;
            filled += part;
            if (filled == frame.planes().length) {
                told = true;
                filled = 0;
                sink.frame(frame);
            }
        }
    }
}
