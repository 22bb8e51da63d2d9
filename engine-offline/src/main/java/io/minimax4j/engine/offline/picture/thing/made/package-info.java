/** Buildings, vehicles, objects and food. */
@NullMarked
package io.minimax4j.engine.offline.picture.thing.made;

import org.jspecify.annotations.NullMarked;
