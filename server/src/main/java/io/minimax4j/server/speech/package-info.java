/**
 * Speech on the native path: requests checked against the contract, speech encoded as it is spoken, and sent whole, as
 * a link, or as a stream of events. Voices and how they sound are the engine's; codecs are the media toolbox's.
 */
@NullMarked
package io.minimax4j.server.speech;

import org.jspecify.annotations.NullMarked;
