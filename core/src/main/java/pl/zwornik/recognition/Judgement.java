package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.fact.Reason;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** What a reading means: which units fit, and whether that is settled. */
final class Judgement {

    /** What an area is that stands by itself: a gmina, a powiat, a voivodeship. */
    private static final NamePattern LOCAL_GOVERNMENT = of(OrganisationTypes.of("JST"));

    /** What a place is that stands by itself: anything there. */
    private static final NamePattern ANYTHING = of(null);

    private final FoldedText text;
    private final PlaceChoice choice;
    private final boolean incomplete;
    private final Reading reading;
    private final Codes codes;
    private final boolean typeEdited;
    private final List<Candidate<NamedUnit>> candidates = new ArrayList<>(1);
    private boolean doubtful;

    private Judgement(
            FoldedText text, PlaceFinder finder, Reading reading, @Nullable TercCode scope, boolean typeEdited) {
        this.text = text;
        this.choice = new PlaceChoice(text, finder, reading);
        this.incomplete = finder.isIncomplete();
        this.reading = reading;
        this.codes = new Codes(reading, scope);
        this.typeEdited = typeEdited;
    }

    private static NamePattern of(@Nullable Code type) {
        return new NamePattern("gmina", NamePattern.Role.UNIT, Area.ANY, type, null, Set.of(), null, null);
    }

    /** Returns the units that fit a reading; a type of which one letter is mistaken makes nothing certain. */
    static Candidates<NamedUnit> of(
            FoldedText text, PlaceFinder finder, Reading reading, @Nullable TercCode scope, boolean typeEdited) {
        Judgement first = new Judgement(text, finder, reading, scope, typeEdited);
        first.judge();
        for (Reading next = reading.next; next != null; next = next.next) {
            Judgement other = new Judgement(text, finder, next, scope, typeEdited);
            other.judge();
            other.candidates.stream().filter(first::isAnother).forEach(first::addAnother);
        }
        return first.candidates();
    }

    private Candidates<NamedUnit> candidates() {
        if (candidates.isEmpty()) {
            return Candidates.unknown();
        }
        boolean certain = candidates.size() == 1
                && !doubtful
                && isSettled(reading.head, candidates.get(0).value());
        return new Candidates<>(certain ? Certainty.CERTAIN : Certainty.AMBIGUOUS, candidates);
    }

    private void judge() {
        NamePattern head = reading.head;
        if (head == null) {
            judgeWithoutType();
            return;
        }
        add(head, choice.ofUnit(head.area()));
        NamePattern other = reading.otherHead;
        if (other != null) {
            add(other, choice.ofUnit(other.area()));
        }
    }

    /** Tells whether a candidate is none that stands already, which the name only says again. */
    private boolean isAnother(Candidate<NamedUnit> candidate) {
        NamedUnit unit = candidate.value();
        return candidates.stream()
                .map(Candidate::value)
                .noneMatch(known -> known.type().equals(unit.type())
                        && (known.terc().equals(unit.terc()) || unit.place().isEmpty()));
    }

    private void addAnother(Candidate<NamedUnit> candidate) {
        List<Reason> reasons = new ArrayList<>(candidate.reasons());
        reasons.add(RecognitionReasons.ANOTHER_UNIT);
        candidates.add(new Candidate<>(candidate.value(), reasons));
    }

    private static boolean isSettled(@Nullable NamePattern head, NamedUnit unit) {
        boolean national = head != null && head.area() == Area.COUNTRY;
        return unit.type().isPresent() && (national || unit.terc().size() == 1);
    }

    /** An area by itself is a unit of local government; a place by itself may be anything there. */
    private void judgeWithoutType() {
        Found area = choice.ofLocalGovernment();
        if (area != null) {
            doubtful |= reading.firstUnknown < text.words();
            add(LOCAL_GOVERNMENT, area);
            return;
        }
        Found place = choice.ofAnything();
        if (place != null) {
            add(ANYTHING, place);
        }
    }

