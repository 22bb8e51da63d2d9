/** Spring AI's client of MiniMax against the server, unmodified. */
@NullMarked
package io.minimax4j.verification.spring;

import org.jspecify.annotations.NullMarked;
