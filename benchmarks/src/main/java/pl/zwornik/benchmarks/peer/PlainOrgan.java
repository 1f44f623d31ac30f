package pl.zwornik.benchmarks.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.benchmarks.peer.PlainForum.PlainClaim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.vocabulary.Code;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An organ of a forum. */
public record PlainOrgan(
        LocalId id,
        @JsonDeserialize(using = Codes.OrganKind.class) Code kind,
        @Nullable String name,
        @Nullable List<PlainSeat> seats,
        @Nullable PlainElection election) {

    /** A seat. */
    public record PlainSeat(
            LocalId id,

            @JsonDeserialize(using = Codes.SeatRole.class) @Nullable
            Code role,

            @Nullable List<PlainTenure> tenures) {

        static PlainSeat of(Seat seat) {
            return new PlainSeat(
                    seat.getId(), seat.getRole().orElse(null), Plain.list(seat.getTenures(), PlainTenure::of));
        }
    }

    /** The holding of a seat. */
    public record PlainTenure(
            @Nullable PersonId holder,
            @Nullable OrganisationId onBehalfOf,
            @Nullable PlainClaim<Lifespan> during) {

        static PlainTenure of(Tenure tenure) {
            return new PlainTenure(
                    tenure.getHolder().orElse(null),
                    tenure.getOnBehalfOf().orElse(null),
                    tenure.getDuring().map(PlainClaim::of).orElse(null));
        }
    }

    /** How it was elected. */
    public record PlainElection(
            @Nullable PlainClaim<PartialDate> day, @Nullable Count votes) {

        static PlainElection of(Election election) {
            return new PlainElection(
                    election.getDay().map(PlainClaim::of).orElse(null),
                    election.getVotes().equals(Count.unknown()) ? null : election.getVotes());
        }
    }

    static PlainOrgan of(Organ organ) {
        return new PlainOrgan(
                organ.getId(),
                organ.getKind(),
                organ.getName().orElse(null),
                Plain.list(organ.getSeats(), PlainSeat::of),
                organ.getElection().map(PlainElection::of).orElse(null));
    }
}
