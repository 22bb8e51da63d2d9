/**
 * Engines that need no weights, no network and no native code of their own. One package per capability; what they share
 * lives in {@code engine}.
 */
@NullMarked
package io.minimax4j.engine.offline;

import org.jspecify.annotations.NullMarked;
