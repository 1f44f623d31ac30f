package pl.zwornik.charter;

import pl.zwornik.vocabulary.Code;

/**
 * What a clause says in a form that a decision can follow.
 *
 * @since 0.1.0
 */
public sealed interface Provision
        permits Quorum, Majority, TermOfOffice, Size, Balloting, Tie, NumberScheme, Eligibility {

    /** Tells whether a clause of this kind, a code of {@link ClauseKinds}, may say it. */
    boolean isFor(Code kind);
}
