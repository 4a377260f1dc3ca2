package org.zhize.export;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Property values in JSON: dates and moments as ISO 8601 has them. */
final class JsonValues {

    private JsonValues() {}

    static void write(JsonGenerator json, Object value) {
        if (value instanceof List<?> values) {
            json.writeStartArray();
            values.forEach(each -> write(json, each));
            json.writeEndArray();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }
}
