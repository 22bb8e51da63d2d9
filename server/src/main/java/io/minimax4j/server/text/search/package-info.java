/** Searching the web, which a server that stays at home cannot do, and how it says so. */
@NullMarked
package io.minimax4j.server.text.search;

import org.jspecify.annotations.NullMarked;
