/** Clips of templates (contract 3): which inputs each takes, their tasks and their links. */
@NullMarked
package io.minimax4j.server.video.template;

import org.jspecify.annotations.NullMarked;
