/**
 * The Polish pack: vocabularies, legal acts and rules of Poland's social assistance, as a plugin like any other.
 *
 * <p>Install {@link pl.zwornik.poland.PolandPlugin}. Its content is data: CSV resources with dates and sources in
 * {@code pl/zwornik/poland}, and rules whose codes stand in {@link pl.zwornik.poland.PolandFindings}: on centres of an area
 * ({@code CoverageRules}, {@code CusRules}, {@code CityRules}), on one centre ({@code OrganisationRules},
 * {@code BudgetUnitRules}) and on what came of it ({@code SuccessionRules}). What they know of areas and days is
 * {@code Territory} and {@code Seats}.
 * No other package knows this one.
 */
@NullMarked
package pl.zwornik.poland;

import org.jspecify.annotations.NullMarked;
