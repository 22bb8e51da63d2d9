/**
 * The colour of a voice: how strong it is in each band of hearing and how much breath is in it, and the stages that give
 * sound such a colour.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.colour;

import org.jspecify.annotations.NullMarked;
