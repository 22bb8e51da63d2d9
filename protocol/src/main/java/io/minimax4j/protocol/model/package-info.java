/** The list of models, {@code /v1/models}. */
@NullMarked
package io.minimax4j.protocol.model;

import org.jspecify.annotations.NullMarked;
