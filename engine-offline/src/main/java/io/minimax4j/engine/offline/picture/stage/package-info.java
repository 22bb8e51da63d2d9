/** A scene as layers from far to near, each with the way it moves by itself. */
@NullMarked
package io.minimax4j.engine.offline.picture.stage;

import org.jspecify.annotations.NullMarked;
