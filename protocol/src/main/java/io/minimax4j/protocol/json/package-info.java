/**
 * JSON as both sides read and write it: one guarded parser for foreign bytes, one writer, and the adapters that the
 * generated ones lack. No other package names the JSON library beyond its annotations.
 */
@NullMarked
package io.minimax4j.protocol.json;

import org.jspecify.annotations.NullMarked;
