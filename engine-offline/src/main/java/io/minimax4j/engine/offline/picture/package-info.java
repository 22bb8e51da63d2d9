/** The picture engine: reads a prompt, places what it names, and paints it. */
@NullMarked
package io.minimax4j.engine.offline.picture;

import org.jspecify.annotations.NullMarked;
