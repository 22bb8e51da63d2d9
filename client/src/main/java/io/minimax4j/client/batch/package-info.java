/** Batches: many chat requests in one file, answered within a day, and their results as a stream. */
@NullMarked
package io.minimax4j.client.batch;

import org.jspecify.annotations.NullMarked;
