package pl.zwornik.json.internal;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.gathering.Ordinal;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.meeting.Choice;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;

/** The shapes of texts in documents, as the schema tells them; the model checks more than a pattern can. */
enum Shape {
    ID("id", Id.MAX_LENGTH, "^[a-z0-9]+(-[a-z0-9]+)*$", "Lower-case letters, digits and single hyphens between them."),
    CODE("code", 64, "^[A-Za-z0-9_.+/-]+$", "A value of an open vocabulary; the attribute says of which."),
    REASON("reason", 64, "^[A-Z][A-Z0-9_]*$", "Why a value fits, as a word of the vocabulary reason."),
    TERC("terc", 7, Patterns.TERC, "A code of the official register of territorial units, with leading zeros."),
    DATE(
            "date",
            14,
            "^(" + Patterns.DATE + ")$",
            "A date as far as it is known, as EDTF (ISO 8601-2): 2021-11-03, 2021-11, 2021, XXXX-01-12; then ? where"
                    + " uncertain, ~ where approximate, % where both; [..2021-11-03] that day or earlier, [2021-11-03..] that"
                    + " day or later."),
    LIFESPAN(
            "lifespan",
            29,
            "^(" + Patterns.DATE + ")?/(" + Patterns.DATE + "|\\.\\.)?$",
            "Beginning and end as dates, half-open: on the day it ended it no longer was. An end of .. is known to be"
                    + " open; nothing stands where a side is not stated."),
    PERIOD(
            "period",
            21,
            "^" + Patterns.SIDE + "/" + Patterns.SIDE + "$",
            "Exact first day and first day after it, half-open: the second does not belong to it; .. stands for a side"
                    + " without end."),
    THRESHOLD(
            "threshold",
            12,
            "^(>=[0-9]{1,4}|>=?[0-9]{1,4}/[1-9][0-9]{0,3})$",
            "How many are enough: >=1/2 at least a share, >1/2 more than it, >=5 at least a number."),
    RESOLUTION_NUMBER(
            "resolutionNumber",
            16,
            "^[1-9][0-9]{0,5}(s[1-9][0-9]{0,3})?(/[12][0-9]{3})?$",
            "The number in sequence, the session after s, the year after a slash, as far as the scheme has them: 7/2021."),
    TALLY(
            "tally",
            23,
            "^(0|[1-9][0-9]{0,6}):(0|[1-9][0-9]{0,6}):(0|[1-9][0-9]{0,6})$",
            "Votes for, against and abstaining: 14:3:5."),
    NUMBER("number", 4, "^[1-9][0-9]{0,3}$", "A number from 1."),
    DAY("day", 10, "^[0-9]{4}-" + Patterns.MONTH + "-" + Patterns.DAY + "$", "An exact day: 2021-11-03."),
    TERM("term", 6, "^P[1-9][0-9]{0,3}[YM]$", "Whole years as P2Y, other months as P30M."),
    SIZE("size", 9, "^[1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?$", "How many, or from how many to how many: 4, 3-5."),
    COUNT("count", 12, "^(\\?|(>=|>|~)?(0|[1-9][0-9]*))$", "How many: 22, >100, >=13, ~50, or ? where not known."),
    LANGUAGE("language", 3, "^[a-z]{2,3}$", "An ISO 639 tag.") {
        @Override
        void probe(String text) {
            new Name(NameKinds.FULL, "-", text, null);
        }
    },
    LINE("line", 1_000, "\\S", "A text of one line, in NFC, not blank.") {
        @Override
        void probe(String text) {
            Source.of(text);
        }
    },
    NAME_PART("namePart", 1_000, "^[^,]*[^,\\s][^,]*$", "A part of a person's name: one line without commas.") {
        @Override
        void probe(String text) {
            PersonName.of(text, "-");
        }
    },
    POSTAL_CODE("postalCode", 6, "^[0-9]{2}-[0-9]{3}$", "Two digits, a hyphen and three digits.") {
        @Override
        void probe(String text) {
            Address.builder().postalCode(text).build();
        }
    },
    BLOCK("block", 100_000, "\\S", "A text of one or more lines, in NFC, not blank.") {
        @Override
        void probe(String text) {
            Source.of("-", text);
        }
    },
    ATTRIBUTE(
            "attribute",
            100,
            "^[A-Za-z]+(/[A-Za-z]+)*$",
            "An attribute by the names of its fields, such as sources/quote; in a sector the kind stands before them.") {
        @Override
        void probe(String text) {
            new Withheld(text, WithholdingReasons.NOT_FOR_PURPOSE);
        }
    },
    MOMENT(
            "moment",
            27,
            "^[0-9]{4}-" + Patterns.MONTH + "-" + Patterns.DAY
                    + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3}([0-9]{3})?)?Z$",
            "A moment in UTC, as ISO 8601 writes it, to the microsecond at most."),
    TRI("tri", Tri.values()),
    TITLE_POSITION("titlePosition", PersonTitle.Position.values()),
    LINK_STATE("linkState", PersonLink.State.values()),
    WEEKDAY("weekday", DayOfWeek.values()),
    ORDINAL("ordinal", Ordinal.values()),
    VOTE_BASE("voteBase", Base.values()),
    CHOICE_WAY("choiceWay", Choice.Way.values()),
    BALLOT_WAY("ballotWay", Balloting.Way.values()),
    NUMBER_RESTART("numberRestart", NumberScheme.Restart.values()),
    CERTAINTY("certainty", Candidates.Certainty.values()),
    BASIS("basis", Claim.Basis.values()),
    KIND("kind", Arrays.stream(Kind.values()).map(Kind::key).toList(), "Which kind of thing an id names.");

    /** What the patterns share. */
    private static final class Patterns {
        static final String TERC = "^(0[2468]|[12][02468]|3[02])([0-9]{2}([0-9]{2}[0-9]?)?)?$";
        static final String MONTH = "(0[1-9]|1[0-2])";
        static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
        static final String YEARED = "[0-9]{4}(-" + MONTH + "(-" + DAY + ")?)?";
        static final String DATE = "(" + YEARED + "|XXXX-" + MONTH + "(-" + DAY + ")?)[?~%]?" + "|\\[\\.\\." + YEARED
                + "\\]|\\[" + YEARED + "\\.\\.\\]";
        static final String SIDE = "(\\.\\.|[0-9]{4}-" + MONTH + "-" + DAY + ")";
    }

    final String key;
    final int maxLength;
    final String pattern;
    /** The words of a closed list; empty where the list is open. */
    @SuppressWarnings("ImmutableEnumChecker") // only lists that never change
    final List<String> words;

    final String description;

    Shape(String key, int maxLength, String pattern, String description) {
        this.key = key;
        this.maxLength = maxLength;
        this.pattern = pattern;
        this.words = List.of();
        this.description = description;
    }

    Shape(String key, List<String> words, String description) {
        this.key = key;
        this.maxLength = 0;
        this.pattern = "";
        this.words = words;
        this.description = description;
    }

    Shape(String key, Enum<?>[] words) {
        this(key, Arrays.stream(words).map(Enum::name).toList(), "One of a closed list of words.");
    }

    /**
     * Lets the model check a text that its setter takes as it is, so that it is reported even where its object cannot be
     * finished for another reason.
     *
     * @throws pl.zwornik.result.ModelException if the model refuses it
     */
    void probe(String text) {}
}
