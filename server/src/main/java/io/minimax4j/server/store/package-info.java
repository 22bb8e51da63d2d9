/**
 * Where the server keeps things: the database and its migrations, blobs in a folder or a bucket, and the source of ids. What
 * the rows mean belongs to the feature that owns the table; nothing here knows about our HTTP.
 */
@NullMarked
package io.minimax4j.server.store;

import org.jspecify.annotations.NullMarked;
