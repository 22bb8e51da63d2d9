/** How loud sound is, by the rules of broadcasting. Others make it loud or soft. */
@NullMarked
package io.minimax4j.engine.offline.music.meter;

import org.jspecify.annotations.NullMarked;
