package io.minimax4j.protocol.image;

/** A count that is written as digits in a string, and read from a number as well. */
public record DigitCount(int value) {}
