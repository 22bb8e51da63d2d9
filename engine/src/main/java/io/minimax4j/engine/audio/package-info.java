/**
 * What sound is to an engine: sample formats and the encodings audio is delivered in. No signal processing and no codec
 * lives here; encoding and decoding belong to {@link io.minimax4j.engine.media}.
 */
@NullMarked
package io.minimax4j.engine.audio;

import org.jspecify.annotations.NullMarked;
