package pl.zwornik.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Connections of which one fails, once, at a moment of its first commit. */
final class FailingSource {

    /** When a connection fails. */
    enum Moment {
        BEFORE_COMMIT,
        AFTER_COMMIT,
        SETTING_BACK,
        CHECKPOINT,
        CLOSING
    }

    private final DataSource real;
    private final Moment moment;
    private final String state;
    private final AtomicBoolean failed = new AtomicBoolean();

    FailingSource(DataSource real, Moment moment, String state) {
        this.real = real;
        this.moment = moment;
        this.state = state;
    }

    DataSource source() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(real, method, arguments);
            return result instanceof Connection connection ? failing(connection) : result;
        });
    }

    private Connection failing(Connection connection) {
        AtomicBoolean committed = new AtomicBoolean();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            boolean commit = method.getName().equals("commit");
            failWhere(commit && moment == Moment.BEFORE_COMMIT);
            failWhere(moment == Moment.CHECKPOINT && arguments != null && "CHECKPOINT".equals(arguments[0]));
            failWhere(moment == Moment.SETTING_BACK
                    && committed.get()
                    && method.getName().equals("setAutoCommit"));
            Object result = invoke(connection, method, arguments);
            committed.compareAndSet(false, commit);
            failWhere(commit && moment == Moment.AFTER_COMMIT);
            failWhere(moment == Moment.CLOSING
                    && committed.get()
                    && method.getName().equals("close"));
            return result;
        });
    }

    private void failWhere(boolean now) throws SQLException {
        if (now && failed.compareAndSet(false, true)) {
            throw new SQLException("invented", state);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
