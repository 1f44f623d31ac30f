package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.fact.Reason;

/** Gathers why a name was read as it was. */
final class ReasonList {

    private final List<Reason> reasons;

    ReasonList() {
        this.reasons = new ArrayList<>(6);
    }

    private ReasonList(List<Reason> reasons) {
        this.reasons = new ArrayList<>(reasons);
    }

    ReasonList copy() {
        return new ReasonList(reasons);
    }

    /** Adds a reason, once: the legal entity and the powiat may both contradict the place. */
    void add(Reason reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    void addIf(boolean condition, Reason reason) {
        if (condition) {
            add(reason);
        }
    }

    void addType(NamePattern pattern, boolean edited, boolean two) {
        add(pattern.type() == null ? RecognitionReasons.TYPE_NOT_NAMED : RecognitionReasons.TYPE_NAMED);
        addIf(edited, RecognitionReasons.TYPE_ONE_EDIT);
        addIf(two, RecognitionReasons.TWO_TYPES);
        Reason own = pattern.reason();
        if (own != null) {
            add(own);
        }
    }

    void addPlace(Found found, boolean ofLegalEntity) {
        addIf((found.cases() & PlaceForm.NOMINATIVE) != 0, RecognitionReasons.PLACE_NOMINATIVE);
        addIf((found.cases() & PlaceForm.GENITIVE) != 0, RecognitionReasons.PLACE_GENITIVE);
        addIf((found.cases() & PlaceForm.LOCATIVE) != 0, RecognitionReasons.PLACE_LOCATIVE);
        addIf((found.cases() & PlaceForm.ADJECTIVE) != 0, RecognitionReasons.PLACE_ADJECTIVE);
        addIf(found.spelling() == Spelling.SHORTENED, RecognitionReasons.PLACE_SHORTENED);
        addIf(found.spelling() == Spelling.DERIVED, RecognitionReasons.ADJECTIVE_DERIVED);
        addIf(found.spelling() == Spelling.BEGUN, RecognitionReasons.PLACE_BEGUN);
        addIf(found.spelling() == Spelling.ONE_EDIT, RecognitionReasons.PLACE_ONE_EDIT);
        addIf(ofLegalEntity, RecognitionReasons.LEGAL_ENTITY_NAMED);
    }

    List<Reason> list() {
        return reasons;
    }
}
