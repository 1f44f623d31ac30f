package pl.zwornik.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.zwornik.vocabulary.Code;

/** Writes the names of units in the forms that people use, as far as they are known. */
final class WrittenForms {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}+]+|[^\\p{L}\\p{N}+]+");

    private final Map<String, NameWord> words;
    private final List<NamePattern> patterns;
    private final WrittenPlaces places;

    /** Makes a writer; words are by their folded nominatives, inflections by name. */
    WrittenForms(Map<String, NameWord> words, List<NamePattern> patterns, Map<String, PlaceInflection> inflections) {
        this.words = words;
        this.patterns = patterns;
        this.places = new WrittenPlaces(inflections);
    }

    /** Returns the forms of the name of a unit, none twice; empty where no pattern says its type and variant. */
    List<String> of(NamedUnit unit) {
        Set<String> forms = new LinkedHashSet<>();
        for (NamePattern pattern : patterns) {
            boolean says = pattern.isHead()
                    && Optional.ofNullable(pattern.type()).equals(unit.type())
                    && Optional.ofNullable(pattern.variant()).equals(unit.variant());
            if (says && pattern.terc() != null) { // which names the area itself, as DOPS
                forms.addAll(unit.terc().contains(pattern.terc()) ? heads(pattern.words()) : List.of());
            } else if (says && pattern.reason() == null && isUsual(pattern, unit)) {
                for (String head : heads(pattern.words())) {
                    places.after(unit, pattern.area()).forEach(place -> forms.add(head + place));
                }
                if (pattern.isAcronym()) {
                    places.before(unit, nominative(pattern.type()))
                            .forEach(place -> forms.add(place + pattern.words()));
                }
            }
        }
        return List.copyOf(forms);
    }

    /** Returns the noun that units of a type are called by, whose gender an acronym has; empty where none is known. */
    private String nominative(@Nullable Code type) {
        return patterns.stream()
                .filter(pattern -> pattern.isHead() && Objects.equals(pattern.type(), type))
                .flatMap(pattern -> PART.matcher(pattern.words()).results())
                .map(part -> words.get(FoldedText.fold(part.group())))
                .filter(word -> word != null && word.kind() == NameWord.Kind.NOUN)
                .map(word -> word.forms().get(0))
                .findFirst()
                .orElse("");
    }

    /** A name without a variant that only some kinds of gmina use is none of the others. */
    private static boolean isUsual(NamePattern pattern, NamedUnit unit) {
        return pattern.variant() != null
                || pattern.kinds().isEmpty()
                || unit.terc().stream()
                        .allMatch(code ->
                                code.gminaKind().map(pattern.kinds()::contains).orElse(true));
    }

    /** Returns the words of a type in every case of the singular; an acronym as it stands. */
    private Set<String> heads(String pattern) {
        Set<String> heads = new LinkedHashSet<>();
        for (int i = 0; i < NameWord.CASES; i++) {
            heads.add(inCase(pattern, i));
        }
        return heads;
    }

    /** Inflects the words up to the first that does not stand in the nominative; what follows belongs to them and stays. */
    private String inCase(String pattern, int aCase) {
        StringBuilder inflected = new StringBuilder();
        boolean agreeing = true;
        for (MatchResult part : PART.matcher(pattern).results().toList()) {
            String word = part.group();
            NameWord known = words.get(FoldedText.fold(word));
            agreeing &= known != null || joins(word);
            inflected.append(agreeing && known != null ? capitalised(inCase(known, word, aCase), word) : word);
        }
        return inflected.toString();
    }

    /** Signs between words, the first part of a compound, and the conjunction do not end what agrees. */
    private static boolean joins(String part) {
        return !Character.isLetter(part.charAt(0)) || part.endsWith("o") || part.equals("i");
    }

    private static String inCase(NameWord known, String word, int aCase) {
        return switch (known.kind()) {
            case NOUN -> known.forms().get(aCase);
            case ADJECTIVE -> AdjectiveForms.singular(word).get(aCase);
            case ACRONYM -> word;
        };
    }

    private static String capitalised(String form, String like) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form;
    }
}
