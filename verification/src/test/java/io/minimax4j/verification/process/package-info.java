/**
 * Real processes for the tests: the server as it is shipped, alone or as nodes of a cluster, the services it uses (a
 * PostgreSQL, an S3 service, a receiver of callbacks), and any other program that is run to its end; with the means to
 * kill, cut off and starve them. Nothing here knows what the server answers.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.process;
