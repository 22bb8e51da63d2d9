/** The plan of a song: lyrics become sections with bars, keys, chords and phrases. Writes no note. */
@NullMarked
package io.minimax4j.engine.offline.music.form;

import org.jspecify.annotations.NullMarked;
