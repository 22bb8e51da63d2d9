/**
 * What the offline chat engine can answer: one class per skill, tried in the order of {@link Skills}. To add one, write a
 * class that implements {@link Skill} and put it into that list.
 */
@NullMarked
package io.minimax4j.engine.offline.chat.skill;

import org.jspecify.annotations.NullMarked;
