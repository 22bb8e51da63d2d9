package io.minimax4j.server.file;

/** How many bytes one upload may have, and all files of one account together. */
public record FileLimits(long maxUploadBytes, long accountQuotaBytes) {}
