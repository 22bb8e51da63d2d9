/** Pictures as callers get them from a real server, measured: sizes, colours, places, seeds, and whom they show. */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.picture;
