/**
 * Clips of templates: a routine for each, played around the picture or the text that is given. Lengths are in heights of the
 * view, x to the right and y down, times in seconds.
 */
@NullMarked
package io.minimax4j.engine.offline.clip.template;

import org.jspecify.annotations.NullMarked;
