/** What an account may still use. */
@NullMarked
package io.minimax4j.protocol.account;

import org.jspecify.annotations.NullMarked;
