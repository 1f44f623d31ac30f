package pl.zwornik.testkit.wrong;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.zwornik.port.Store;
import pl.zwornik.testkit.ContractRun;
import pl.zwornik.testkit.StoreCapability;
import pl.zwornik.testkit.StoreContract;

import static org.assertj.core.api.Assertions.assertThat;

class WrongStoresTest {

    /** Returns a contract over a store that claims everything but limits; not a class that JUnit would find. */
    private static StoreContract claiming(Supplier<? extends Store> fresh) {
        return new StoreContract() {

            private Store store = fresh.get();

            @Override
            public void reset() {
                store = fresh.get();
            }

            @Override
            public Store subject() {
                return store;
            }

            @Override
            public Set<StoreCapability> capabilities() {
                return EnumSet.of(StoreCapability.CONCURRENT, StoreCapability.DURABLE, StoreCapability.SHARED);
            }
        };
    }

    static Stream<Arguments> stores() {
        return Stream.of(
                wrong(ForwardingStore::new, ""),
                wrong(WrongWriters.LosesTheLastWrite::new, "40 64 72"),
                wrong(WrongWriters.IgnoresWhatIsRequired::new, "76"),
                wrong(WrongWriters.IgnoresTheVersion::new, "07 08 10 11 37 39 40 66 76"),
                wrong(WrongWriters.HalfCommits::new, "11 13 76"),
                wrong(WrongWriters.ReportsOneConflict::new, "10 76"),
                wrong(WrongWriters.Merges::new, "09 38"),
                wrong(WrongWriters.RoundsTimes::new, "17"),
                wrong(WrongKeepers.TruncatesText::new, "22 32"),
                wrong(WrongKeepers.RoundsDates::new, "33 36"),
                wrong(WrongKeepers.ReformatsExtensions::new, "22 35 36"),
                wrong(WrongKeepers.DropsUnknownCodes::new, "22 34 36"),
                wrong(WrongReaders.DropsIndexRows::new, "25 30"),
                wrong(WrongReaders.KeepsOldIndexRows::new, "30"),
                wrong(WrongFinders.ServesTheWrongWayRound::new, "30 42"),
                wrong(WrongFinders.KeepsOneLegalEntity::new, "30 43"),
                wrong(WrongFinders.DropsInferences::new, "30 44"),
                wrong(WrongReaders.Reorders::new, "19"),
                wrong(WrongReaders.OrdersByCodePoint::new, "26 30"),
                wrong(WrongReaders.ForgetsRevisions::new, "05 16 18 37 39 40 66 71"),
                wrong(WrongReaders.StreamsManyMoments::new, "21"),
                wrong(WrongReaders.FoldsNothing::new, "24 30 31"),
                wrong(WrongErasers.ForgetsTheGround::new, "50"),
                wrong(WrongErasers.KeepsVersions::new, "51"),
                wrong(WrongErasers.KeepsNames::new, "52"),
                wrong(WrongErasers.ClearsSeats::new, "53"),
                wrong(LaxErasers.ForgetsTombstones::new, "54"),
                wrong(LaxErasers.TellsConflicts::new, "54"),
                wrong(LaxErasers.TakesStaleSaves::new, "55"),
                wrong(WrongErasers.KeepsOldClaims::new, "56"),
                wrong(LaxErasers.TakesAnyCause::new, "57"),
                wrong(WrongErasers.LooksNowhere::new, "58"),
                wrong(WrongErasers.LooksTooEarly::new, "58"),
                wrong(LaxErasers.TakesTombstones::new, "59"),
                wrong(LaxErasers.ErasesNobody::new, "60"),
                wrong(WrongPersonFinders.FindsByFamilyName::new, "30 61"),
                wrong(WrongPersonFinders.AnswersOneSide::new, "30 62"),
                wrong(LaxErasers.LosesRaces::new, "63"),
                wrong(WrongErasers.LosesErasures::new, "64"),
                wrong(WrongForgetters.KeepsCauses::new, "65"),
                wrong(WrongForgetters.MissesTheOldest::new, "66"),
                wrong(WrongForgetters.ForgetsByText::new, "67"),
                wrong(WrongForgetters.ForgetsNothing::new, "68"),
                wrong(WrongForgetters.CountsNumbers::new, "69"),
                wrong(WrongForgetters.LooksInForgotten::new, "70"),
                wrong(WrongForgetters.LosesRaces::new, "71"),
                wrong(WrongForgetters.RemembersAgain::new, "72"),
                wrong(WrongMeetingFinders.LeavesOutOrgans::new, "73"),
                wrong(WrongMeetingFinders.KeepsOneOwner::new, "30 74"),
                wrong(WrongMeetingFinders.MixesForums::new, "30 75"));
    }

    private static Arguments wrong(Supplier<? extends Store> store, String broken) {
        List<String> rules = broken.isEmpty()
                ? List.of()
                : Stream.of(broken.split(" ")).map(number -> "STORE-" + number).toList();
        return Arguments.of(store.get().getClass().getSimpleName(), store, rules);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    @DisplayName("A wrong store fails exactly the rules that it breaks")
    void failsExactly(String name, Supplier<? extends Store> store, List<String> rules) {
        ContractRun run = ContractRun.of(() -> claiming(store));
        assertThat(run.ids(ContractRun.State.FAILED)).as(run.report(name)).isEqualTo(rules);
        assertThat(run.ids(ContractRun.State.SKIPPED)).containsExactly("STORE-15");
    }
}
