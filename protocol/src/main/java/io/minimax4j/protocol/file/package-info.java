/**
 * Files of {@code /v1/files}: the five native calls and the bare forms that the command line of the platform and OpenAI
 * clients use.
 */
@NullMarked
package io.minimax4j.protocol.file;

import org.jspecify.annotations.NullMarked;
