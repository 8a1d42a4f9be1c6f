package org.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the map of the packages: data flows one way, and each library is known to one of them.
class ArchitectureTest {

  private static final String ROOT = "org.gainsay.";
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gainsay");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          model                | -
          text                 | model
          exchange             | model
          ingest               | model exchange
          extract              | model text
          search               | model
          search.words         | model search
          search.lucene        | model search search.words
          search.opensearch    | model search search.words
          pipeline             | model ingest extract search
          alert                | model search
          web                  | model search pipeline alert
          evaluate             | model extract exchange
          cli                  | model text exchange ingest extract search search.lucene search.opensearch pipeline alert web evaluate
          """)
  void aPackageUsesOnlyThoseBelowIt(String name, String below) {
    List<String> allowed = new ArrayList<>(List.of(name));
    if (below != null) {
      allowed.addAll(List.of(below.split(" ")));
    }
    noClasses()
        .that(areIn(name))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are Gainsay's outside " + allowed,
                type ->
                    type.getPackageName().startsWith(ROOT)
                        && allowed.stream().noneMatch(a -> belongs(type, a))))
        .allowEmptyShould(true)
        .check(CODE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          org.apache.lucene    | search.lucene search.words search.opensearch
          io.javalin           | web
          gg.jte               | web
          io.micrometer        | web
          com.rometools        | web
          com.github.difflib   | web
          org.jsoup            | ingest
          org.apache.hc        | ingest search.opensearch
          crawlercommons       | ingest
          picocli              | cli
          me.tongfei           | cli
          org.jline            | cli
          """)
  void aLibraryIsKnownToItsPackages(String library, String owners) {
    List<String> all = List.of(owners.split(" "));
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are outside " + all,
                type -> all.stream().noneMatch(owner -> belongs(type, owner))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library + "..")
        .check(CODE);
  }

  @Test
  void theModelIsValues() {
    classes()
        .that()
        .resideInAPackage("org.gainsay.model")
        .and()
        .doNotHaveSimpleName("package-info")
        .and()
        .doNotHaveSimpleName("QuoteIds")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                DescribedPredicate.describe(
                    "records, enums or interfaces",
                    (JavaClass type) -> type.isRecord() || type.isEnum() || type.isInterface())))
        .check(CODE);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that(DescribedPredicate.not(areIn("cli")))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(CODE);
  }

  @ParameterizedTest
  @CsvSource({"search.lucene, LuceneNewsIndex", "search.opensearch, OpenSearchNewsIndex"})
  void aBackendShowsOnlyItself(String backend, String itself) {
    noClasses()
        .that(areIn(backend))
        .and()
        .doNotHaveSimpleName(itself)
        .and()
        .areTopLevelClasses()
        .should()
        .bePublic()
        .allowEmptyShould(true)
        .check(CODE);
  }

  private static DescribedPredicate<JavaClass> areIn(String name) {
    return DescribedPredicate.describe("are in " + name, type -> belongs(type, name));
  }

  /// The deepest package of the table that holds the class, so that `search` is not
  /// `search.lucene`.
  private static boolean belongs(JavaClass type, String name) {
    String own = type.getPackageName();
    boolean inside = own.equals(ROOT + name) || own.startsWith(ROOT + name + ".");
    boolean isBackend =
        own.startsWith(ROOT + "search.lucene")
            || own.startsWith(ROOT + "search.opensearch")
            || own.startsWith(ROOT + "search.words");
    return inside && !(name.equals("search") && isBackend);
  }
}
