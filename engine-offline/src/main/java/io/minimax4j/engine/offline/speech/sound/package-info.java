/**
 * The way of samples from the synthesizer to the listener, stage by stage: edges, pitch and size, time, loudness. Each
 * stage holds a few milliseconds of sound and no more.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.sound;

import org.jspecify.annotations.NullMarked;
