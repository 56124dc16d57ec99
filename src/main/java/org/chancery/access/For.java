package org.chancery.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The roles that may call a handler. Every handler carries this or [Open]; one that carries
/// neither is refused to everybody, and a test names it.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface For {
  Role[] value();
}
