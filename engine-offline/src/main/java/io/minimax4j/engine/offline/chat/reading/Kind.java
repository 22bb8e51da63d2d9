package io.minimax4j.engine.offline.chat.reading;

/** What a stretch of a text names. */
public enum Kind {
    QUOTE, CODE, EMAIL, URL, PATH, PHONE, DATE, TIME, SPAN_OF_TIME, NUMBER, CURRENCY, LANGUAGE, PLACE, PERSON,
    CODE_NUMBER, COMPANY
}
