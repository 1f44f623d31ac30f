package pl.zwornik.json;

import pl.zwornik.port.DocumentFormat;
import pl.zwornik.testkit.DocumentFormatContract;

/** JSON keeps every rule of the port. */
class JsonFormatContractTest extends DocumentFormatContract {

    @Override
    public DocumentFormat format() {
        return JsonFormat.strict();
    }
}
