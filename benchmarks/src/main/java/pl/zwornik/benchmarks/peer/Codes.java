package pl.zwornik.benchmarks.peer;

import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Purposes;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Readers of codes: a document holds the value alone, and the attribute says of which scheme it is. */
abstract class Codes extends StdScalarDeserializer<Code> {

    private final String scheme;

    private Codes(String scheme) {
        super(Code.class);
        this.scheme = scheme;
    }

    @Override
    public Code deserialize(JsonParser in, DeserializationContext context) {
        return Code.of(scheme, in.getString());
    }

    static final class Type extends Codes {
        Type() {
            super(OrganisationTypes.SCHEME);
        }
    }

    static final class Variant extends Codes {
        Variant() {
            super(NameVariants.SCHEME);
        }
    }

    static final class Function extends Codes {
        Function() {
            super(OrganisationFunctions.SCHEME);
        }
    }

    static final class NameKind extends Codes {
        NameKind() {
            super(NameKinds.SCHEME);
        }
    }

    static final class Form extends Codes {
        Form() {
            super(ForumForms.SCHEME);
        }
    }

    static final class MembershipKind extends Codes {
        MembershipKind() {
            super(MembershipKinds.SCHEME);
        }
    }

    static final class OrganKind extends Codes {
        OrganKind() {
            super(OrganKinds.SCHEME);
        }
    }

    static final class SeatRole extends Codes {
        SeatRole() {
            super(SeatRoles.SCHEME);
        }
    }

    static final class Clause extends Codes {
        Clause() {
            super(ClauseKinds.SCHEME);
        }
    }

    static final class Purpose extends Codes {
        Purpose() {
            super(Purposes.SCHEME);
        }
    }

    static final class Attendee extends Codes {
        Attendee() {
            super(AttendeeKinds.SCHEME);
        }
    }

    static final class Involvement extends Codes {
        Involvement() {
            super(InvolvementRoles.SCHEME);
        }
    }
}
