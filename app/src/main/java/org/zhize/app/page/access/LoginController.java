package org.zhize.app.page.access;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks who somebody is. */
@Controller
class LoginController {

    /**
     * The form.
     *
     * @param wait seconds until a password is looked at again, after many wrong ones
     */
    @GetMapping("/login")
    String login(@RequestParam Map<String, String> given, @RequestParam(defaultValue = "0") long wait, Model model) {
        model.addAttribute("failed", given.containsKey("error"));
        model.addAttribute("wait", wait);
        return "login";
    }
}
