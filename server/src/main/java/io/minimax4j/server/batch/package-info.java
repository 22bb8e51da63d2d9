/**
 * Batches: input files checked line by line, their lines answered in parallel by as many nodes as there are, each answer
 * kept once, and files of results written at the end. What a line asks for is answered by the endpoint it names; nothing
 * here knows which those are.
 */
@NullMarked
package io.minimax4j.server.batch;

import org.jspecify.annotations.NullMarked;
