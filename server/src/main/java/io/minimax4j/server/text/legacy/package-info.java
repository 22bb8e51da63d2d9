/**
 * The chat of older editions of the platform, for programs that were written for them.
 */
@NullMarked
package io.minimax4j.server.text.legacy;

import org.jspecify.annotations.NullMarked;
