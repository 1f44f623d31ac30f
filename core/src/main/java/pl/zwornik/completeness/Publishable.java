package pl.zwornik.completeness;

/**
 * The group of constraints that what is shown to everybody keeps: what a draft has, and what a reader needs to find the
 * thing and to check what is said of it.
 *
 * @since 0.1.0
 */
public interface Publishable extends Draft {}
