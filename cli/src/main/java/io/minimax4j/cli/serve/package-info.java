/** {@code minimax serve}: the server as a program, with its settings from the command line, the environment and the data folder. */
@NullMarked
package io.minimax4j.cli.serve;

import org.jspecify.annotations.NullMarked;
