package org.zhize.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the parent decides about the server.
 *
 * @param home the folder that holds the store, the transaction logs and the server's logs
 * @param plugins the folder with the jars whose procedures are offered
 * @param passwordFile a file whose content is the password of the user {@code neo4j}
 * @param resetPassword whether the store may have another password, which is lost
 * @param boltPort the port of Bolt, free when the parent looked
 * @param httpPort the port of Neo4j Browser, free when the parent looked
 * @param pageCache the memory for the page cache, in Neo4j's notation, such as {@code 512m}
 */
record ServerOptions(
        Path home,
        Path plugins,
        Path passwordFile,
        boolean resetPassword,
        int boltPort,
        int httpPort,
        String pageCache) {

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * What Neo4j Browser may talk to: this machine. Without it, Browser tells hosts outside of its errors and of its use before
     * it has learnt that statistics are off, and fetches fonts.
     */
    private static final String POLICY_OF_BROWSER =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
                    + "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
                    + "connect-src 'self' ws://127.0.0.1:* ws://localhost:* http://127.0.0.1:* http://localhost:*";

    /**
     * Reads {@code name=value} arguments.
     *
     * @throws IllegalArgumentException if one is missing or malformed
     */
    static ServerOptions parse(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Not name=value: " + argument);
            }
            given.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new ServerOptions(
                Path.of(required(given, "home")),
                Path.of(required(given, "plugins")),
                Path.of(required(given, "password-file")),
                Boolean.parseBoolean(required(given, "reset-password")),
                Integer.parseInt(required(given, "bolt-port")),
                Integer.parseInt(required(given, "http-port")),
                required(given, "page-cache"));
    }

    private static String required(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Missing: " + name + "=…");
        }
        return value;
    }

    /** The settings of Neo4j that differ from its defaults. */
    Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("server.default_listen_address", LOOPBACK),
                Map.entry("server.default_advertised_address", LOOPBACK),
                Map.entry("server.bolt.enabled", "true"),
                Map.entry("server.bolt.listen_address", LOOPBACK + ":" + boltPort),
                Map.entry("server.bolt.advertised_address", LOOPBACK + ":" + boltPort),
                // The default keeps the ports open for five seconds more, twice, in case somebody still calls.
                Map.entry("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0"),
                Map.entry("server.http.enabled", "true"),
                Map.entry("server.http.listen_address", LOOPBACK + ":" + httpPort),
                Map.entry("server.http.advertised_address", LOOPBACK + ":" + httpPort),
                Map.entry("server.https.enabled", "false"),
                Map.entry("server.directories.plugins", plugins.toString()),
                Map.entry("server.memory.pagecache.size", pageCache),
                Map.entry("dbms.security.auth_enabled", "true"),
                // LOAD CSV is reading, too, and would carry what is in the graph to any address: it may go nowhere.
                Map.entry("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0"),
                Map.entry("dbms.security.allow_csv_import_from_file_urls", "false"),
                Map.entry("dbms.security.procedures.unrestricted", "gds.*"),
                Map.entry("dbms.usage_report.enabled", "false"),
                Map.entry("dbms.security.http_static_content_security_policy_header", POLICY_OF_BROWSER),
                // By default it would load guides from a host outside too.
                Map.entry("browser.remote_content_hostname_whitelist", "localhost," + LOOPBACK),
                Map.entry("client.allow_telemetry", "false"));
    }
}
