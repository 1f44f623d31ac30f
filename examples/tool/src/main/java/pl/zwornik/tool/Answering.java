package pl.zwornik.tool;

/** A command that answers in a language and a form. */
interface Answering {

    /** Returns in which language and form it answers. */
    OutputOptions output();
}
