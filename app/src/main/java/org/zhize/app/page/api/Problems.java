package org.zhize.app.page.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.Fault;

/** Answers a request that can't be served with problem details (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail fault(AnalysisException e, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(e.fault()), e.message(language));
        problem.setProperty("fault", e.fault().name());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail outOfRange(PageOutOfRangeException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail missing(NotInGraphException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
    }

    private static HttpStatus status(Fault fault) {
        return switch (fault) {
            case UNKNOWN_ANALYSIS -> HttpStatus.NOT_FOUND;
            case NEEDS_GDS -> HttpStatus.NOT_IMPLEMENTED;
            case TIMED_OUT, INTERRUPTED -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
    }
}
