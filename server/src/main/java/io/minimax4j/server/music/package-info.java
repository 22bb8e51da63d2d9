/**
 * Songs, covers and lyrics: what each model may be asked for, songs encoded while they come and sent whole, as a link, or as a
 * stream of events, and what was heard in recordings that are to be covered. How a song sounds is for the engine to decide.
 */
@NullMarked
package io.minimax4j.server.music;

import org.jspecify.annotations.NullMarked;
