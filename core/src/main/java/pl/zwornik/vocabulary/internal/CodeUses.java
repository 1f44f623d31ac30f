package pl.zwornik.vocabulary.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.result.internal.Conditions;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.VocabularyFailures;

/** Gathers the codes of an aggregate, and checks that each is of the scheme its attribute asks for. */
public final class CodeUses {

    private final List<CodeUse> uses = new ArrayList<>();

    /** Adds the code at a path. */
    public CodeUses add(String path, Code code) {
        uses.add(new CodeUse(path, code));
        return this;
    }

    /** Adds the code at a path, where there is one. */
    public CodeUses add(String path, Optional<Code> code) {
        code.ifPresent(present -> add(path, present));
        return this;
    }

    /** Returns what was gathered. */
    public List<CodeUse> list() {
        return List.copyOf(uses);
    }

    /** Refuses a code of another scheme. */
    public static void requireScheme(Code code, String scheme, String path) {
        Checks.require(code.isOf(scheme), VocabularyFailures.SCHEME_WRONG, path);
    }

    /** Asks for a code of a scheme, where there is a code. */
    public static void requireScheme(Conditions conditions, Optional<Code> code, String scheme, String path) {
        conditions.require(code.isEmpty() || code.get().isOf(scheme), VocabularyFailures.SCHEME_WRONG, path);
    }

    /** Refuses a code of another scheme, where there is a code. */
    public static void requireScheme(Optional<Code> code, String scheme, String path) {
        code.ifPresent(present -> requireScheme(present, scheme, path));
    }
}
