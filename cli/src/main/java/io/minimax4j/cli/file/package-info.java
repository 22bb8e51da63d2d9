/** {@code minimax files}: upload, list, show, download and delete. */
@NullMarked
package io.minimax4j.cli.file;

import org.jspecify.annotations.NullMarked;
