/**
 * What a text names: numbers, dates, times, places, people, addresses, quotations; and how such things fill a shape.
 * Which tool is called, and what is done with the filled shape, is decided elsewhere.
 */
@NullMarked
package io.minimax4j.engine.offline.chat.reading;

import org.jspecify.annotations.NullMarked;
