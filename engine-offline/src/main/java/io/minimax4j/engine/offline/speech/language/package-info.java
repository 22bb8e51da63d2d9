/**
 * The languages the offline speech engine speaks: how they are named on the wire, which script they are written in, and
 * how fast their voices of the synthesizer really are.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.language;

import org.jspecify.annotations.NullMarked;
