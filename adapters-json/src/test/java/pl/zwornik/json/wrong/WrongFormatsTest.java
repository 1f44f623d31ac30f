package pl.zwornik.json.wrong;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.testkit.ContractRun;
import pl.zwornik.testkit.DocumentFormatContract;

import static org.assertj.core.api.Assertions.assertThat;

class WrongFormatsTest {

    static Stream<Arguments> formats() {
        return Stream.of(
                wrong(ForwardingFormat::new, ""),
                wrong(WrongFormats.DropsExtensions::new, "01 05 09 10"),
                wrong(WrongFormats.RoundsDates::new, "01 03 09 10"),
                wrong(WrongFormats.LosesOrder::new, "01 06 09 10"),
                wrong(WrongFormats.SwallowsUnknownFields::new, "18 23"),
                wrong(WrongFormats.WritesUnstableBytes::new, "06 07"),
                wrong(WrongFormats.StopsAtTheFirstFailure::new, "17"));
    }

    private static Arguments wrong(Supplier<? extends DocumentFormat> format, String broken) {
        List<String> rules = broken.isEmpty()
                ? List.of()
                : Stream.of(broken.split(" ")).map(number -> "FORMAT-" + number).toList();
        return Arguments.of(format.get().getClass().getSimpleName(), format, rules);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    @DisplayName("A wrong format fails exactly the rules that it breaks")
    void failsExactly(String name, Supplier<? extends DocumentFormat> format, List<String> rules) {
        ContractRun run = ContractRun.of(() -> contract(format.get()));
        assertThat(run.ids(ContractRun.State.FAILED)).as(name).isEqualTo(rules);
        assertThat(run.ids(ContractRun.State.SKIPPED)).isEmpty();
    }

    private static DocumentFormatContract contract(DocumentFormat subject) {
        return new DocumentFormatContract() {
            @Override
            public DocumentFormat format() {
                return subject;
            }
        };
    }
}
