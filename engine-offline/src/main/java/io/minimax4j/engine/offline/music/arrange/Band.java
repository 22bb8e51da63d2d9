package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Who plays in a song: the instruments that were asked for, in the places of the style's band where they fit, and the
 * style's own in the others.
 *
 * @param chairs everybody but the leads
 * @param leads who plays tunes, in turns
 */
record Band(List<Chair> chairs, List<Chair> leads) {
    private static final double ASKED_FIRST = 0;
    private static final double ASKED = 0.2;
    private static final double MAKING_ROOM = 0.4;
    private static final int LEAD_CENTRE = 72;
    /** Who plays where all of a style's own are unwanted. */
    private static final List<Instrument> SUBSTITUTES = List.of(Instrument.PIANO, Instrument.STEEL_GUITAR,
            Instrument.HARP, Instrument.STRINGS, Instrument.FLUTE);

    Band {
        chairs = List.copyOf(chairs);
        leads = List.copyOf(leads);
    }

    /** @param tune whether there is one to play */
    static Band of(Brief brief, StyleSheet style, boolean tune, SplittableRandom random) {
        return new Seating(brief, style, random).seated(tune);
    }

    /** How chairs are given away. */
    private static final class Seating {
        private final Brief brief;
        private final StyleSheet style;
        private final List<Chair> chairs = new ArrayList<>();
        private final Set<Integer> taken = new HashSet<>();
        private final List<Instrument> leads = new ArrayList<>();
        private final Instrument usualLead;

        Seating(Brief brief, StyleSheet style, SplittableRandom random) {
            this.brief = brief;
            this.style = style;
            for (StyleSheet.Seat seat : style.seats()) {
                Instrument player = own(chosen(wanted(seat.players()), random));
                chairs.add(player == seat.chair().instrument() ? seat.chair() : seat.chair().with(player));
            }
            List<Instrument> open = wanted(style.leads());
            usualLead = own(open.get(random.nextInt(open.size())));
        }

        /** Those among them who may play; all, if nobody may: their chairs are taken away in the end. */
        private List<Instrument> wanted(List<Instrument> players) {
            List<Instrument> some = players.stream().filter(player -> !brief.unwanted().contains(own(player)))
                    .toList();
            return some.isEmpty() ? players : some;
        }

        /** One of them, and where it can be none who plays already. */
        private Instrument chosen(List<Instrument> players, SplittableRandom random) {
            List<Instrument> fresh = players.stream()
                    .filter(player -> chairs.stream().noneMatch(chair -> chair.instrument() == player)).toList();
            List<Instrument> some = fresh.isEmpty() ? players : fresh;
            return some.get(random.nextInt(some.size()));
        }

        private Instrument own(Instrument instrument) {
            return brief.acoustic() ? Families.acoustic(instrument) : instrument;
        }

        Band seated(boolean tune) {
            brief.instruments().stream().distinct().forEach(this::seat);
            if (brief.acoustic() && !brief.instruments().contains(Instrument.DRUM_KIT)) {
                chairs.removeIf(chair -> chair.role() == Part.Role.DRUMS);
            }
            harmonise();
            chairs.removeIf(chair -> brief.unwanted().contains(chair.instrument()));
            boolean asked = !leads.isEmpty();
            if (!asked) {
                leads.add(brief.instruments().stream().filter(Seating::tuneful).findFirst()
                        .orElse(brief.unwanted().contains(usualLead) ? substitute().orElse(usualLead) : usualLead));
            }
            if (asked && (!tune || leads.size() > 1)) {
                answering(tune ? leads.get(1) : leads.getFirst());
            }
            return new Band(chairs, leads.stream().map(Seating::lead).toList());
        }

        /** Where everybody who usually plays chords was sent away, somebody else does, if there is one. */
        private void harmonise() {
            boolean silent = chairs.stream().filter(Seating::harmonic)
                    .allMatch(chair -> brief.unwanted().contains(chair.instrument()));
            if (silent && chairs.stream().anyMatch(Seating::harmonic)) {
                int first = firstChords();
                substitute().ifPresent(player -> chairs.set(first, chairs.get(first).with(player).from(ASKED_FIRST)));
            }
        }

