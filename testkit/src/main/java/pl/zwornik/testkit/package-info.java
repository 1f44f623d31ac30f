/**
 * The contracts of the ports, which every adapter and every plugin that brings one extends in its own tests.
 *
 * <p>{@link pl.zwornik.testkit.StoreContract} and {@link pl.zwornik.testkit.DocumentFormatContract} are abstract JUnit
 * classes: a subclass says how its subject is opened and what it can do, and inherits every rule. Each rule is one method
 * with a {@link pl.zwornik.testkit.ContractRule}, numbered in {@code docs/contracts/}; its Javadoc says what is asked,
 * when it is skipped and where to look if it fails. {@link pl.zwornik.testkit.ContractRun} runs the same rules without a
 * test engine, for a conformance report or for a subject that is wrong on purpose. {@code samples} holds what the rules
 * feed to their subjects.
 */
@NullMarked
package pl.zwornik.testkit;

import org.jspecify.annotations.NullMarked;
