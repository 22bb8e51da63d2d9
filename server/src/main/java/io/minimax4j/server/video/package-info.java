/**
 * Clips of version 1: what each model makes of which fields, their tasks and their files. Beside it, in rooms of their own,
 * version 2 and the templates; what all three do alike is here: filming in the background, and keeping what came with a
 * request until its clip is made. How a clip looks is for the engine to decide.
 */
@NullMarked
package io.minimax4j.server.video;

import org.jspecify.annotations.NullMarked;
