package org.chancery.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void a_password_matches_its_hash_only() {
    String hash = passwords.hash("seven quiet steppe winds");
    assertTrue(hash.startsWith("$argon2id$v=19$m=47104,t=1,p=1$"), hash);
    assertTrue(passwords.matches("seven quiet steppe winds", hash));
    assertFalse(passwords.matches("seven quiet steppe wind", hash));
    assertFalse(passwords.matches("x".repeat(1_000_000), hash));
  }

  @Test
  void a_letter_typed_as_two_signs_is_the_same_letter() {
    assertTrue(passwords.matches("мои\u0306 пароль", passwords.hash("мой пароль")));
  }

  @Test
  void an_unknown_login_costs_as_much_as_a_known_one() {
    assertFalse(passwords.isOutdated(Passwords.NOBODY));
    assertFalse(passwords.matches("", Passwords.NOBODY));
  }

  @ParameterizedTest
  @CsvSource({
    "elevenchars,access.password.short", "password1234,access.password.obvious",
    "123456789012,access.password.obvious", "aaaaaaaaaaaa,access.password.obvious",
    "aidana-aidana,access.password.obvious", "Пароль123456,access.password.short",
    "Qwerty-123456,access.password.long"
  })
  void bad_passwords_are_refused(String password, String why) {
    switch (why) {
      case "access.password.short" -> assertEquals(why, refusal(password.substring(0, 11)).key());
      case "access.password.long" -> assertEquals(why, refusal(password.repeat(20)).key());
      default -> assertEquals(why, refusal(password).key());
    }
  }

  private Refusal refusal(String password) {
    return assertThrows(Refusal.class, () -> passwords.check("aidana", password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"seven quiet steppe winds", "жеті тыныш дала желі", "correct-horse-battery"})
  void long_ones_are_welcome(String password) {
    assertDoesNotThrow(() -> passwords.check("aidana", password));
  }
}
