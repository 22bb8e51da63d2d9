/** Pictures, clips and sounds that go along with a request. */
@NullMarked
package io.minimax4j.client.media;

import org.jspecify.annotations.NullMarked;
