/** People and animals. */
@NullMarked
package io.minimax4j.engine.offline.picture.thing.living;

import org.jspecify.annotations.NullMarked;
