/**
 * How a call travels: one HTTP client, deadlines and stalls, repeats, errors told by cause, event streams. Public only
 * for the resources of this library; it may change in any release.
 */
@NullMarked
package io.minimax4j.client.transport;

import org.jspecify.annotations.NullMarked;
