/** The notes of a song: rhythms that speak its words, and pitches found by search over its chords. Plays and sings nothing. */
@NullMarked
package io.minimax4j.engine.offline.music.melody;

import org.jspecify.annotations.NullMarked;