        private static boolean harmonic(Chair chair) {
            return chair.role() == Part.Role.CHORDS || chair.role() == Part.Role.PAD;
        }

        private Optional<Instrument> substitute() {
            return SUBSTITUTES.stream().filter(player -> !brief.unwanted().contains(player)).findFirst();
        }

        private static boolean tuneful(Instrument instrument) {
            return instrument != Instrument.DRUM_KIT && instrument != Instrument.TIMPANI && !Families.bass(instrument)
                    && !Families.carpet(instrument);
        }

        private static Chair lead(Instrument instrument) {
            int centre = Math.clamp(LEAD_CENTRE, instrument.lowest(), instrument.highest());
            return new Chair("lead", Part.Role.TUNE, Voicing.ROOT, instrument, centre, 0.06, 0.35, 0);
        }

        private void seat(Instrument asked) {
            if (asked == Instrument.DRUM_KIT) {
                seat(asked, find(Part.Role.DRUMS));
            } else if (Families.bass(asked)) {
                seat(asked, find(Part.Role.BASS));
            } else if (Families.singer(asked)) {
                leads.add(asked);
            } else if (Families.carpet(asked)) {
                int seat = find(Part.Role.PAD);
                if (seat < 0) {
                    taken.add(chairs.size());
                    chairs.add(new Chair("carpet", Part.Role.PAD, Voicing.OPEN, asked, 58, 0.1, 0.4, ASKED));
                } else {
                    seat(asked, seat);
                }
            } else {
                seatChords(asked);
            }
        }

        private void seatChords(Instrument asked) {
            int seat = usual(asked);
            if (seat < 0) {
                seat = find(Part.Role.CHORDS);
            }
            if (seat < 0) {
                int first = firstChords();
                Chair chair = chairs.get(first).with(asked).panned(-chairs.get(first).pan()).from(ASKED);
                taken.add(chairs.size());
                chairs.add(chair);
                return;
            }
            boolean first = taken.stream().noneMatch(other -> chairs.get(other).role() == Part.Role.CHORDS);
            seat(asked, seat);
            if (first) {
                for (int other = 0; other < chairs.size(); other++) {
                    Chair chair = chairs.get(other);
                    if (other != seat && chair.role() == Part.Role.CHORDS) {
                        chairs.set(other, chair.from(Math.max(chair.from(), MAKING_ROOM)));
                    }
                }
            }
        }

        private int firstChords() {
            for (int i = 0; i < chairs.size(); i++) {
                if (chairs.get(i).role() == Part.Role.CHORDS) {
                    return i;
                }
            }
            return 0;
        }

        /** The free chair where the style itself would seat it, or -1. */
        private int usual(Instrument asked) {
            for (int i = 0; i < style.seats().size(); i++) {
                StyleSheet.Seat seat = style.seats().get(i);
                if (!taken.contains(i) && seat.chair().role() == Part.Role.CHORDS && seat.players().contains(asked)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean kettledrums(Chair chair) {
            return chair.role() == Part.Role.CHORDS && chair.voicing() == Voicing.ROOT;
        }

        private int find(Part.Role role) {
            for (int i = 0; i < chairs.size(); i++) {
                if (!taken.contains(i) && chairs.get(i).role() == role && !kettledrums(chairs.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        private void seat(Instrument asked, int seat) {
            if (seat < 0) {
                return;
            }
            double from = taken.isEmpty() ? ASKED_FIRST : ASKED;
            taken.add(seat);
            Chair chair = chairs.get(seat);
            chairs.set(seat, chair.with(asked).from(Math.min(chair.from(), from)));
        }

        private void answering(Instrument asked) {
            int centre = Math.clamp(LEAD_CENTRE, asked.lowest(), asked.highest());
            chairs.removeIf(chair -> chair.role() == Part.Role.COUNTER && chair.name().equals("answer"));
            chairs.add(new Chair("answer", Part.Role.COUNTER, Voicing.ROOT, asked, centre, 0.3, 0.35, ASKED));
        }
    }
}
