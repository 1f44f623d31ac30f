package pl.zwornik.json.internal;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.Kind;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.result.MalformedCodeException;

/** Texts of closed lists and of values that need not stand. */
final class Words {

    private Words() {}

    /** Returns the constant of a word. */
    static <E extends Enum<E>> E parse(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new MalformedCodeException(JsonFailures.WORD_UNKNOWN);
        }
    }

    /** Returns the kind of a key, such as {@code organisation}. */
    static Kind kind(String key) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new MalformedCodeException(JsonFailures.WORD_UNKNOWN));
    }

    /** Returns the exact day of a text. */
    static LocalDate day(String text) {
        return PartialDate.parse(text).exact().orElseThrow(() -> new MalformedCodeException(JsonFailures.DAY_EXPECTED));
    }

    /** Returns the text of a life, nothing where it is unknown. */
    static @Nullable String stated(Lifespan life) {
        boolean unknown = life.began() == null && life.ended() == null && !life.open();
        return unknown ? null : life.toString();
    }

    /** Returns the word of an answer, nothing where it is unknown. */
    static @Nullable String stated(Tri answer) {
        return answer == Tri.UNKNOWN ? null : answer.name();
    }
}
