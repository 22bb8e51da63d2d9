/**
 * Where what takes a processor for long is done: on platform threads, no more of them than processors. What is done there
 * is for the rooms that ask.
 */
@NullMarked
package io.minimax4j.server.computing;

import org.jspecify.annotations.NullMarked;
