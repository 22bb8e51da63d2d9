/** Lyrics as they are given: tags, stanzas, lines. Knows nothing of music. */
@NullMarked
package io.minimax4j.engine.offline.music.lyric;

import org.jspecify.annotations.NullMarked;
