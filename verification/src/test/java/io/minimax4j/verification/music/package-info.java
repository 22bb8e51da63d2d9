/**
 * What music sounds like, measured on sound of real workers by an analysis of its own; and music over the wire, from a server
 * whose songs are tones, so that what is measured is the way they come.
 */
@NullMarked
package io.minimax4j.verification.music;

import org.jspecify.annotations.NullMarked;
