package pl.zwornik.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Tie;
import pl.zwornik.fact.Tri;

/** What clauses say, in words for people. */
final class ClauseWords {

    private final Words words;

    ClauseWords(Words words) {
        this.words = words;
    }

    /** Returns what a clause settles, for which organ and matter. */
    String subject(Clause clause) {
        StringBuilder text = new StringBuilder(words.label(clause.getKind()));
        clause.getOrgan().ifPresent(organ -> text.append(", ").append(words.label(organ)));
        clause.getMatter().ifPresent(matter -> text.append(", ").append(words.label(matter)));
        return text.toString();
    }

    /** Returns the words of a clause, and what they come to. */
    String content(Clause clause) {
        return clause.getText()
                + clause.getProvision().map(said -> " [" + of(said) + "]").orElse("");
    }

    private String of(Provision provision) {
        if (provision instanceof Quorum quorum) {
            return quorum.first()
                    + quorum.onSecondDate()
                            .map(second -> words.say(", drugi termin ", ", second date ") + second)
                            .orElse("");
        } else if (provision instanceof Majority majority) {
            return majority.share() + " " + base(majority);
        } else if (provision instanceof Balloting balloting) {
            return of(balloting);
        } else if (provision instanceof Tie tie) {
            return words.label(tie.settlement());
        } else if (provision instanceof NumberScheme scheme) {
            return scheme.pattern() + ", " + restart(scheme);
        } else if (provision instanceof Eligibility eligibility) {
            return of(eligibility);
        }
        return provision.toString();
    }

    private String base(Majority majority) {
        return switch (majority.base()) {
            case FOR_AND_AGAINST -> words.say("głosów za i przeciw", "of votes for and against");
            case VOTES_CAST -> words.say("głosów oddanych", "of votes cast");
            case PRESENT -> words.say("obecnych", "of those present");
            case FULL_COMPOSITION -> words.say("pełnego składu", "of the full composition");
        };
    }

    private String of(Balloting balloting) {
        List<String> parts = new ArrayList<>();
        balloting
                .statedWay()
                .ifPresent(way -> parts.add(
                        switch (way) {
                            case PER_SEAT -> words.say("każde miejsce osobno", "each seat by itself");
                            case BLOCK -> words.say("wszystkie miejsca razem", "all seats at once");
                        }));
        if (balloting.secret() != Tri.UNKNOWN) {
            parts.add(
                    balloting.secret().isYes()
                            ? words.say("głosowanie tajne", "secret ballot")
                            : words.say("głosowanie jawne", "open vote"));
        }
        balloting
                .electingOrgan()
                .ifPresent(organ -> parts.add(words.say("wybiera: ", "elected by: ") + words.label(organ)));
        return String.join(", ", parts);
    }

    private String restart(NumberScheme scheme) {
        return switch (scheme.restart()) {
            case YEAR -> words.say("od nowa co roku", "anew each year");
            case TERM -> words.say("od nowa w każdej kadencji", "anew in each term");
            case NEVER -> words.say("bez przerwy", "without a break");
        };
    }

    private String of(Eligibility eligibility) {
        List<String> parts = new ArrayList<>();
        if (!eligibility.types().isEmpty()) {
            parts.add(eligibility.types().stream().map(words::label).collect(Collectors.joining(", ")));
        }
        if (eligibility.successors().isYes()) {
            parts.add(words.say("także następcy", "successors too"));
        }
        eligibility.memberForm().ifPresent(form -> parts.add(words.label(form)));
        return String.join(", ", parts);
    }
}
