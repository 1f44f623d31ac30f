/** A plugin to start from: one vocabulary, one rule, and its sentences. All of its content is invented. */
package pl.zwornik.template;
