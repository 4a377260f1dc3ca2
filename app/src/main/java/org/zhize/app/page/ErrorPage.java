package org.zhize.app.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.Fault;

/** Says what went wrong and what mends it: to people as a page in their language, to programs as problem details (RFC 9457). */
@Controller
class ErrorPage implements ErrorController {

    private static final String API = "/api/";

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Locale language) {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        Throwable cause = rootOf((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), cause);
        Optional<String> detail =
                cause instanceof AnalysisException told ? Optional.of(told.message(language)) : Optional.empty();
        if (address.startsWith(API)) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            detail.ifPresent(problem::setDetail);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("error", Map.of("status", status.value(), "address", address));
        page.addObject("kind", kind(status));
        page.addObject("detail", detail.orElse(null));
        page.setStatus(status);
        return page;
    }

    private static HttpStatus status(@Nullable Object code, @Nullable Throwable cause) {
        if (cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || (cause instanceof AnalysisException told && told.fault() == Fault.TIMED_OUT)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        // Who opens the address of errors itself has not met one.
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN, NOT_FOUND, SERVICE_UNAVAILABLE -> String.valueOf(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }

    private static @Nullable Throwable rootOf(@Nullable Throwable thrown) {
        Throwable root = thrown;
        while (root != null && root.getCause() != null && !(root instanceof AnalysisException)) {
            root = root.getCause();
        }
        return root;
    }
}
