/**
 * From the text of a request to what is spoken and when: pause marks, plain text without markup and pictures, runs of one
 * language each, Chinese numbers in words. Nothing here makes sound.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.text;

import org.jspecify.annotations.NullMarked;
