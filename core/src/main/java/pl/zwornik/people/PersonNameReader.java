package pl.zwornik.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.vocabulary.Vocabularies;

/**
 * Reads names of people as Polish texts write them, such as {@code prof. nadzw. dr hab Mirosław Grewiński} or
 * {@code p. Dorota Wróblewska}, and finds known people whom a text may mean.
 *
 * <p>Courtesies, titles and titles of posts are those of the vocabularies {@code courtesy}, {@code person-title} and
 * {@code post-title}, so a plugin adds to them. Inflected forms are matched against people who are known; the nominative
 * of an unknown name is never guessed, and who is meant is never settled by a name. Texts have one line, of at most 1 000
 * characters. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PersonNameReader {

    private static final BinaryOperator<NameMatch> CLOSER = BinaryOperator.minBy(NameMatch.CLOSEST_FIRST);

    private final Phrases courtesies;
    private final Phrases titles;
    private final Phrases posts;

    private PersonNameReader(Vocabularies vocabularies) {
        this.courtesies = new Phrases(vocabularies, "courtesy");
        this.titles = new Phrases(vocabularies, PersonTitles.SCHEME);
        this.posts = new Phrases(vocabularies, PostTitles.SCHEME);
    }

    /** Returns a reader that knows the titles of vocabularies; made once and kept by whoever asks often. */
    public static PersonNameReader of(Vocabularies vocabularies) {
        return new PersonNameReader(vocabularies);
    }

    /**
     * Returns the name at the beginning of a text, courtesies left out; empty where the text begins with none.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the text has several lines or other control characters, is
     *     blank or too long, or holds what looks like a PESEL (as it stands or behind the name), which
     *     {@link PeselDetector#without} takes out
     */
    public Optional<ReadName> read(String text) {
        return new NameText(Texts.line(text, "/text"), courtesies, titles, posts).read();
    }

    /**
     * Returns the people whom a text may mean, the closest first, each with the reasons; unknown where nobody fits.
     *
     * <p>The result is never certain: two people may have one name, and a form may belong to two names. Only people
     * with a name can be found. Who is given several times, as in several versions, is found once, by the closest name.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the text has several lines or other control characters, is
     *     blank or too long, or holds what looks like a PESEL, which {@link PeselDetector#without} takes out
     */
    public Candidates<PersonId> candidates(String text, Collection<Person> known) {
        List<String> words = NameWords.of(Texts.line(text, "/text"));
        List<Boolean> titled = titled(words);
        Map<PersonId, NameMatch> matched = new TreeMap<>();
        for (Person person : known) {
            person.getName()
                    .flatMap(name -> NameMatch.in(words, name, titled::get))
                    .ifPresent(match -> matched.merge(person.getId(), match, CLOSER));
        }
        List<Candidate<PersonId>> options = matched.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(NameMatch.CLOSEST_FIRST)) // and those alike by their ids
                .map(one -> new Candidate<>(one.getKey(), one.getValue().reasons()))
                .toList();
        return options.isEmpty() ? Candidates.unknown() : Candidates.ambiguous(options);
    }

    /** Tells of each word whether it belongs to a courtesy, a title or a post. */
    private List<Boolean> titled(List<String> words) {
        List<Boolean> titled = new ArrayList<>();
        while (titled.size() < words.size()) {
            int from = titled.size();
            int length = courtesies
                    .at(words, from, false)
                    .or(() -> titles.at(words, from, false))
                    .or(() -> posts.at(words, from, false))
                    .map(Phrases.Found::length)
                    .orElse(0);
            for (int i = 0; i < Math.max(1, length); i++) {
                titled.add(length > 0);
            }
        }
        return titled;
    }
}
