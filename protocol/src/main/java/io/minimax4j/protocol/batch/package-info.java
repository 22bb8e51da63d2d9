/**
 * Batches of {@code /v1/batches}: many requests in one file, answered within a day. The object and the lines of the
 * files follow section 5 of the contract; where it has no text, they are OpenAI's.
 */
@NullMarked
package io.minimax4j.protocol.batch;

import org.jspecify.annotations.NullMarked;
