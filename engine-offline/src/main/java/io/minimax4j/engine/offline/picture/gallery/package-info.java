/** The drawings of all things together. */
@NullMarked
package io.minimax4j.engine.offline.picture.gallery;

import org.jspecify.annotations.NullMarked;
