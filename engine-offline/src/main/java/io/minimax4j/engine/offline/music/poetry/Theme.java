package io.minimax4j.engine.offline.music.poetry;

import java.util.List;

/**
 * What songs are about.
 *
 * @param tags what such a song may sound like
 * @param english words that speak of it, in lower case
 * @param chinese words that speak of it
 */
record Theme(String name, Mood mood, List<String> tags, List<String> english, List<String> chinese) {}
