/** Where the camera goes: what a prompt says of it, and its way over the length of a clip. */
@NullMarked
package io.minimax4j.engine.offline.clip.camera;

import org.jspecify.annotations.NullMarked;
