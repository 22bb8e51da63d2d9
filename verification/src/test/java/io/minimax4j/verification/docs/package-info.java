/** The pages that users read, held against the code they speak of. */
@NullMarked
package io.minimax4j.verification.docs;

import org.jspecify.annotations.NullMarked;
