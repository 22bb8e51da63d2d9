/** Layers seen through a moving camera, as frames. */
@NullMarked
package io.minimax4j.engine.offline.clip.projection;

import org.jspecify.annotations.NullMarked;
