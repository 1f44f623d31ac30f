package pl.zwornik.architecture.wrong.constraints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** Carries constraints where every provider sees them. */
public abstract class Good {

    /** A constraint on the value and one on its elements. */
    @NotEmpty
    public abstract List<@NotBlank String> getNames();
}
