/**
 * {@code minimax chat}, asked once or talked with, {@code minimax embed} and {@code minimax models}; and the files of
 * functions, schemas and pictures that a chat takes.
 */
@NullMarked
package io.minimax4j.cli.text;

import org.jspecify.annotations.NullMarked;
