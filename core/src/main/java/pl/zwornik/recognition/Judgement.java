package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.recognition.PlaceFinder.Found;
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
    private final Reading reading;
    private final Codes codes;
    private final boolean typeEdited;
    private final List<Candidate<NamedUnit>> candidates = new ArrayList<>(1);
    private boolean doubtful;

    private Judgement(
            FoldedText text, PlaceFinder finder, Reading reading, @Nullable TercCode scope, boolean typeEdited) {
        this.text = text;
        this.choice = new PlaceChoice(text, finder, reading);
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
        return new Judgement(text, finder, reading, scope, typeEdited).judge();
    }

    private Candidates<NamedUnit> judge() {
        NamePattern head = reading.head;
        if (head == null) {
            judgeWithoutType();
        } else {
            add(head, choice.ofUnit(head.area()));
            NamePattern other = reading.otherHead;
            if (other != null) {
                add(other, choice.ofUnit(other.area()));
            }
        }
        if (candidates.isEmpty()) {
            return Candidates.unknown();
        }
        boolean certain = candidates.size() == 1
                && !doubtful
                && isSettled(head, candidates.get(0).value());
        return new Candidates<>(certain ? Certainty.CERTAIN : Certainty.AMBIGUOUS, candidates);
    }

    private static boolean isSettled(@Nullable NamePattern head, NamedUnit unit) {
        boolean national = head != null && head.area() == Area.COUNTRY;
        return unit.type().isPresent() && (national || unit.terc().size() == 1);
    }

    /** An area by itself is a unit of local government; a place by itself may be anything there. */
    private void judgeWithoutType() {
        Found area = choice.ofLocalGovernment();
        if (area != null) {
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
        doubtful |= typeEdited || hasWordsBefore(found);
        reasons.addIf(hasWordsBefore(found), RecognitionReasons.WORDS_BEFORE);
        if (found == null) {
            addWithoutPlace(pattern, reasons);
            return;
        }
        boolean wordAfter = hasWordAfter(found);
        boolean region = reading.regional && found.equals(reading.voivodeship);
        doubtful |= wordAfter || region || found.edited();
        reasons.addPlace(found, found.equals(reading.legalEntity) && reading.head != null);
        reasons.addIf(wordAfter, RecognitionReasons.WORD_AFTER_PLACE);
        reasons.addIf(region, RecognitionReasons.REGION_NAMED);
        codes.add(pattern, choice.withDistrict(pattern, found), reasons, candidates);
        doubtful |= codes.contradict();
    }

    private void addWithoutPlace(NamePattern pattern, ReasonList reasons) {
        TercCode named = pattern.terc();
        List<TercCode> terc = named == null ? List.of() : codes.inScope(List.of(named));
        reasons.addIf(named != null && terc.isEmpty(), RecognitionReasons.PLACE_NOT_IN_SCOPE);
        reasons.addIf(
                named == null && pattern.area() != Area.COUNTRY,
                reading.missed < 0 ? RecognitionReasons.PLACE_NOT_NAMED : RecognitionReasons.PLACE_NOT_FOUND);
        candidates.add(new Candidate<>(Codes.unit(pattern, Optional.empty(), terc), reasons.list()));
    }

    /** An adjective of the place before the type is understood, what stands before it is not. */
    private boolean hasWordsBefore(@Nullable Found found) {
        int from = found == null ? reading.headFrom : Math.min(found.from(), reading.headFrom);
        return reading.head != null && reading.firstUnknown < from;
    }

    private boolean hasWordAfter(Found found) {
        return found.to() < text.words() && !text.isApart(found.to()) && reading.isUnknown(found.to());
    }
}
