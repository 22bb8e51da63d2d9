/**
 * JSON Schemas that users send: whether they are sound, whether a value satisfies one, how one looks once its references
 * are followed, and the plainest value it allows. Nothing is fetched, and every look at a schema has a bound. What to
 * fill in lives in {@code reading}.
 */
@NullMarked
package io.minimax4j.engine.offline.chat.schema;

import org.jspecify.annotations.NullMarked;
