/** What a song is made of, before it sounds: keys, chords, sections, notes, parts. Data only; others write and play it. */
@NullMarked
package io.minimax4j.engine.offline.music.score;

import org.jspecify.annotations.NullMarked;
