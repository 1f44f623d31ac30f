package pl.zwornik.json.internal;

import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.CharterFailures;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.Provision;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;

/** A clause while it is read: a document can say more than one thing in it, a clause cannot. */
final class ClauseDraft {

    final Clause.Builder clause = Clause.builder();
    private @Nullable Provision said;
    private boolean more;

    void say(Provision provision) {
        more |= said != null;
        said = provision;
    }

    Clause finish() {
        if (more) {
            throw new InvariantViolationException(Failure.of(CharterFailures.PROVISION_OF_OTHER_KIND, "/kind"));
        }
        if (said != null) {
            clause.provision(said);
        }
        return clause.build();
    }
}
