/**
 * The list of voices that {@code /v1/get_voice} answers.
 */
@NullMarked
package io.minimax4j.protocol.voice;

import org.jspecify.annotations.NullMarked;
