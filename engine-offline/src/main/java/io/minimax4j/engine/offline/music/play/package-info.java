/** The band: parts of a score become sound, by the synthesizer of the JDK. */
@NullMarked
package io.minimax4j.engine.offline.music.play;

import org.jspecify.annotations.NullMarked;
