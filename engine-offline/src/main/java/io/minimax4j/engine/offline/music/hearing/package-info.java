/**
 * Listening to music: from samples to tempo, bars, key, chords, loudness, melody and parts. Measures only what is in the sound; there
 * is no recogniser of words here. What is made of it is for {@code music.cover}.
 */
@NullMarked
package io.minimax4j.engine.offline.music.hearing;

import org.jspecify.annotations.NullMarked;
