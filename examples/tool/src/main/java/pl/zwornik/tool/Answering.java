package pl.zwornik.tool;

/** A command that answers in the language and form asked for. */
interface Answering {

    /** Returns the language and form asked for. */
    OutputOptions output();
}
