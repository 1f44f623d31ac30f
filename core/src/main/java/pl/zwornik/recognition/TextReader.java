package pl.zwornik.recognition;

import org.jspecify.annotations.Nullable;
import pl.zwornik.recognition.NamePattern.Role;
import pl.zwornik.recognition.PatternTree.Match;

/** Reads one text word by word, from its beginning. */
final class TextReader {

    /** Shorter words after an acronym inflect it: MOPS-em. */
    private static final int SHORTEST_ALIEN = 4;

    private final FoldedText text;
    private final PatternTree patterns;
    private final int[] words;
    private final PlaceReader places;
    private Reading reading;
    private boolean patron;
    private boolean address;

    /** Makes a reader; {@code words} are the numbers of the words of the text in the tree, or -1. */
    TextReader(FoldedText text, PatternTree patterns, int[] words, PlaceFinder finder) {
        this.text = text;
        this.patterns = patterns;
        this.words = words;
        this.places = new PlaceReader(finder);
        this.reading = new Reading(new boolean[words.length]);
    }

    /** Returns what the text says of the first unit that it names, which knows the next. */
    Reading read() {
        Reading first = reading;
        int at = 0;
        while (at < words.length) {
            Match match = words[at] < 0 ? null : patterns.longest(words, at);
            at = match == null || (address && !isSeat(match))
                    ? passOver(at)
                    : take(match.pattern(), at, at + match.words());
        }
        return first;
    }

    /** Of what is no part of the name only the seat counts, if the name says no place. */
    private boolean isSeat(Match match) {
        return match.pattern().role() == Role.IN && !reading.hasPlace() && reading.powiat == null;
    }

    /** Returns where to read on. */
    private int take(NamePattern pattern, int from, int to) {
        Role role = pattern.role();
        if (role == Role.AND || (role == Role.PART && from != reading.placeAt)) {
            return passOver(from);
        }
        reading.understand(from, to);
        patron &= role == Role.FROM || role == Role.TITLE;
        switch (role) {
            case UNIT, BODY -> takeHead(pattern, from, to);
            case AREA -> {
                return takeArea(pattern, from, to);
            }
            case IN -> {
                return takeSeat(to, PlaceForm.LOCATIVE);
            }
            case FROM -> {
                return patron ? to : takeSeat(to, PlaceForm.GENITIVE);
            }
            case STOP -> address = reading.endsAt(from);
            case BRANCH -> {
                reading.branch = true;
                address = reading.endsAt(from);
            }
            case PART -> reading.placeAt = to;
            case PATRON -> patron = reading.head != null;
            case FOREIGN -> reading.unfamiliar = 0; // wherever it stands
            default -> {} // titles of posts say nothing of the unit
        }
        return to;
    }

    private void takeHead(NamePattern pattern, int from, int to) {
        NamePattern first = reading.head;
        if (first == null) {
            reading.begin(pattern, from, to);
        } else if (first.role() == Role.UNIT && pattern.role() == Role.UNIT && reading.hasPlaceBehind()) {
            reading = reading.another(pattern, from, to);
        } else if (first.role() == Role.UNIT) {
            reading.headTo = to;
            reading.placeAt = to;
            boolean another = pattern.type() != null && !pattern.type().equals(first.type());
            reading.otherHead = another && reading.otherHead == null ? pattern : reading.otherHead;
        }
    }

    private int takeArea(NamePattern pattern, int from, int to) {
        reading.firstArea = Math.min(reading.firstArea, from);
        Found found = places.ofArea(pattern, from, to);
        reading.regional |= pattern.terc() != null;
        switch (pattern.area()) {
            case POWIAT -> reading.powiat = reading.powiat == null ? found : reading.powiat;
            case VOIVODESHIP -> reading.voivodeship = reading.voivodeship == null ? found : reading.voivodeship;
            case CAPITAL -> reading.capital = true;
            default -> takeGmina(pattern, to, found);
        }
        return understood(found, to);
    }

    /** Returns where to read on after a place, or where there is none. */
    private int understood(@Nullable Found found, int otherwise) {
        if (found == null) {
            return otherwise;
        }
        reading.understand(found.from(), found.to());
        return found.to();
    }

    private void takeGmina(NamePattern pattern, int to, @Nullable Found found) {
        reading.kinds.addAll(pattern.kinds());
        if (found == null) {
            miss(to);
        } else if (reading.head == null) {
            reading.legalEntity = reading.legalEntity == null ? found : reading.legalEntity;
        } else {
            reading.gmina = reading.gmina == null ? found : reading.gmina;
        }
    }

    private int takeSeat(int at, int aCase) {
        Found found = places.ofSeat(at, aCase);
        if (found == null) {
            miss(at);
        } else if (reading.head == null) {
            reading.ahead = reading.ahead == null ? found : reading.ahead;
        } else {
            reading.seat = reading.seat == null ? found : reading.seat;
        }
        return understood(found, at);
    }

    private int passOver(int at) {
        boolean apart = at > 0 && text.isApart(at) && !text.isDotted(at - 1);
        if (address || (patron && apart)) {
            reading.placeAt = (apart || text.isPostalCode(at - 2)) && !reading.hasPlace() ? at : reading.placeAt;
            patron = false;
        } else if (patron) {
            return at + 1;
        }
        if (at == reading.placeAt) {
            Found found = isPassedBy(at) || reading.isPlaceSaid(text.isApart(at))
                    ? null
                    : places.bare(at, reading.head != null);
            if (found != null && (!address || found.to() == words.length || text.isPostalCode(at - 2))) {
                reading.stands(found);
                return understood(found, at);
            }
            doubt(at);
        }
        boolean initial = reading.head == null && text.isDotted(at) && text.isLetter(at); // b. MOPS: it is no more
        if ((text.isWord(at) || initial) && !address) {
            reading.firstUnknown = Math.min(reading.firstUnknown, at);
        }
        return at + 1;
    }

    /** A number, or what stands in quotation marks, may follow the type before the place: DPS nr 1 „Orły", Rzeszów. */
    private boolean isPassedBy(int at) {
        return reading.head != null && (!text.isWord(at) || isQuoted(at));
    }

    private boolean isQuoted(int at) {
        return reading.head != null && text.quotation(at) > text.quotation(reading.headFrom);
    }

    /** Where a place might have stood, is something that is none. */
    private void doubt(int at) {
        NamePattern head = reading.head;
        boolean joins = !isQuoted(at) && words[at] >= 0 && isJoining(at);
        if (isPassedBy(at) && !joins) {
            reading.placeAt = at + 1;
        } else if (!address) {
            miss(at);
            boolean unfamiliar = head != null
                    && head.role() == Role.UNIT
                    && (joins || (head.isAcronym() && text.end(at) - text.start(at) >= SHORTEST_ALIEN));
            reading.unfamiliar = unfamiliar ? Math.min(reading.unfamiliar, at) : reading.unfamiliar;
        }
    }

    private boolean isJoining(int at) {
        Match match = patterns.longest(words, at);
        return match != null && match.pattern().role() == Role.AND;
    }

    private void miss(int at) {
        boolean unknown =
                at < words.length && text.isWord(at) && (words[at] < 0 || patterns.longest(words, at) == null);
        if (unknown) {
            reading.miss(at);
        }
    }
}
