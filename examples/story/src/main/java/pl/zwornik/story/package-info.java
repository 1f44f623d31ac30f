/**
 * The story of Forum MOCY: what an application that embeds Zwornik does with one source, from reading to keeping.
 *
 * <p>{@link pl.zwornik.story.ForumMocyStory} is the application; {@link pl.zwornik.story.StoryResult} is what came of it;
 * {@link pl.zwornik.story.Bundles} holds the facts of the source, written down as a JSON bundle. Nothing here prints.
 */
@NullMarked
package pl.zwornik.story;

import org.jspecify.annotations.NullMarked;
