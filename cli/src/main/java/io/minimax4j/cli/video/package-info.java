/** The commands that make clips, of prompts and of templates. */
@NullMarked
package io.minimax4j.cli.video;

import org.jspecify.annotations.NullMarked;
