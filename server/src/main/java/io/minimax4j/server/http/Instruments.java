package io.minimax4j.server.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.minimax4j.server.store.IdSource;

/** What names requests and what measures them. */
public record Instruments(IdSource ids, MeterRegistry registry) {}
