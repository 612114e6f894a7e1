#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "base/failure.h"
#include "base/text.h"
#include "content/bundle.h"
#include "content_text.h"
#include "crypto/sha256.h"

namespace fs = std::filesystem;
using namespace tc;

namespace {

const fs::path shipped_content = fs::path(TC_SOURCE_DIR) / "content";

std::string text_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string replaced(std::string text, const std::string& old, const std::string& now) {
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), now);
}

/// A content folder of one standard and, where it is not empty, one policy.
Library library_of(const std::string& standard, const std::string& policy) {
  // Tests run at the same time, each in a process of its own.
  const fs::path folder =
      fs::temp_directory_path() / ("tradecounter-framework-" + std::to_string(::getpid()));
  fs::remove_all(folder);
  for (const char* part : {"standards", "policies"}) fs::create_directories(folder / part);
  fs::copy_file(shipped_content / "acts.yaml", folder / "acts.yaml");
  std::ofstream(folder / "standards" / "one.yaml", std::ios::binary) << standard;
  if (!policy.empty()) std::ofstream(folder / "policies" / "one.yaml", std::ios::binary) << policy;
  Sources sources;
  Problems problems;
  Library library = read_library({folder.string(), ""}, sources, problems);
  fs::remove_all(folder);
  return library;
}

std::string hash_of(const std::string& standard, const std::string& policy) {
  const Library library = library_of(standard, policy);
  REQUIRE(library.frameworks.size() == 1);
  return library.frameworks.front().hash;
}

/// The folders' files as they are shipped.
std::string standard01() { return text_of(shipped_content / "standards" / "imivpo01.yaml"); }
std::string policy01() { return text_of(shipped_content / "policies" / "imivpo01.yaml"); }

std::string all_of(const Standard& s) {
  std::string out = s.urn.text + "|" + s.title;
  for (const auto* part : {&s.urn_source, &s.suite, &s.developed_by, &s.performance_opening,
                           &s.knowledge_opening, &s.glossary_note, &s.soc, &s.version, &s.validity,
                           &s.status, &s.original_urn, &s.originating_organisation})
    out += "|" + part->value_or("(absent)");
  out += "|" + (s.approved ? iso_text(*s.approved) : "") + (s.review ? iso_text(*s.review) : "");
  for (const auto* list : {&s.overview, &s.keywords, &s.occupations})
    out += "|" + joined(*list, ";");
  for (const Criterion& c : s.criteria)
    out += "\n" + text(c.code) + (c.judged() ? " " : " (heading) ") + c.heading + "/" + c.words;
  for (const ScopeNote& note : s.scope) out += "\n" + note.number + " " + note.words;
  for (const GlossaryEntry& entry : s.glossary)
    out += "\n" + entry.term.value_or("(absent)") + ": " + entry.words;
  return out;
}

std::string all_of(const Amounts& amounts) {
  return std::to_string(amounts.occasions) + "/" + std::to_string(amounts.real_work) + "/" +
         std::to_string(amounts.customers) + "/" + std::to_string(amounts.methods);
}

std::string all_of(const NumberClause& clause) {
  return std::to_string(clause.value) + " by " + clause.source.value_or("nobody");
}

std::string all_of(const EvidencePolicy& p) {
  std::string out = p.standard.text + "|" + std::string(name(p.simulation.use)) + " by " +
                    p.simulation.source.value_or("nobody");
  out += "|" + all_of(p.sufficiency.performance) + "|" + all_of(p.sufficiency.knowledge) + " by " +
         p.sufficiency.source.value_or("nobody");
  out += "|" + (p.currency_months ? all_of(*p.currency_months) : "(absent)");
  out += "|" + all_of(p.feedback_days);
  for (const auto& [code, amounts] : p.sufficiency.of_criterion)
    out += "\n" + text(code) + " " + all_of(amounts);
  for (const auto& [code, shown] : p.workplace_shows) out += "\n" + text(code) + " " + shown;
  return out;
}

}  // namespace

TEST_CASE("every shipped standard has its framework") {
  const Library& library = shipped_names();
  REQUIRE(library.frameworks.size() == library.standards.size());
  for (std::size_t i = 0; i < library.standards.size(); ++i) {
    const Framework& framework = library.frameworks[i];
    INFO(framework.standard.urn.text);
    CHECK(framework.standard.urn == library.standards[i].urn);
    CHECK(framework.policy.standard == library.standards[i].urn);
    CHECK(framework.bundle.rfind("{\"format\":\"1\",\"policy\":{\"currency\":", 0) == 0);
    CHECK(framework.hash == hex(sha256(framework.bundle)));
    CHECK(library.find_framework(framework.standard.urn) == &framework);
  }
}

TEST_CASE("a framework's text gives back the standard and the policy that were bundled") {
  const CanonicalBundleReader reader;
  for (const Framework& one : shipped_names().frameworks) {
    INFO(one.standard.urn.text);
    const auto again = reader.read_framework(one.bundle);
    CHECK(all_of(again->standard) == all_of(one.standard));
    CHECK(all_of(again->policy) == all_of(one.policy));
    CHECK(again->bundle == one.bundle);
    CHECK(again->hash == one.hash);
  }
}

