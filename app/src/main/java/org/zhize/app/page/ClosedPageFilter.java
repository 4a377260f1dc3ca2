package org.zhize.app.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the page to itself: the browser may load nothing from anywhere else, run no script that the page does not serve as
 * a file, and show the page in nobody's frame. Text of a document that looks like mark-up can then do no harm even if a
 * template forgot to escape it.
 *
 * <p>What changes something is taken from the page itself only, and from programs, never from a browser that another site
 * sends here.
 *
 * <p>Who asks for another host than the loopback came by a name that somebody else made point here, and is not served. Where there is a
 * login, such a name does no harm: the browser keeps the login to the name at which it was made.
 */
final class ClosedPageFilter extends OncePerRequestFilter {

    private static final int MISDIRECTED_REQUEST = 421;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** This page itself, or the visitor's own hand, such as a bookmark. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final PageAccess access;

    ClosedPageFilter(PageAccess access) {
        this.access = access;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (access.users().isEmpty() && !LOOPBACK.contains(request.getServerName())) {
            response.setStatus(MISDIRECTED_REQUEST);
            return;
        }
        if (isForged(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }

    /**
     * Whether another site made the visitor's browser send something that changes the graph or what is kept beside it. Every
     * browser of today says where a request is from, and no script can make it say otherwise; a program that is no browser
     * says nothing, and acts for nobody but whoever runs it.
     */
    private static boolean isForged(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
