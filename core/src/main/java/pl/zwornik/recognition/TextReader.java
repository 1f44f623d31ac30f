package pl.zwornik.recognition;

import org.jspecify.annotations.Nullable;
import pl.zwornik.recognition.NamePattern.Role;
import pl.zwornik.recognition.PatternTree.Match;
import pl.zwornik.recognition.PlaceFinder.Found;
import pl.zwornik.territory.TercCode;

/** Reads one text word by word, from its beginning. */
final class TextReader {

    private static final int GMINA = Place.Kind.GMINA.bit();
    private static final int DISTRICT = Place.Kind.DISTRICT.bit();
    private static final int POWIAT = Place.Kind.POWIAT.bit();
    private static final int VOIVODESHIP = Place.Kind.VOIVODESHIP.bit();

    private final FoldedText text;
    private final PatternTree patterns;
    private final int[] words;
    private final PlaceFinder finder;
    private final Reading reading;

    /**
     * Makes a reader.
     *
     * @param words the numbers of the words of the text in the tree, or -1
     */
    TextReader(FoldedText text, PatternTree patterns, int[] words, PlaceFinder finder) {
        this.text = text;
        this.patterns = patterns;
        this.words = words;
        this.finder = finder;
        this.reading = new Reading(words);
    }

    Reading read() {
        int at = 0;
        while (at < words.length) {
            Match match = words[at] < 0 ? null : patterns.longest(words, at);
            at = match == null ? passOver(at) : take(match.pattern(), at, at + match.words());
        }
        return reading;
    }

    /** Returns where to read on. */
    private int take(NamePattern pattern, int from, int to) {
        return switch (pattern.role()) {
            case UNIT, BODY -> takeHead(pattern, from, to);
            case AREA -> takeArea(pattern, from, to);
            case IN -> takeSeat(to, PlaceForm.LOCATIVE);
            case FROM -> takeSeat(to, PlaceForm.GENITIVE);
            case TITLE -> to;
            case STOP -> reading.head == null ? to : words.length;
        };
    }

    private int takeHead(NamePattern pattern, int from, int to) {
        NamePattern first = reading.head;
        if (first == null) {
            reading.head = pattern;
            reading.headFrom = from;
            reading.headTo = to;
        } else if (first.role() == Role.UNIT) {
            reading.headTo = to;
            boolean another = pattern.type() != null && !pattern.type().equals(first.type());
            reading.otherHead = another && reading.otherHead == null ? pattern : reading.otherHead;
        }
        return to;
    }

    private int takeArea(NamePattern pattern, int from, int to) {
        reading.firstArea = Math.min(reading.firstArea, from);
        TercCode region = pattern.terc();
        Found found = region == null ? area(pattern, to) : finder.voivodeship(region, from, to);
        reading.regional |= region != null;
        switch (pattern.area()) {
            case POWIAT -> reading.powiat = reading.powiat == null ? found : reading.powiat;
            case VOIVODESHIP -> reading.voivodeship = reading.voivodeship == null ? found : reading.voivodeship;
            case CAPITAL -> reading.capital = true;
            default -> takeGmina(pattern, to, found);
        }
        return found == null ? to : found.to();
    }

    private @Nullable Found area(NamePattern pattern, int at) {
        return switch (pattern.area()) {
            case POWIAT -> finder.at(at, PlaceForm.ADJECTIVE, POWIAT);
            case VOIVODESHIP -> finder.at(at, PlaceForm.ADJECTIVE, VOIVODESHIP);
            case DISTRICT -> finder.at(at, PlaceForm.NOUN, DISTRICT);
            case CAPITAL -> null;
            default -> finder.inOneOf(at, GMINA, PlaceForm.NOMINATIVE, PlaceForm.GENITIVE, PlaceForm.LOCATIVE);
        };
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
        Found found = finder.inOneOf(at, GMINA, aCase, PlaceForm.NOUN);
        found = found == null ? finder.at(at, aCase, DISTRICT) : found;
        if (found == null) {
            miss(at);
            return at;
        }
        if (reading.head == null) {
            reading.bare = reading.bare == null ? found : reading.bare;
        } else {
            reading.seat = reading.seat == null ? found : reading.seat;
        }
        return found.to();
    }

    private int passOver(int at) {
        boolean expected = at == reading.headTo;
        Found found = expected && reading.bare == null ? bare(at) : null;
        if (found != null) {
            reading.bare = found;
            return found.to();
        }
        if (expected) {
            miss(at);
        }
        if (isWord(at)) {
            reading.firstUnknown = Math.min(reading.firstUnknown, at);
        }
        return at + 1;
    }

    /** A place without a preposition: OPS Dopiewo, OPS Śremu, Uniwersytet Gdański. */
    private @Nullable Found bare(int at) {
        boolean typeSaid = reading.head != null;
        Found found = typeSaid
                ? finder.inOneOf(at, GMINA, PlaceForm.NOMINATIVE, PlaceForm.GENITIVE, PlaceForm.LOCATIVE)
                : finder.inOneOf(at, GMINA, PlaceForm.NOMINATIVE, PlaceForm.LOCATIVE, PlaceForm.GENITIVE);
        found = found == null ? finder.at(at, PlaceForm.NOUN, DISTRICT) : found;
        found = found == null && typeSaid ? finder.gminaAdjective(at) : found;
        return found == null && typeSaid ? finder.at(at, PlaceForm.ADJECTIVE, POWIAT | VOIVODESHIP) : found;
    }

    private void miss(int at) {
        boolean unknown = at < words.length && isWord(at) && (words[at] < 0 || patterns.longest(words, at) == null);
        if (reading.missed < 0 && unknown) {
            reading.missed = at;
        }
    }

    /** A letter or a number by itself counts items, or inflects an acronym: OPS-y. */
    private boolean isWord(int at) {
        return text.end(at) - text.start(at) > 1 && !Character.isDigit(text.plain()[text.start(at)]);
    }
}
