/** Trees, flowers and other plants. */
@NullMarked
package io.minimax4j.engine.offline.picture.thing.growing;

import org.jspecify.annotations.NullMarked;
