/**
 * Zwornik's documents as JSON: {@link pl.zwornik.json.JsonFormat} on the streaming core of Jackson 3.
 *
 * <p>One hand-declared table per type drives writing, reading, diagnosis and the published JSON Schema.
 */
module pl.zwornik.json {
    requires transitive pl.zwornik.core;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports pl.zwornik.json;
}
