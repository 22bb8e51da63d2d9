/** Pictures: what an engine that paints them must do, and the pixels it works with. */
@NullMarked
package io.minimax4j.engine.picture;

import org.jspecify.annotations.NullMarked;
