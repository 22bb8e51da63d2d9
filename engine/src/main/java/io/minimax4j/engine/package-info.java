/**
 * What an engine must do, a package per capability. Engines themselves, and everything that knows HTTP, live in other
 * modules.
 */
@NullMarked
package io.minimax4j.engine;

import org.jspecify.annotations.NullMarked;
