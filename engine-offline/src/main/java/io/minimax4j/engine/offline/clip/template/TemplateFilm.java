package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.Footage;
import io.minimax4j.engine.offline.clip.Soundtrack;
import io.minimax4j.engine.offline.clip.sound.Soundscape;
import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.clip.TemplateOrder;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;

/** The clip of a template: six seconds, 24 frames a second, 1366 x 768 or, for portraits and fashion, 768 x 1024. */
public final class TemplateFilm implements Footage {
    static final int RATE = 24;

    private final Routine routine;
    private final PixelSize size;
    private final long seed;
    private final Easel easel;

    private TemplateFilm(Routine routine, PixelSize size, long seed) {
        this.routine = routine;
        this.size = size;
        this.seed = seed;
        this.easel = new Easel(size);
    }

    /**
     * Prepares a clip: reads the text, cuts the picture out, paints what stands still.
     *
     * @throws ApiException 2013 if the picture or the text that the template needs is not given
     */
    public static TemplateFilm of(TemplateOrder order) throws InterruptedException {
        return of(order, Programme.size(order.template()));
    }

    /** @param size with even sides and about the ratio of the template's own */
    static TemplateFilm of(TemplateOrder order, PixelSize size) throws InterruptedException {
        Likeness likeness = order.picture() == null ? null : Likeness.of(order.picture());
        Props props = new Props(likeness, order.text(), size, order.seed());
        return new TemplateFilm(Programme.routine(order.template(), props), size, order.seed());
    }

    /** Its sound, from the beginning. */
    public Soundtrack sound() {
        return Soundscape.with(routine.cues(), routine.setting(), Routine.SECONDS, seed);
    }

    @Override
    public PixelSize size() {
        return size;
    }

    @Override
    public int framesPerSecond() {
        return RATE;
    }

    @Override
    public int frames() {
        return RATE * Routine.SECONDS;
    }

    @Override
    public void draw(int number, Frame into) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the filming was stopped");
        }
        easel.look(Shot.still(easel.ratio()));
        routine.paint(easel, (double) number / RATE);
        easel.write(into);
    }
}
