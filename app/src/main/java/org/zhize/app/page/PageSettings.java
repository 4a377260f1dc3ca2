package org.zhize.app.page;

import java.net.URI;
import java.nio.file.Path;
import org.zhize.analysis.Catalog;
import org.zhize.app.server.DataFolder;

/**
 * What the page needs to know to be served.
 *
 * @param access where it listens, and whom it serves
 * @param port the port; 0 takes any free one
 * @param bolt the database's Bolt address
 * @param user the database's user
 * @param password the user's password
 * @param browser where Neo4j Browser is served, such as {@code http://localhost:7474/browser/}
 * @param data the folder with what belongs to this graph beside it
 * @param catalog the analyses it offers
 * @param log the file for what the page has to say to its operator
 */
public record PageSettings(
        PageAccess access,
        int port,
        URI bolt,
        String user,
        String password,
        URI browser,
        DataFolder data,
        Catalog catalog,
        Path log) {

    /** Says everything but the password. */
    @Override
    public String toString() {
        return "PageSettings[port=" + port + ", bolt=" + bolt + ", user=" + user + ", browser=" + browser + "]";
    }
}
