package org.chancery.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.access.Account;
import org.chancery.access.Open;
import org.chancery.access.ShownAccount;
import org.chancery.access.ShownAccounts;
import org.chancery.access.SignIn;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// In and out.
@Controller
class SignInController {

  private final SignIn door;
  private final SessionAccounts sessions;
  private final CsrfTokenRepository formProofs;
  private final List<ShownAccount> shown;

  SignInController(
      SignIn door,
      SessionAccounts sessions,
      CsrfTokenRepository formProofs,
      ObjectProvider<ShownAccounts> shown) {
    this.door = door;
    this.sessions = sessions;
    this.formProofs = formProofs;
    this.shown = shown.stream().flatMap(s -> s.list().stream()).toList();
  }

  @Open("who is not in yet must find the door")
  @GetMapping(ReturnPath.SIGN_IN)
  ModelAndView door(
      Page page, Optional<Account> account, @RequestParam(required = false) @Nullable String to) {
    return account.isPresent()
        ? View.to(ReturnPath.safe(to))
        : door(HttpStatus.OK, page, "", ReturnPath.safe(to), Problems.none());
  }

  @Open("who is not in yet must find the door")
  @PostMapping(ReturnPath.SIGN_IN)
  ModelAndView enter(
      Page page,
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      sessions.open(request, door.enter(login, password, request.getRemoteAddr()));
    } catch (Refusal refusal) {
      boolean wait = refusal.key().equals("access.sign-in.wait");
      return door(
          wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT,
          page,
          login,
          ReturnPath.safe(to),
          Problems.of(page, refusal));
    }
    formProofs.saveToken(null, request, response);
    return View.to(ReturnPath.safe(to));
  }

  @Open("whoever is in may leave, whatever their posts")
  @PostMapping("/sign-out")
  ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
    sessions.close(request);
    formProofs.saveToken(null, request, response);
    return View.to(ReturnPath.SIGN_IN);
  }

  private ModelAndView door(
      HttpStatus status, Page page, String login, String to, Problems problems) {
    return View.of(
        status,
        "access/door",
        page,
        Map.of("login", login, "to", to, "problems", problems, "shown", shown));
  }
}
