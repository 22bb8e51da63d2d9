/** The clip engine: scenes and pictures moved by a camera. */
@NullMarked
package io.minimax4j.engine.offline.clip;

import org.jspecify.annotations.NullMarked;
