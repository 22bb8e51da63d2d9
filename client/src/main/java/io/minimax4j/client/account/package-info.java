/** What an account may still use. */
@NullMarked
package io.minimax4j.client.account;

import org.jspecify.annotations.NullMarked;
