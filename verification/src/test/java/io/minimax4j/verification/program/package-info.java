/** The program as a person runs it: the tour, the commands and the launcher. */
@NullMarked
package io.minimax4j.verification.program;

import org.jspecify.annotations.NullMarked;
