/** Speech from text by espeak-ng, bound through the foreign function API. Knows no codec and no pipe but its session. */
@NullMarked
package io.minimax4j.worker.speech;

import org.jspecify.annotations.NullMarked;
