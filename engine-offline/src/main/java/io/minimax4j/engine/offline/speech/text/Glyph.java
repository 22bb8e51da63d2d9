package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.Language;

/**
 * A sound that a text asks for by its pronunciation.
 *
 * @param language whose phonemes they are
 * @param phonemes names of the synthesizer
 * @param label the pronunciation as it was written, without brackets
 */
record Glyph(Language language, String phonemes, String label) {}
