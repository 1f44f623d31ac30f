/**
 * Rules: is what the model holds lawful and consistent on a date?
 *
 * <p>A {@link pl.zwornik.rule.Rule} is data (code, severity, {@link pl.zwornik.rule.Basis basis}, period in force,
 * verified or not) around a small pure function on one kind of subject, which answers with a
 * {@link pl.zwornik.rule.Verdict}. A {@link pl.zwornik.rule.RuleBook} collects rules;
 * {@code ruleBook.on(date).check(sector)} gives a {@link pl.zwornik.rule.Report} of
 * {@link pl.zwornik.rule.Finding findings} and of what could not be assessed.
 * An unverified rule is off unless asked for; a charter clause binds only where the charter states it.
 */
@NullMarked
package pl.zwornik.rule;

import org.jspecify.annotations.NullMarked;
