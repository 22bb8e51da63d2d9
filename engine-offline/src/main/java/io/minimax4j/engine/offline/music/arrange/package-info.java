/**
 * The band: who plays in a song and what. Patterns are data ({@code styles.txt} beside the classes); the classes read
 * them over the chords, the energy and the words of a form.
 */
@NullMarked
package io.minimax4j.engine.offline.music.arrange;

import org.jspecify.annotations.NullMarked;
