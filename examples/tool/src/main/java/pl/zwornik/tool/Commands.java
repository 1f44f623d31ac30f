package pl.zwornik.tool;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands of one session. */
final class Commands implements IFactory {

    private final Session session;

    Commands(Session session) {
        this.session = session;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == DemoCommand.class) {
            return type.cast(new DemoCommand(session));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(session));
        }
        if (type == ShowCommand.class) {
            return type.cast(new ShowCommand(session));
        }
        if (type == RecogniseCommand.class) {
            return type.cast(new RecogniseCommand(session));
        }
        if (type == UnitsImportCommand.class) {
            return type.cast(new UnitsImportCommand(session));
        }
        if (type == UnitsCommand.class) {
            return type.cast(new UnitsCommand());
        }
        if (type == PersonCommand.class) {
            return type.cast(new PersonCommand(session));
        }
        if (type == ForumCommand.class) {
            return type.cast(new ForumCommand(session));
        }
        if (type == PrivacyCommand.class) {
            return type.cast(new PrivacyCommand(session));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
