package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Memberships")
@Label("Memberships")
class MembershipsTest {

    private static final OrganisationId NOBODY = OrganisationId.parse("nobody");

    private static Membership of(int member) {
        return Membership.builder(member(member)).build();
    }

    private static OrganisationId member(int number) {
        return OrganisationId.parse("ops-" + number);
    }

    /** Plain lists of the same, changed alike. */
    @Property
    @Label("are what a plain list would be, whatever is added and replaced, and find members as a walk over it would")
    void areLists(
            @ForAll @IntRange(max = 300) int first,
            @ForAll @Size(max = 300) List<@IntRange(max = 200) Integer> changes) {
        List<Membership> plain = new ArrayList<>(
                IntStream.range(0, first).mapToObj(i -> of(i % 150)).toList());
        Memberships memberships = Memberships.of(plain);
        for (int change : changes) {
            Membership one = of(change);
            if (change % 3 == 0 && !plain.isEmpty()) {
                int at = change % plain.size();
                plain.set(at, one);
                memberships = memberships.replaced(at, one);
            } else {
                plain.add(one);
                memberships = memberships.plus(one);
            }
        }
        assertThat(memberships).isEqualTo(plain).hasSameHashCodeAs(plain);
        for (int i = 0; i <= 200; i++) {
            OrganisationId member = member(i);
            assertThat(memberships.ofMember(member))
                    .isEqualTo(plain.stream()
                            .filter(one -> one.getMember().equals(member))
                            .toList());
        }
    }

    /** Members who leave, come back and belong for ever, asked on days before, between and after. */
    @Property(tries = 200)
    @Label("on a day are those of whom a walk over all of them would say so, in the same order")
    void areAskedOnDays(
            @ForAll @Size(min = 100, max = 300) List<@IntRange(max = 10_000) Integer> lives,
            @ForAll @IntRange(max = 9) int years) {
        Memberships memberships = Memberships.none();
        for (int i = 0; i < lives.size(); i++) {
            int life = lives.get(i);
            Membership one = of(life % 97).toBuilder()
                    .during(life(life, LocalDate.of(2021 + i / 40, 1, 1)))
                    .build();
            boolean changes = life % 5 == 0 && memberships.has(one.getMember());
            memberships = changes
                    ? memberships.replaced(
                            memberships.indexes(one.getMember()).findFirst().orElseThrow(), one)
                    : memberships.plus(one);
        }
        LocalDate day = LocalDate.of(2020 + years, 1, 1);
        ForumOnDay asked = Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT)
                .memberships(memberships)
                .build()
                .on(day);
        for (Tri answer : Tri.values()) {
            List<OrganisationId> expected = memberships.stream()
                    .map(Membership::getMember)
                    .distinct()
                    .filter(member -> asked.isMember(member) == answer)
                    .toList();
            assertThat(asked.members(answer)).isEqualTo(expected);
            assertThat(asked.voters(answer)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("name one who came back where it first stood, however long ago it left")
    void comeBack() {
        List<Membership> all = new ArrayList<>(IntStream.range(0, 64)
                .mapToObj(i -> of(i).toBuilder()
                        .during(Lifespan.parse("2020-01-01/2021-01-01"))
                        .build())
                .toList());
        for (int member : new int[] {64, 5, 3}) {
            all.add(of(member).toBuilder()
                    .during(Lifespan.parse("2022-01-01/.."))
                    .build());
        }
        Forum forum = Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT)
                .memberships(Memberships.of(all))
                .build();
        assertThat(forum.on(LocalDate.of(2022, 1, 1)).members(Tri.YES))
                .containsExactly(member(3), member(5), member(64));
    }

    private static Lifespan life(int number, LocalDate end) {
        return switch (number % 300) {
            case 0 -> Lifespan.unknown();
            case 1 -> Lifespan.parse("2020/" + end.getYear());
            case 2 -> Lifespan.attested(end);
            case 3 -> Lifespan.began(end).goingOn();
            default -> Lifespan.began(end.minusYears(1)).endedOn(end);
        };
    }

    @Test
    @DisplayName("stay as they are when others are made of them")
    void stay() {
        Memberships before = Memberships.of(
                IntStream.range(0, 65).mapToObj(MembershipsTest::of).toList());
        List<Membership> copy = List.copyOf(before);
        before.plus(of(99));
        before.replaced(3, of(98));
        before.replaced(64, of(98));
        assertThat(before).isEqualTo(copy);
        assertThat(before.has(member(98))).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> before.add(of(1)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> before.set(0, of(1)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> before.remove(0));
    }

    @Test
    @DisplayName("share one member's place between changes of it")
    void findChanged() {
        Membership ended =
                of(1).toBuilder().during(Lifespan.parse("/2022-01-01")).build();
        Memberships memberships =
                Memberships.of(List.of(of(1), of(2))).replaced(0, ended).plus(of(1));
        assertThat(memberships.ofMember(member(1))).containsExactly(ended, of(1));
        assertThat(memberships.has(NOBODY)).isFalse();
        assertThat(memberships.ofMember(NOBODY)).isEmpty();
        assertThat(Memberships.of(memberships)).isSameAs(memberships);
        assertThat(Memberships.none()).isEmpty();
    }

    @Test
    @DisplayName("hold nothing that is null, and nothing outside them")
    void refuse() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Memberships.none().plus((Membership) null));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Memberships.none().get(0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Memberships.of(List.of(of(1))).replaced(1, of(1)));
    }
}
