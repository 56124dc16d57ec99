package org.chancery;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/// The rules of the house that a compiler does not hold (`design` §1).
class HouseRulesTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery");

  @Test
  void stores_are_nobodys_business_but_their_modules() {
    classes().that().haveSimpleNameEndingWith("Store").should().notBePublic().check(HOUSE);
  }

  @Test
  void sql_lives_only_in_stores() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Store")
        .and()
        .resideOutsideOfPackages("org.chancery.schema..", "org.chancery.platform..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.chancery.schema..").or(resideInAPackage("org.jooq.impl..")))
        .check(HOUSE);
  }

  @Test
  void controllers_are_hidden_and_live_in_web() {
    classes()
        .that()
        .areAnnotatedWith(Controller.class)
        .should()
        .notBePublic()
        .andShould()
        .resideInAPackage("..web")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void web_speaks_no_sql() {
    noClasses()
        .that()
        .resideInAPackage("..web")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jooq..", "java.sql..", "org.chancery.schema..")
        .check(HOUSE);
  }

  @Test
  void time_comes_only_from_the_clock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.schema..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @Test
  void front_doors_are_written_down_once() {
    noClasses()
        .that()
        .haveModifier(JavaModifier.PUBLIC)
        .and()
        .resideOutsideOfPackage("org.chancery.schema..")
        .should()
        .haveSimpleNameEndingWith("Controller")
        .check(HOUSE);
  }
}
