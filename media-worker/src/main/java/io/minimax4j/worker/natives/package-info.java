/** Where the native libraries and their data lie once they are unpacked. What they are is known to their users only. */
@NullMarked
package io.minimax4j.worker.natives;

import org.jspecify.annotations.NullMarked;
