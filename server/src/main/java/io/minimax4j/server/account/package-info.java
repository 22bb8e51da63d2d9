/**
 * Who is calling: accounts, their API keys (stored as hashes only), and how a credential is read from a request. What
 * an account may spend or how often it may call lives with the limits, not here.
 */
@NullMarked
package io.minimax4j.server.account;

import org.jspecify.annotations.NullMarked;
