/** Pictures: {@code /v1/image_generation} (contract 5), and what is asked about pictures (contract 7). */
@NullMarked
package io.minimax4j.protocol.image;

import org.jspecify.annotations.NullMarked;
