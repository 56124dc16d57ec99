package org.chancery.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.platform.Language;
import org.chancery.platform.Messages;
import org.junit.jupiter.api.Test;

/// Every act can be told to every reader.
class ActsTest {

  @Test
  void every_act_has_its_wording_in_every_language() throws ReflectiveOperationException {
    List<Class<?>> acts =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.chancery")
                .stream()
                .filter(c -> c.isAssignableTo(Act.class) && !c.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    assertFalse(acts.isEmpty());
    List<String> silent = new ArrayList<>();
    for (Class<?> act : acts) {
      List<String> kinds = kinds(act);
      if (kinds.isEmpty()) {
        silent.add(act.getName());
      }
      for (String kind : kinds) {
        for (Language language : Language.OF_THE_INTERFACE) {
          if (!Messages.shared().has(language, "act." + kind)) {
            silent.add(act.getName() + " (" + kind + ") in " + language);
          }
        }
      }
    }
    assertEquals(
        List.of(), silent, "give each a constant KIND, or KINDS, and a message act.<kind>");
  }

  /// The one kind of an act, or those of a family of acts.
  private static List<String> kinds(Class<?> act) throws ReflectiveOperationException {
    for (Field field : act.getDeclaredFields()) {
      if (field.getName().equals("KIND")) {
        field.setAccessible(true);
        return List.of((String) field.get(null));
      }
      if (field.getName().equals("KINDS")) {
        field.setAccessible(true);
        return ((Set<?>) field.get(null)).stream().map(Object::toString).toList();
      }
    }
    return List.of();
  }
}
