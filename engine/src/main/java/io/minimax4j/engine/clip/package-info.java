/** Clips: what an engine that films must do, and the frames it works with. */
@NullMarked
package io.minimax4j.engine.clip;

import org.jspecify.annotations.NullMarked;
