/** A voice that sings: words as syllables, and syllables at pitches. The only room of music that calls the media toolbox to speak. */
@NullMarked
package io.minimax4j.engine.offline.music.singing;

import org.jspecify.annotations.NullMarked;
