/**
 * Long texts, spoken in the background: cut into parts that are spoken and encoded once each, on any node, and put together
 * into an archive of audio and subtitles.
 */
@NullMarked
package io.minimax4j.server.speech.longform;

import org.jspecify.annotations.NullMarked;
