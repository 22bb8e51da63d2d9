/**
 * What is done to the sound of a whole utterance, pauses and interjections included: the sliders and the effects that a
 * caller may ask for, and the rhythm that marks it as synthetic. How a voice speaks is not decided here.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.effect;

import org.jspecify.annotations.NullMarked;
