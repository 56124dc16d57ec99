package org.chancery.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.chancery.access.Account;
import org.chancery.access.Accounts;
import org.chancery.access.For;
import org.chancery.access.Role;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Everyone's own password.
@Controller
@For({Role.REGISTRAR, Role.OFFICER, Role.EXECUTIVE_DIRECTOR, Role.DELEGATION, Role.ADMINISTRATOR})
class OwnPasswordController {

  private final Accounts accounts;
  private final SessionAccounts sessions;

  OwnPasswordController(Accounts accounts, SessionAccounts sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @GetMapping("/password")
  ModelAndView form(Page page, Account account) {
    return form(HttpStatus.OK, page, account, Problems.none());
  }

  /// Every session of the account is over afterwards, this one too: the new password is tried at
  /// once.
  @PostMapping("/password")
  ModelAndView change(
      Page page,
      Account account,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String next,
      HttpServletRequest request) {
    try {
      accounts.changePassword(account.id(), current, next);
    } catch (Refusal refusal) {
      return form(
          HttpStatus.UNPROCESSABLE_CONTENT, page, account, AccountProblems.of(page, refusal));
    }
    sessions.close(request);
    return View.to(ReturnPath.SIGN_IN);
  }

  private static ModelAndView form(
      HttpStatus status, Page page, Account account, Problems problems) {
    return View.of(
        status, "access/password", page, Map.of("login", account.login(), "problems", problems));
  }
}
