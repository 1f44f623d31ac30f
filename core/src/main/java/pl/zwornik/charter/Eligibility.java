package pl.zwornik.charter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.VocabularyFailures;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * Who may belong: which types of organisations, whether what one of them became counts too, and whether the unit itself
 * belongs or a person on its behalf.
 *
 * @param types codes of {@link OrganisationTypes}, in order, each once; empty where every type may
 * @param successors whether what a unit of such a type became may belong, such as a CUS that was an OPS
 * @param form how it belongs, a code of {@link MemberForms}; null where not stated
 * @since 0.1.0
 */
public record Eligibility(
        List<Code> types, Tri successors, @Nullable Code form) implements Provision {

    /**
     * Checks the schemes, and that something is said.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a code is of another scheme or stands twice, or nothing is said
     */
    public Eligibility {
        types = List.copyOf(Objects.requireNonNull(types, "types"));
        Objects.requireNonNull(successors, "successors");
        Checks.require(
                types.stream().allMatch(type -> type.isOf(OrganisationTypes.SCHEME)),
                VocabularyFailures.SCHEME_WRONG,
                "/types");
        CodeUses.requireScheme(Optional.ofNullable(form), MemberForms.SCHEME, "/form");
        Checks.require(
                Checks.areDistinct(types) && !(types.isEmpty() && form == null),
                CharterFailures.ELIGIBILITY_EMPTY,
                "/types");
    }

    /** Returns how members belong, where stated. */
    public Optional<Code> memberForm() {
        return Optional.ofNullable(form);
    }

    /**
     * Tells whether an organisation may belong by its type.
     *
     * @param type what it is, a code of {@link OrganisationTypes}
     * @param cameFrom what it was before, where it is the successor of another; null where it is none, or that is not known
     */
    public Tri takes(Code type, @Nullable Code cameFrom) {
        if (types.isEmpty() || types.contains(type)) {
            return Tri.YES;
        }
        return cameFrom != null && types.contains(cameFrom) ? successors : Tri.NO;
    }

    @Override
    public boolean isFor(Code kind) {
        return kind.equals(ClauseKinds.MEMBERSHIP) || kind.equals(ClauseKinds.SUPPORTING_MEMBERSHIP);
    }
}
