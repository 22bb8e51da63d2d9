/** Calls without records: the way out for endpoints that this library does not know yet. */
@NullMarked
package io.minimax4j.client.raw;

import org.jspecify.annotations.NullMarked;
