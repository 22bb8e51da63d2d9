/**
 * The program: its entry, how a command reaches a server, and what goes to the terminal. Each command lives in a package
 * of its own. Only this module prints and exits.
 */
@NullMarked
package io.minimax4j.cli;

import org.jspecify.annotations.NullMarked;
