/**
 * The shape of the house, as tests: who may see whom, what things may be called, what may lie in the repository. A rule
 * that is broken for a good reason is changed here, where everybody sees it.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.fence;
