/**
 * Going out: the one policy and the one client for everything that the server fetches from, or sends to, an address
 * that a user gave. What is sent, signed, repeated or looked for in a reply is for the feature that calls; nothing else in
 * the server opens a connection to such an address.
 */
@NullMarked
package io.minimax4j.server.egress;

import org.jspecify.annotations.NullMarked;
