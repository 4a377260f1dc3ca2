package org.zhize.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.zhize.app.server.PortTakenException;

/**
 * The running page. It listens on the loopback address unless there is a login, and connects to the database when the first
 * visitor comes, so that both can start side by side.
 */
public final class PageServer implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final PageAccess access;

    private PageServer(ServletWebServerApplicationContext context, PageAccess access) {
        this.access = access;
        this.context = context;
    }

    /**
     * Starts the page and returns once it serves.
     *
     * @throws PortTakenException if the port is taken
     */
    public static PageServer start(PageSettings settings) throws PortTakenException {
        return start(settings, InstantSource.system());
    }

    /** The same by another clock. */
    static PageServer start(PageSettings settings, InstantSource clock) throws PortTakenException {
        var application = new SpringApplicationBuilder(PageApplication.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("pageSettings", settings);
                    context.getBeanFactory().registerSingleton("clock", clock);
                });
        try {
            return new PageServer(
                    (ServletWebServerApplicationContext) application.run(arguments(settings)), settings.access());
        } catch (RuntimeException e) {
            if (isPortInUse(e)) {
                throw new PortTakenException(settings.port(), e);
            }
            throw e;
        }
    }

    /** As arguments, which count more than a variable of the machine that happens to be called {@code SERVER_ADDRESS}. */
    private static String[] arguments(PageSettings settings) {
        return Map.of(
                        "server.address", settings.access().address().getHostAddress(),
                        "server.port", settings.port(),
                        "spring.neo4j.uri", settings.bolt(),
                        "spring.neo4j.authentication.username", settings.user(),
                        "spring.neo4j.authentication.password", settings.password(),
                        // Standard output belongs to the command.
                        "logging.threshold.console", "OFF",
                        "logging.file.name", settings.log())
                .entrySet()
                .stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /** Spring wraps it more or less deeply. */
    private static boolean isPortInUse(RuntimeException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(PortInUseException.class::isInstance);
    }

    /** Where the page is. */
    public URI address() {
        InetAddress address = access.address();
        String host = address.isLoopbackAddress() ? "localhost" : address.getHostAddress();
        return URI.create((isEncrypted() ? "https" : "http") + "://" + (host.contains(":") ? "[" + host + "]" : host)
                + ":" + Objects.requireNonNull(context.getWebServer()).getPort() + "/");
    }

    /** Whether the operator gave it a certificate, by Spring's own properties. */
    private boolean isEncrypted() {
        return Ssl.isEnabled(context.getBean(ServerProperties.class).getSsl());
    }

    /**
     * Puts the first page together once, for nobody, and asks for a page that needs no graph: what happens only once, such as
     * that the database plans its queries and the server sets itself up, has happened then when the first visitor comes. The
     * first page itself is not asked for, since that would begin to count findings, which takes the machine's time.
     */
    public void warmUp() {
        try {
            var unused = context.getBean(OverviewReader.class).read(null);
            try (InputStream answer = address().resolve("/analyses").toURL().openStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException | RuntimeException e) {
            // The service is ending, or whoever comes first is told.
        }
    }

    /** Stops serving. */
    @Override
    public void close() {
        context.close();
    }
}
