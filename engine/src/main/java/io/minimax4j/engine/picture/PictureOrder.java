package io.minimax4j.engine.picture;

import org.jspecify.annotations.Nullable;

/**
 * One picture that is wanted.
 *
 * @param prompt what it shows, in any language
 * @param seed the same order and seed give the same pixels, another seed another picture
 * @param style null for what the prompt says
 * @param subject somebody who appears in it, as a picture; null for nobody
 * @param enriched whether the engine may add to what the prompt says
 * @param marked whether it bears a mark that it was made by a machine
 */
public record PictureOrder(String model, String prompt, PixelSize size, long seed, @Nullable PictureStyle style,
        @Nullable Bitmap subject, boolean enriched, boolean marked) {}
