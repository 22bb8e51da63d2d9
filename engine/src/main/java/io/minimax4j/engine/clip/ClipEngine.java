package io.minimax4j.engine.clip;

import java.nio.file.Path;
import java.util.List;

/**
 * Makes clips: MP4 with H.264 and AAC, its index at the front, of exactly the size, rate and length that were asked for.
 * Every call blocks, may run on many threads, and ends soon after an interrupt of its thread; what it had written to the
 * target by then is the caller's to delete.
 */
public interface ClipEngine {
    /** The models it stands for; the first is the usual one. */
    List<String> models();

    /** Makes a clip. */
    void film(ClipOrder order, Path target, ClipProgress progress) throws InterruptedException;

    /** Makes a clip of a template. */
    void film(TemplateOrder order, Path target, ClipProgress progress) throws InterruptedException;

    /** Makes a clip anew in another size. */
    void remake(RemakeOrder order, Path target, ClipProgress progress) throws InterruptedException;

    /** A prompt that says more of what a clip of that order would show; in the language of the prompt. */
    String enrich(ClipOrder order) throws InterruptedException;
}
