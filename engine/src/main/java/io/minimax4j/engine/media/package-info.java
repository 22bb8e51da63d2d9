/**
 * The media toolbox: speech synthesis, encoding, decoding and probing as blocking calls, and the supervisor that runs
 * them in worker processes. No native code is loaded here; a worker that crashes or hangs costs its sessions, never
 * this process. What goes over the pipe is in {@link io.minimax4j.engine.media.pipe}.
 */
@NullMarked
package io.minimax4j.engine.media;

import org.jspecify.annotations.NullMarked;
