/**
 * The system voices and how each of them sounds: the table of names, the traits that names tell of, and the casting of
 * traits onto the synthesizer's speakers. Nothing here makes sound.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.voice;

import org.jspecify.annotations.NullMarked;
