/** The band: parts of a score become sound, by instruments that are computed here, and by the synthesizer of the JDK for the others. */
@NullMarked
package io.minimax4j.engine.offline.music.play;

import org.jspecify.annotations.NullMarked;
