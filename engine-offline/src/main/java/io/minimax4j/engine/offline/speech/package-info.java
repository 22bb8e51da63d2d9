/**
 * The offline speech engine: the models and system voices it has, and the way from an utterance to sound. Codecs and the
 * synthesizer itself are the media toolbox's.
 */
@NullMarked
package io.minimax4j.engine.offline.speech;

import org.jspecify.annotations.NullMarked;
