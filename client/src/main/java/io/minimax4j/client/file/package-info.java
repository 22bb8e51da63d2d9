/** The files of an account: sent, listed, fetched and deleted, without ever being held in memory whole. */
@NullMarked
package io.minimax4j.client.file;

import org.jspecify.annotations.NullMarked;
