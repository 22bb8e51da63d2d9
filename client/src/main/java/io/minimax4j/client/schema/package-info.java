/**
 * Between records and JSON: the JSON Schema that a record stands for, and the record that a JSON text fills. Used for the
 * arguments of functions and for structured answers.
 */
@NullMarked
package io.minimax4j.client.schema;

import org.jspecify.annotations.NullMarked;
