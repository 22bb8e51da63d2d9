/** Pixels as numbers: colours, noise and blurs. Knows nothing of scenes. */
@NullMarked
package io.minimax4j.engine.offline.picture.pixel;

import org.jspecify.annotations.NullMarked;
