package io.minimax4j.engine.clip;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.protocol.video.VideoTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A clip of a template that is wanted. Its length and size are the template's.
 *
 * @param picture given if and only if the template takes one
 * @param text given if and only if the template takes one
 */
public record TemplateOrder(VideoTemplate template, @Nullable Bitmap picture, @Nullable String text, long seed) {}
