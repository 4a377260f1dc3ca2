package org.zhize.app.page.access;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks who somebody is. */
@Controller
class LoginController {

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> given, Model model) {
        model.addAttribute("failed", given.containsKey("error"));
        return "login";
    }
}
