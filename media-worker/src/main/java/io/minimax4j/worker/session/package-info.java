/** One session of the pipe as the work behind it sees it: what comes in, what goes out, and when to stop. */
@NullMarked
package io.minimax4j.worker.session;

import org.jspecify.annotations.NullMarked;
