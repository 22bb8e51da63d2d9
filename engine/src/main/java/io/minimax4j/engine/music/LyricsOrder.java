package io.minimax4j.engine.music;

import org.jspecify.annotations.Nullable;

/**
 * Lyrics that are wanted.
 *
 * @param prompt what they are about, in Chinese or English; empty for anything
 * @param edited lyrics to be changed or gone on with as the prompt says; null to write a whole song
 * @param title kept as it is; null for one of the engine's
 * @param seed the same order and seed give the same lyrics
 */
public record LyricsOrder(String prompt, @Nullable String edited, @Nullable String title, long seed) {}
