/** Encoding, decoding and probing with FFmpeg through JavaCPP. Knows no speech and no pipe but its session. */
@NullMarked
package io.minimax4j.worker.codec;

import org.jspecify.annotations.NullMarked;
