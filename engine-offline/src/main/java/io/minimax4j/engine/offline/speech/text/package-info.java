/**
 * From the text of an utterance to what is asked of the synthesizer, and which characters each word of it stands for: pause
 * marks and tags, formulas, pronunciations, plain text without markup and pictures, sentences, numbers and the like in words,
 * runs of one language each. Every rule works on a text that remembers where its characters came from. Nothing here makes
 * sound.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.text;

import org.jspecify.annotations.NullMarked;
