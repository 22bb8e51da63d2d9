package io.minimax4j.engine.media;

import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/** Puts a picture together. What the worker says of its size is believed only as far as the limit goes. */
final class PictureListener implements Listener {
    private final long mostPixels;
    private @Nullable PixelSize size;
    private IntBuffer argb = IntBuffer.allocate(0);

    PictureListener(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /** The caller gets the whole or nothing. */
    @Override
    public boolean wasTold() {
        return false;
    }

    Bitmap bitmap() throws MediaException {
        if (size == null || argb.hasRemaining()) {
            throw Listener.unexpected("the end");
        }
        return new Bitmap(size, argb.array());
    }

    @Override
    public boolean hear(Message.Answer answer) throws MediaException {
        switch (answer) {
            case Message.Sized(var told) -> begin(told);
            case Message.Pixels pixels -> add(pixels);
            case Message.Done _ -> {
            }
            default -> throw Listener.unexpected(answer.getClass().getSimpleName());
        }
        return !(answer instanceof Message.Done);
    }

    private void begin(PixelSize told) throws MediaException {
        if (told.area() > mostPixels) {
            throw Listener.unexpected("a picture of " + told);
        }
        size = told;
        argb = IntBuffer.allocate(Math.toIntExact(told.area()));
    }

    private void add(Message.Pixels pixels) throws MediaException {
        if (pixels.length() % Integer.BYTES != 0 || pixels.length() / Integer.BYTES > argb.remaining()) {
            throw Listener.unexpected("too many pixels");
        }
        argb.put(ByteBuffer.wrap(pixels.bytes(), pixels.offset(), pixels.length()).asIntBuffer());
    }
}
