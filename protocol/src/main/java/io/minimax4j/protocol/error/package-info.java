/**
 * The one table of status codes and the one exception that carries a row of it. Client, server, command line and docs
 * all read this table; none keeps a second one. How an error looks on a wire belongs to the face that sends it.
 */
@NullMarked
package io.minimax4j.protocol.error;

import org.jspecify.annotations.NullMarked;
