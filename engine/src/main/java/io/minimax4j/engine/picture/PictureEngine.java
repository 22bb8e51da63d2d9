package io.minimax4j.engine.picture;

import java.util.List;

/** Paints pictures. Every call blocks, may run on many threads, and ends soon after an interrupt of its thread. */
public interface PictureEngine {
    /** The models it stands for; the first is the usual one. */
    List<String> models();

    /** A picture of exactly the size that was asked for, opaque everywhere. */
    Bitmap paint(PictureOrder order) throws InterruptedException;

    /**
     * What can be said of a picture in the language of the question: at least size, layout and colours.
     *
     * @param question what is asked about it; may be empty
     */
    String describe(Bitmap picture, String question) throws InterruptedException;
}
