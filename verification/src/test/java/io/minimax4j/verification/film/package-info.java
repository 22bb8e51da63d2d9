/**
 * Pictures and clips as callers get them from a real server, measured: sizes, rates and lengths, colours, the way the
 * camera goes, what becomes of a picture that is given, and how the server takes what must not be taken.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.film;
