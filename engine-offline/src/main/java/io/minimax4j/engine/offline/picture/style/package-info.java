/** How a picture is painted: styles for layers, and the last touch for a whole picture. */
@NullMarked
package io.minimax4j.engine.offline.picture.style;

import org.jspecify.annotations.NullMarked;
