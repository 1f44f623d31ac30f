/**
 * Recognising which unit a name means.
 *
 * <p>Start at {@link pl.zwornik.recognition.NameRecogniser}: a text goes in, {@link pl.zwornik.recognition.NamedUnit}s come
 * out as candidates, with {@link pl.zwornik.recognition.RecognitionReasons}. What it knows of the language of names is data:
 * a {@link pl.zwornik.recognition.NameLexicon} of {@link pl.zwornik.recognition.NameWord}s,
 * {@link pl.zwornik.recognition.NamePattern}s and {@link pl.zwornik.recognition.PlaceInflection}s, read by
 * {@link pl.zwornik.recognition.NameCsv}; what places there are is a {@link pl.zwornik.territory.Gazetteer}.
 *
 * <p>Inside, a text is folded ({@code FoldedText}, of {@code Letters}) and read word by word ({@code TextReader}) with the help of a tree of patterns
 * ({@code PatternTree}) and an index of the forms of places ({@code PlaceIndex}, made by {@code PlaceIndexer} with the
 * {@code Endings} of Polish names, asked by {@code PlaceFinder}; {@code Beginnings} finds names that are cut short,
 * {@code OneEdit} those with a mistake). Where that is not certain, {@code RunOnWords} are set apart and read again. A {@code Reading} is what it says of one unit; {@code Judgement},
 * {@code PlaceChoice}, {@code Narrowing}, {@code UsualKinds} and {@code Codes} say what that means, and {@code Nearness} puts first
 * what lies near another unit. The other way round, {@code WrittenForms} writes names. The grammar that no plugin adds to stands in
 * tables ({@code GrammarTable}).
 */
@NullMarked
package pl.zwornik.recognition;

import org.jspecify.annotations.NullMarked;
