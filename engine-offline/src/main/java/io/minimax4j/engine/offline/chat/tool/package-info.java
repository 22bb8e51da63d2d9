/**
 * Tools without a model: whether a request calls for one, with which arguments, and how results become an answer. How
 * values are found in a text lives in {@code reading}, what schemas allow in {@code schema}.
 */
@NullMarked
package io.minimax4j.engine.offline.chat.tool;

import org.jspecify.annotations.NullMarked;
