/**
 * What the offline speech engine sounds like, measured on real sound of real workers by the analysis here: length, pitch and
 * loudness, which the engine does not compute itself.
 */
@NullMarked
package io.minimax4j.verification.speech;

import org.jspecify.annotations.NullMarked;
