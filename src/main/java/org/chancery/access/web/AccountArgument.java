package org.chancery.access.web;

import java.util.Optional;
import org.chancery.access.Account;
import org.chancery.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives handlers the signed-in [Account], or where nobody need be signed in an `Optional` of it.
@Component
class AccountArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.nestedIfOptional().getNestedParameterType() == Account.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Account account = SessionAccounts.current();
    if (parameter.isOptional()) {
      return Optional.ofNullable(account);
    }
    if (account == null) {
      throw new Refusal("access.not-yours");
    }
    return account;
  }
}
