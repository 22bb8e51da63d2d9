/**
 * The worker process: its start, the end of the pipe, and who does which work. Speech and codecs have packages of their
 * own; the supervisor and the protocol are in {@link io.minimax4j.engine.media}.
 */
@NullMarked
package io.minimax4j.worker;

import org.jspecify.annotations.NullMarked;
