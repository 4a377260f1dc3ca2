package org.zhize.app.server;

import java.net.URI;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.zhize.graph.Graph;

/**
 * How to reach a database.
 *
 * @param uri its address, with one of the driver's schemes
 * @param user the user
 * @param password the user's password
 */
public record Login(URI uri, String user, String password) {

    /** The user of a new Neo4j. */
    public static final String DEFAULT_USER = "neo4j";

    /**
     * Connects.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database can't be reached or does not let the user in
     * @throws IllegalArgumentException if the address is none of a Neo4j
     */
    public Graph connect() {
        Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password));
        try {
            // At once, not at the first query, which would try again for half a minute.
            driver.verifyConnectivity();
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
        return new Graph(driver, Graph.DEFAULT_DATABASE);
    }

    /** Says everything but the password. */
    @Override
    public String toString() {
        return "Login[uri=" + uri + ", user=" + user + "]";
    }
}
