/** How the engines read the tables that lie beside their classes. */
@NullMarked
package io.minimax4j.engine.offline.table;

import org.jspecify.annotations.NullMarked;
