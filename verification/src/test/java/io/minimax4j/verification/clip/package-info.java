/** Clips as files: filmed by the offline engine, encoded by a worker, decoded again and measured. */
@NullMarked
package io.minimax4j.verification.clip;

import org.jspecify.annotations.NullMarked;
