/** What can be drawn, and the brush it is drawn with. */
@NullMarked
package io.minimax4j.engine.offline.picture.thing;

import org.jspecify.annotations.NullMarked;
