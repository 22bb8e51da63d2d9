/** What an engine of music must do: songs and covers, lyrics, and listening to a recording. */
@NullMarked
package io.minimax4j.engine.music;

import org.jspecify.annotations.NullMarked;
