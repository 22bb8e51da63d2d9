/**
 * Exact arithmetic on what people write: finds a calculation in a text of digits, words or Chinese numerals, and works it
 * out with bounds on depth and size. It knows nothing of chat.
 */
@NullMarked
package io.minimax4j.engine.offline.chat.arithmetic;

import org.jspecify.annotations.NullMarked;
