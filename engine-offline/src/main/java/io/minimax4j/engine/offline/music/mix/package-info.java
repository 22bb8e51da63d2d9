/**
 * The desk: what the band played and the voices sang becomes one song, balanced, placed in rooms, as loud as songs are, with an
 * end. Writes no notes and plays none.
 */
@NullMarked
package io.minimax4j.engine.offline.music.mix;

import org.jspecify.annotations.NullMarked;
