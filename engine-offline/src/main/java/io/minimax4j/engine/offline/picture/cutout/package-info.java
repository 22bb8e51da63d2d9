/** Cuts what somebody's picture shows out of its background. */
@NullMarked
package io.minimax4j.engine.offline.picture.cutout;

import org.jspecify.annotations.NullMarked;
