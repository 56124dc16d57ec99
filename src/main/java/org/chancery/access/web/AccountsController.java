package org.chancery.access.web;

import java.util.Map;
import org.chancery.access.AccountId;
import org.chancery.access.Accounts;
import org.chancery.access.For;
import org.chancery.access.HoldingId;
import org.chancery.access.Posts;
import org.chancery.access.Role;
import org.chancery.platform.Refusal;
import org.chancery.platform.web.Page;
import org.chancery.platform.web.Problems;
import org.chancery.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The administrator's pages.
@Controller
@For(Role.ADMINISTRATOR)
class AccountsController {

  private final Accounts accounts;
  private final Posts posts;

  AccountsController(Accounts accounts, Posts posts) {
    this.accounts = accounts;
    this.posts = posts;
  }

  @GetMapping("/accounts")
  ModelAndView list(Page page) {
    return list(HttpStatus.OK, page, AccountForm.EMPTY, Problems.none());
  }

  @PostMapping("/accounts")
  ModelAndView create(Page page, AccountForm form) {
    try {
      return View.to(address(accounts.create(form.account(), form.post(), form.stateCode())));
    } catch (Refusal refusal) {
      return list(
          HttpStatus.UNPROCESSABLE_CONTENT,
          page,
          form.forgetful(),
          AccountProblems.of(page, refusal));
    }
  }

  @GetMapping("/accounts/{id}")
  ModelAndView show(Page page, @PathVariable String id) {
    return show(HttpStatus.OK, page, AccountId.parse(id), Problems.none());
  }

  @PostMapping("/accounts/{id}/appointments")
  ModelAndView appoint(Page page, @PathVariable String id, AccountForm form) {
    return deed(
        page,
        id,
        account ->
            accounts.appoint(
                account, posts.usual(form.post(), form.stateCode()).id(), page.today()));
  }

  @PostMapping("/accounts/{id}/holdings/{holding}/end")
  ModelAndView end(Page page, @PathVariable String id, @PathVariable String holding) {
    return deed(page, id, _ -> accounts.endHolding(HoldingId.parse(holding), page.today()));
  }

  @PostMapping("/accounts/{id}/password")
  ModelAndView password(Page page, @PathVariable String id, @RequestParam String password) {
    return deed(page, id, account -> accounts.replacePassword(account, password));
  }

  @PostMapping("/accounts/{id}/deactivate")
  ModelAndView deactivate(Page page, @PathVariable String id) {
    return deed(page, id, accounts::deactivate);
  }

  /// Does it and shows the account afresh; refused, it shows the account with the reason.
  private ModelAndView deed(Page page, String id, java.util.function.Consumer<AccountId> deed) {
    AccountId account = AccountId.parse(id);
    try {
      deed.accept(account);
      return View.to(address(account));
    } catch (Refusal refusal) {
      return show(
          HttpStatus.UNPROCESSABLE_CONTENT, page, account, AccountProblems.of(page, refusal));
    }
  }

  private ModelAndView list(HttpStatus status, Page page, AccountForm form, Problems problems) {
    return View.of(
        status,
        "access/accounts",
        page,
        Map.of("accounts", accounts.list(), "form", form, "problems", problems));
  }

  private ModelAndView show(HttpStatus status, Page page, AccountId id, Problems problems) {
    return View.of(
        status, "access/account", page, Map.of("account", accounts.get(id), "problems", problems));
  }

  private static String address(AccountId id) {
    return "/accounts/" + id;
  }
}
