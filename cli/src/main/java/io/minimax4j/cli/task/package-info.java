/** The command that comes back to work that was started before, whatever kind it is. */
@NullMarked
package io.minimax4j.cli.task;

import org.jspecify.annotations.NullMarked;
