/**
 * Lyrics: written from a prompt, or changed as one says. Words come from the tables beside this package, where openings and endings
 * of lines stand under themes and rhymes. Knows nothing of music.
 */
@NullMarked
package io.minimax4j.engine.offline.music.poetry;

import org.jspecify.annotations.NullMarked;