TEST_CASE("words of every kind come back from a framework as they were") {
  const std::string odd =
      "\"a \\\"b\\\" \\\\ c\\td\\ne\\u0085f\\u2028g ~ # ' *h &i {j} \\U0001F527\"";
  const Library library = library_of(
      "standard: IMIVPO01\ntitle: null and void\nversion: \"null\"\nsoc: 007\n"
      "performance: {opening: " +
          odd + ", criteria: {P4: " + odd + "}}\n",
      "policy: IMIVPO01\nsimulation: &clause {use: forbidden, source: " + odd +
          "}\nworkplace_shows: {P4: &more " + odd +
          "}\nfeedback: {working_days: 05, source: *more}\n");
  REQUIRE(library.frameworks.size() == 1);
  const Framework& one = library.frameworks.front();
  const auto again = CanonicalBundleReader().read_framework(one.bundle);
  CHECK(all_of(again->standard) == all_of(one.standard));
  CHECK(all_of(again->policy) == all_of(one.policy));
  CHECK(again->policy.feedback_days.value == 5);
}

TEST_CASE("a standard without a policy gets the careful one and says so again when read back") {
  const Library library = library_of(standard01(), "");
  REQUIRE(library.frameworks.size() == 1);
  const Framework& framework = library.frameworks.front();
  CHECK(framework.bundle.rfind("{\"format\":\"1\",\"standard\":{", 0) == 0);
  EvidencePolicy careful;
  careful.standard = StandardUrn("IMIVPO01");
  CHECK(all_of(framework.policy) == all_of(careful));
  const auto again = CanonicalBundleReader().read_framework(framework.bundle);
  CHECK(all_of(again->policy) == all_of(careful));
  CHECK(again->hash == framework.hash);
}

TEST_CASE("a standard whose policy has a fault is not judged by less than its policy") {
  const std::string broken = replaced(policy01(), "months: 24", "months: 0");
  const Library library = library_of(standard01(), broken);
  CHECK(library.standards.size() == 1);
  CHECK(library.find_framework(StandardUrn("IMIVPO01")) == nullptr);
}

TEST_CASE("comments and layout change no framework") {
  const std::string plain = hash_of(standard01(), policy01());
  CHECK(plain == shipped_names().find_framework(StandardUrn("IMIVPO01"))->hash);
  CHECK(hash_of("# a comment\n" + standard01() + "\n\n# the end\n", policy01()) == plain);
  CHECK(hash_of(replaced(standard01(), "suite: Vehicle Parts Operations",
                         "suite:\n  'Vehicle Parts Operations'"),
                policy01()) == plain);
  CHECK(hash_of(standard01(), replaced(policy01(), "currency: {months: 24, source: unconfirmed}",
                                       "currency:\n  source: unconfirmed # to be confirmed\n"
                                       "  months: \"24\"")) == plain);
}

TEST_CASE("any other word changes the framework") {
  const std::string plain = hash_of(standard01(), policy01());
  const std::string of_standard = hash_of(
      replaced(standard01(), "greet customers in a way", "greet people in a way"), policy01());
  const std::string of_policy =
      hash_of(standard01(), replaced(policy01(), "months: 24", "months: 12"));
  const std::string of_source =
      hash_of(standard01(), replaced(policy01(), "working_days: 10, source: unconfirmed",
                                     "working_days: 10, source: Handbook"));
  const std::string without = hash_of(standard01(), "");
  const std::set<std::string> all{plain, of_standard, of_policy, of_source, without};
  CHECK(all.size() == 5);
}

TEST_CASE("a text that is no framework is a failure that says so") {
  const CanonicalBundleReader reader;
  const std::string whole = shipped_names().frameworks.front().bundle;
  const std::vector<std::string> others{
      "",
      "{}",
      "x",
      "[[[[",
      "null",
      "{\"format\":\"1\"}",
      "{\"format\":\"1\",\"standard\":null}",
      "{\"format\":\"1\",\"standard\":{\"title\":\"T\"}}",
      replaced(whole, "\"format\":\"1\"", "\"format\":\"2\""),
      replaced(whole, "\"IMIVPO01\"", "\"IMIVPO19\""),  // a policy of another standard
      replaced(whole, "\"months\":\"24\"", "\"months\":\"0\""),
      replaced(whole, "\"P1\":", "\"P1\":\"twice\",\"P1\":"),
      replaced(whole, ",\"standard\"", ",\"rules\":\"more\",\"standard\""),
      replaced(whole, ",\"standard\"", ", \"standard\""),  // as much, but not canonical
      "# a comment\n" + whole,
      whole + "\n",
      whole.substr(0, whole.size() / 2),
      whole + whole,
      shipped_names().frameworks.front().hash,
  };
  for (const std::string& text : others) {
    INFO(text.substr(0, 200));
    CHECK_THROWS_AS(reader.read_framework(text), Failure);
  }
}

TEST_CASE("a hostile framework is a failure and takes no time") {
  const CanonicalBundleReader reader;
  std::string growing = "a: &a [x,x,x,x,x,x,x,x,x]\n";
  for (char c = 'b'; c < 'k'; ++c) {
    const std::string before(1, static_cast<char>(c - 1));
    growing +=
        std::string(1, c) + ": &" + c + " [*" + before + ",*" + before + ",*" + before + "]\n";
  }
  for (const std::string& text :
       {growing, std::string(100'000, '['), std::string(17'000'000, 'x'),
        std::string("{\"format\":\"1\",\"standard\":{\"title\":\"\xff\"}}"),
        std::string("{\"format\":\"1\",\"standard\":") + '\0' + "}"})
    CHECK_THROWS_AS(reader.read_framework(text), Failure);
}

TEST_CASE("the failure names what cannot be read and what to think of") {
  try {
    CanonicalBundleReader().read_framework("{\"format\":\"1\"}");
    FAIL("it was read");
  } catch (const Failure& failure) {
    CHECK(std::string(failure.what()) ==
          "A standard with its policy kept in the workspace cannot be read: 'standard' is missing "
          "in a framework.");
  }
}
