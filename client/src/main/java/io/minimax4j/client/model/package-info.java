/** The models that can be asked. */
@NullMarked
package io.minimax4j.client.model;

import org.jspecify.annotations.NullMarked;
