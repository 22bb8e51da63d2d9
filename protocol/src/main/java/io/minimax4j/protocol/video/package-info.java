/** Clips: version 1 (contract 1), version 2 (contract 2) and templates (contract 3). */
@NullMarked
package io.minimax4j.protocol.video;

import org.jspecify.annotations.NullMarked;
