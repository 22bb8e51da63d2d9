package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the words of a prompt once. A negation reaches the next word that is known, and on over "or" and, where it is as
 * strong as "without", over "and"; a strong one crosses adjectives ("no sad slow songs"). It gives up after a few words
 * that mean nothing, and at the end of the clause.
 */
final class PromptReading {
    /** Words of no meaning that a negation crosses. */
    private static final int FARTHEST = 3;
    /** How much of a style is left where it is only a colour, or what the words are about. */
    private static final double COLOUR = 0.35;

    private final List<Token> tokens;
    private final Wish wish = new Wish();
    private Sense.@Nullable Mark negation;
    private boolean negated;
    private boolean joined;
    private boolean adjective;
    private int gap;
    private double degree = 1;
    private boolean about;
    private boolean touch;
    private boolean alone;
    private @Nullable Style lastStyle;

    private PromptReading(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Wish read(String plain) {
        return new PromptReading(Token.of(plain)).read();
    }

    private Wish read() {
        int at = 0;
        while (at < tokens.size()) {
            Lexicon.Match match = Lexicon.WORDS.longest(tokens, at);
            if (match == null) {
                pass(tokens.get(at));
                at++;
                continue;
            }
            if (match.senses().getFirst() instanceof Sense.Mark mark && !says(mark)) {
                steer(mark);
            } else {
                hear(match.senses());
            }
            at += match.length();
        }
        return wish;
    }

    /** Whether a mark is something that is wanted, and not of grammar. */
    private static boolean says(Sense.Mark mark) {
        return switch (mark) {
            case ACOUSTIC, SOLO, DUET, TWO_WOMEN, TWO_MEN, HEARD -> true;
            default -> false;
        };
    }

    private void pass(Token token) {
        switch (token.text()) {
            case "," -> endClause();
            case "、" -> joined = negated;
            case "&" -> steer(Sense.Mark.AND);
            // what is behind it is no longer what the words are about: a folk song about the country, 关于乡村的民谣
            case "的" -> about = false;
            default -> {
                degree = 1;
                gap++;
                int farthest = negation == Sense.Mark.NOT && token.han() ? 1 : FARTHEST;
                if (negated || gap >= farthest) {
                    endNegation();
                }
            }
        }
    }

    private void endClause() {
        endNegation();
        about = false;
        touch = false;
        alone = false;
        degree = 1;
        lastStyle = null;
    }

    private void endNegation() {
        negation = null;
        negated = false;
        joined = false;
        adjective = false;
        gap = 0;
    }

    private void steer(Sense.Mark mark) {
        switch (mark) {
            case NOT, NO, WITHOUT -> {
                endNegation();
                negation = mark;
            }
            case BUT -> want();
            case TOO -> {
                if (!negated && negation != null) {
                    negation = Sense.Mark.NOT;
                }
            }
            case ONLY -> {
                want();
                alone = true;
            }
            case OR -> joined = negated;
            case AND -> {
                joined = negated && negation == Sense.Mark.WITHOUT;
                if (negated && !joined) {
                    endNegation();
                }
            }
            case MORE -> degree(1.3);
            case LESS -> degree(0.55);
            case ABOUT -> {
                endNegation();
                about = true;
            }
            case TOUCH -> {
                if (lastStyle != null) {
                    wish.styles.computeIfPresent(lastStyle, (style, weight) -> weight * COLOUR);
                }
            }
            case TOUCH_OF -> touch = true;
            default -> {
            }
        }
    }

    /** "With" after "not sad" begins what is wanted; in "without using drums" it does not. */
    private void want() {
        if (negated) {
            endNegation();
        }
        about = false;
    }

    private void degree(double value) {
        degree = value;
        if (negated && !joined) {
            endNegation();
        }
    }

    private void hear(List<Sense> senses) {
        boolean crossing = joined
                || adjective && negation != Sense.Mark.NOT && senses.stream().allMatch(sense -> sense.style() == null);
        if (negation != null && negated && !crossing) {
            endNegation();
        }
        if (negation == null) {
            senses.forEach(sense -> want(sense, senses));
        } else {
            senses.forEach(sense -> refuse(sense, senses));
            negated = true;
            joined = false;
            adjective = senses.stream()
                    .allMatch(sense -> sense instanceof Sense.Feeling || sense instanceof Sense.Pace);
        }
        degree = 1;
        if (senses.stream().anyMatch(sense -> sense.style() != null)) {
            touch = false;
        }
    }

    private void want(Sense sense, List<Sense> senses) {
        switch (sense) {
            case Sense.Of of -> {
                wish.styles.merge(of.style(), of.weight() * (about || touch ? COLOUR : 1), Double::sum);
                lastStyle = of.style();
            }
            case Sense.Feeling feeling -> {
                double valence = Math.clamp(feeling.valence() * degree, -1, 1);
                double energy = Math.clamp(0.5 + (feeling.energy() - 0.5) * degree, 0, 1);
                wish.feelings.add(new Sense.Feeling(valence, energy, feeling.weight() * (touch ? COLOUR : 1)));
            }
            case Sense.Speed speed -> speed(speed, senses);
            case Sense.Pace pace -> wish.paces.add(Math.clamp(pace.pace() * degree, -1.2, 1.2));
            case Sense.Beat beat -> {
                if (wish.metre == null) {
                    wish.metre = beat.metre();
                }
            }
            case Sense.Swing swing -> wish.swing = swing.swing();
            case Sense.Scale scale -> {
                if (wish.mode == null) {
                    wish.mode = scale.mode();
                }
            }
            case Sense.Singing singing -> wish.voices.add(singing.voice());
            case Sense.Playing playing -> play(playing);
            case Sense.PlayingOne one -> play(one);
            case Sense.Lacking lacking -> wish.unwanted.addAll(lacking.instruments());
            case Sense.Mark mark -> mark(mark);
        }
    }

    private void play(Sense instrument) {
        wish.instruments.add(instrument);
        wish.acoustic |= alone;
        wish.alone |= alone;
    }

    private void speed(Sense.Speed speed, List<Sense> senses) {
        if (speed.named()) {
            if (wish.tempo == null) {
                wish.tempo = speed;
            }
            return;
        }
        for (Sense sense : senses) {
            if (sense instanceof Sense.Of of) {
                wish.speeds.putIfAbsent(of.style(), speed);
            }
        }
    }

    private void mark(Sense.Mark mark) {
        switch (mark) {
            case ACOUSTIC -> wish.acoustic = true;
            case SOLO -> wish.alone = true;
            case DUET -> wish.duet = true;
            case TWO_WOMEN -> {
                wish.voices.add(Voice.FEMALE);
                wish.alike = true;
            }
            case TWO_MEN -> {
                wish.voices.add(Voice.MALE);
                wish.alike = true;
            }
            default -> {
            }
        }
    }

    private void refuse(Sense sense, List<Sense> senses) {
        boolean plays = senses.stream()
                .anyMatch(one -> one instanceof Sense.Playing || one instanceof Sense.PlayingOne);
        boolean styled = senses.stream().anyMatch(one -> one.style() != null);
        switch (sense) {
            case Sense.Of of -> {
                if (!plays && of.weight() >= 0.5) {
                    wish.unwantedStyles.add(of.style());
                }
            }
            case Sense.Feeling feeling -> {
                if (!plays && !styled) {
                    wish.feelings.add(new Sense.Feeling(-feeling.valence() * 0.4, 0.5 - (feeling.energy() - 0.5) * 0.5,
                            feeling.weight()));
                }
            }
            case Sense.Pace pace -> wish.paces.add(-pace.pace() * 0.3);
            case Sense.Beat beat -> wish.unwantedMetre = beat.metre();
            case Sense.Swing swing -> wish.swing = 0.5;
            case Sense.Scale scale -> wish.mode = scale.mode().minor() ? Mode.MAJOR : Mode.MINOR;
            case Sense.Singing singing -> wish.unwantedVoices.add(singing.voice());
            case Sense.Playing playing -> wish.unwanted.add(playing.instrument());
            case Sense.PlayingOne one -> wish.unwanted.addAll(one.family().members());
            case Sense.Mark mark -> wish.acoustic &= mark != Sense.Mark.ACOUSTIC;
            case Sense.Speed speed -> {
            }
            case Sense.Lacking lacking -> {
            }
        }
    }
}
