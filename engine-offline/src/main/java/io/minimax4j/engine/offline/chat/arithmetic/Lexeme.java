package io.minimax4j.engine.offline.chat.arithmetic;

/** A piece of a text in which a calculation is looked for. */
sealed interface Lexeme {

    /** A number, as it is shown in the answer. */
    record Number(Amount amount, String shown) implements Lexeme {}

    /** An operator, bracket or postfix sign. */
    record Sign(char symbol) implements Lexeme {}

    /** Any other word. */
    record Word(String text) implements Lexeme {}

    /** The operators: {@code ~} is the remainder, {@code \} divides the other way round, {@code r} is the square root. */
    String SIGNS = "+-*/\\^%~!()r";
}
