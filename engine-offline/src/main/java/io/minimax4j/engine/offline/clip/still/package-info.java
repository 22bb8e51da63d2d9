/** Given pictures as clips: they are never painted over, only moved, breathed on and led into each other. */
@NullMarked
package io.minimax4j.engine.offline.clip.still;

import org.jspecify.annotations.NullMarked;
