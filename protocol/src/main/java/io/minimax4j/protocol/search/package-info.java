/** Searching the web: {@code /v1/coding_plan/search} (contract 7). */
@NullMarked
package io.minimax4j.protocol.search;

import org.jspecify.annotations.NullMarked;
