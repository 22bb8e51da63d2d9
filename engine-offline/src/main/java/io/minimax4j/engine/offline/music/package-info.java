/**
 * Songs made without models: a prompt is read, a form planned, a melody written, a band arranged, played and mixed, and words
 * are sung. This room holds what calls the others in turn.
 */
@NullMarked
package io.minimax4j.engine.offline.music;

import org.jspecify.annotations.NullMarked;
