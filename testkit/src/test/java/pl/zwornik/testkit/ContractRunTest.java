package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContractRunTest {

    /** Three rules that go three ways; abstract, so that JUnit does not run them by themselves. */
    public abstract static class ThreeWays implements Contract {

        private String steps = "";

        @Override
        public void begin() {
            steps = "begun";
        }

        @Override
        public void end() {
            steps = "ended";
        }

        @ContractRule(id = "WAY-03", says = "MUST be skipped.", level = ContractRule.Level.OPTIONAL)
        public void skips() {
            Assumptions.assumeTrue(false, "no reason\nbut this one");
        }

        @ContractRule(id = "WAY-02", says = "MUST fail.")
        public void fails() {
            throw new IllegalStateException();
        }

        @ContractRule(id = "WAY-01", says = "MUST pass.")
        public void passes() {
            assertThat(steps).isEqualTo("begun");
        }
    }

    @Test
    @DisplayName("a run tells for each rule, in order, how it went and why")
    void tellsHowItWent() {
        assertThat(ContractRun.of(() -> new ThreeWays() {}).report("three ways"))
                .isEqualTo("""
                        Conformance of three ways
                        passed   WAY-01 MUST pass.
                        failed   WAY-02 MUST fail.
                                 IllegalStateException
                        skipped  WAY-03 MUST be skipped.
                                 Assumption failed: no reason but this one
                        1 passed, 1 failed, 1 skipped
                        """);
    }

    @Test
    @DisplayName("a run asks for one contract for each rule, and begins and ends every one of them")
    void asksOnceForEachRule() {
        List<ThreeWays> asked = new ArrayList<>();
        ContractRun.of(() -> {
            asked.add(new ThreeWays() {});
            return asked.get(asked.size() - 1);
        });
        assertThat(asked).hasSize(3).extracting(one -> one.steps).containsOnly("ended");
    }

    @Test
    @DisplayName("a run of the memory store passes what it claims and skips the rest")
    void runsStores() {
        ContractRun run = ContractRun.of(MemoryStoreContractTest::new);
        assertThat(run.ids(ContractRun.State.FAILED)).isEmpty();
        assertThat(run.ids(ContractRun.State.SKIPPED))
                .containsExactly("STORE-15", "STORE-39", "STORE-40", "STORE-64", "STORE-72");
    }
}
