package org.zhize.app.page.access;

import java.time.Duration;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at passwords, but not at one after the other from who guesses them. */
final class PatientLogin extends DaoAuthenticationProvider {

    private final WrongPasswords wrong;

    PatientLogin(UserDetailsService users, WrongPasswords wrong) {
        super(users);
        this.wrong = wrong;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String address = address(attempt);
        Duration wait = wrong.wait(name, address);
        if (!wait.isZero()) {
            throw new TooManyWrongPasswordsException(wait);
        }
        try {
            Authentication login = super.authenticate(attempt);
            wrong.right(name, address);
            return login;
        } catch (BadCredentialsException e) {
            // Also for a name that nobody has.
            wrong.wrong(name, address);
            throw e;
        }
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
