package pl.zwornik.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.zwornik.benchmarks.peer.PlainForum;
import pl.zwornik.benchmarks.peer.PlainOrganisation;
import pl.zwornik.forum.Forum;
import pl.zwornik.organisation.Organisation;

/** The documents that are read and written. */
public final class JsonSamples {

    private JsonSamples() {}

    /** One organisation of about 1.4 KB. */
    @State(Scope.Benchmark)
    public static class OneOrganisation {

        final JsonPair<Organisation, PlainOrganisation> pair = new JsonPair<>(
                Samples.organisation(), Organisation.class, PlainOrganisation.class, PlainOrganisation::of);

        /** Proves that the document is as long as it is said to be. */
        @Setup
        public void prove() {
            if (pair.length() < 1_300 || pair.length() > 1_500) {
                throw new IllegalStateException("the document has " + pair.length() + " bytes");
            }
        }
    }

    /** One forum, of as many members as Forum MOCY has, of ten times and of a hundred times as many. */
    @State(Scope.Benchmark)
    public static class OneForum {

        /** How many memberships it has. */
        @Param({"22", "220", "2200"})
        public int memberships;

        JsonPair<Forum, PlainForum> pair;

        /** Makes the forum. */
        @Setup
        public void make() {
            pair = new JsonPair<>(Samples.forum(memberships), Forum.class, PlainForum.class, PlainForum::of);
        }
    }
}
