package pl.zwornik.architecture.wrong.purity;

import java.time.LocalDate;
import java.time.ZoneId;

/** Asks for today itself, and for the zone of the machine. */
public final class AsksTheClock {

    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
