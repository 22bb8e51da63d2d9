/** Music over the wire: a server whose songs are tones, so that what is measured is the way they come. */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.music;