    private void add(NamePattern pattern, @Nullable Found found) {
        ReasonList reasons = new ReasonList();
        reasons.addType(pattern, typeEdited, reading.otherHead != null);
        boolean before = hasWordsBefore(found);
        boolean unfamiliar = hasUnfamiliarWords(found);
        doubtful |= typeEdited || before || unfamiliar;
        reasons.addIf(before, RecognitionReasons.WORDS_BEFORE);
        reasons.addIf(unfamiliar, RecognitionReasons.UNFAMILIAR_WORDS);
        if (found == null) {
            addWithoutPlace(pattern, reasons);
            return;
        }
        if (found.isGuess() && pattern.terc() == null && codes.areOutOfScope(pattern, found)) {
            addWithoutPlace(pattern, reasons);
            return;
        }
        Found agreed = choice.agreed(pattern, found);
        if (agreed == null) {
            reasons.add(RecognitionReasons.AREA_CONTRADICTS);
            doubtful = true;
        }
        addAt(pattern, choice.withDistrict(pattern, agreed == null ? found : agreed), reasons);
    }

    private void addAt(NamePattern pattern, Found found, ReasonList reasons) {
        boolean wordAfter = hasWordAfter(found);
        boolean region = reading.regional && found.equals(reading.voivodeship);
        boolean another = choice.isBesideAnother(found);
        boolean unasked = found.equals(reading.bare) && found.isOblique();
        doubtful |= reading.branch || wordAfter || region || unasked || found.isGuess() || incomplete || another;
        reasons.addPlace(found, found.equals(reading.legalEntity) && reading.head != null);
        reasons.addIf(unasked, RecognitionReasons.PLACE_WITHOUT_PREPOSITION);
        reasons.addIf(reading.branch, RecognitionReasons.BRANCH_NAMED);
        reasons.addIf(wordAfter, RecognitionReasons.WORD_AFTER_PLACE);
        reasons.addIf(region, RecognitionReasons.REGION_NAMED);
        reasons.addIf(another, RecognitionReasons.ANOTHER_PLACE);
        reasons.addIf(incomplete, RecognitionReasons.REGISTER_INCOMPLETE);
        doubtful |= !codes.add(pattern, found, reasons, candidates);
    }

    private void addWithoutPlace(NamePattern pattern, ReasonList reasons) {
        TercCode named = pattern.terc();
        List<TercCode> terc = named == null ? List.of() : codes.inScope(List.of(named));
        reasons.addIf(named != null && terc.isEmpty(), RecognitionReasons.PLACE_NOT_IN_SCOPE);
        reasons.addIf(
                named == null && pattern.area() != Area.COUNTRY && pattern.area() != Area.NONE,
                reading.missed < 0 ? RecognitionReasons.PLACE_NOT_NAMED : RecognitionReasons.PLACE_NOT_FOUND);
        candidates.add(new Candidate<>(Codes.unit(pattern, Optional.empty(), terc), reasons.list()));
    }

    /** An adjective of the place before the type is understood, what stands before it is not. */
    private boolean hasWordsBefore(@Nullable Found found) {
        if (reading.head == null) {
            return false;
        }
        Found ahead = reading.ahead;
        boolean isAhead = found != null && found.equals(ahead);
        int from = found == null || isAhead ? reading.headFrom : Math.min(found.from(), reading.headFrom);
        boolean another = found != null && ahead != null && !isAhead && !found.agreesWith(ahead);
        return another || reading.firstUnknown < from;
    }

    /** Where the place stands before the type, any word that is not understood makes a sentence of it. */
    private boolean hasUnfamiliarWords(@Nullable Found found) {
        boolean sentence = found != null
                && reading.head != null
                && found.equals(reading.ahead)
                && reading.firstUnknown < text.words();
        return sentence || reading.unfamiliar < (found == null ? text.words() : found.from());
    }

    private boolean hasWordAfter(Found found) {
        return found.to() < text.words() && !text.isApart(found.to()) && reading.isUnknown(found.to());
    }
}
