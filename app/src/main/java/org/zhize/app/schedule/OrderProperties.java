package org.zhize.app.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.zhize.report.ReportScope;
import org.zhize.report.format.ReportFormat;

/** An order as the graph keeps it: properties of a schedule and of each of its reports. */
final class OrderProperties {

    private OrderProperties() {}

    static Map<String, @Nullable Object> of(Order order) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("county", order.scope().county().orElse(null));
        properties.put("function", order.scope().function().orElse(null));
        properties.put("language", order.languageCode());
        properties.put("zone", order.zone().getId());
        properties.put(
                "formats", order.formats().stream().map(ReportFormat::extension).toList());
        properties.put(
                "recipients", order.recipients().stream().map(Recipient::text).toList());
        return properties;
    }

    static Order read(Value node) {
        return new Order(
                new ReportScope(text(node, "county"), text(node, "function")),
                "en".equals(node.get("language").asString()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                ZoneId.of(node.get("zone").asString()),
                node.get("formats").asList(Value::asString).stream()
                        .map(format -> ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                node.get("recipients").asList(value -> Recipient.parse(value.asString())));
    }

    static Optional<String> text(Value node, String name) {
        return node.get(name).isNull()
                ? Optional.empty()
                : Optional.of(node.get(name).asString());
    }

    static Optional<Long> number(Value node, String name) {
        return node.get(name).isNull()
                ? Optional.empty()
                : Optional.of(node.get(name).asLong());
    }

    static Optional<Instant> moment(Value node, String name) {
        return node.get(name).isNull()
                ? Optional.empty()
                : Optional.of(node.get(name).asZonedDateTime().toInstant());
    }

    /** A moment as a property: the same in whatever time zone it is written. */
    static ZonedDateTime moment(Instant moment) {
        return moment.atZone(ZoneOffset.UTC);
    }
}
