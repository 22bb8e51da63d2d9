/** {@code minimax batch}: run a file of chats as one batch, wait for it, list, show and cancel batches. */
@NullMarked
package io.minimax4j.cli.batch;

import org.jspecify.annotations.NullMarked;
