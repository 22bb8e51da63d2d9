/**
 * Clips of version 2 (contract 2): what a request may hold, its tasks with the list of them, richer prompts, and clips made
 * anew in 2K. Failures have true HTTP statuses here.
 */
@NullMarked
package io.minimax4j.server.video.v2;

import org.jspecify.annotations.NullMarked;
