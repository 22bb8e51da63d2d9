/**
 * Who is calling, and what they may: accounts, their API keys (stored as hashes only), how a credential is read from a
 * request, limits, budgets and usage. What a request costs is told by those who answer it.
 */
@NullMarked
package io.minimax4j.server.account;

import org.jspecify.annotations.NullMarked;
