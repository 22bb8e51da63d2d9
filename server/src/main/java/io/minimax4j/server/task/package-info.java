/**
 * Durable work: one table, one life, on db-scheduler. It is accepted in one transaction, held by heartbeat, fenced by the
 * number of its attempt, and published once. What a task does, and what its words on the wire are, belongs to the kind
 * that a feature registers here; nothing here knows about HTTP.
 */
@NullMarked
package io.minimax4j.server.task;

import org.jspecify.annotations.NullMarked;
