#include "crypto/passphrase.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "base/failure.h"
#include "crypto/sha256.h"
#include "crypto/system_chance.h"
#include "kit/fixed_clock.h"

using namespace tc;

namespace {

const std::string salt = "somesaltsomesalt";

std::string key_text(std::string_view passphrase, PassphraseCost cost) {
  return hex(key_from(passphrase, salt, cost).bytes());
}

}  // namespace

// By the reference implementation: printf 'correct horse' | argon2 somesaltsomesalt -id -t 1 -k 8
// -p 1 -l 32 -r. The vector of RFC 9106, 5.3, has four lanes and a secret, which nothing here has.
TEST_CASE("A passphrase gives the key that Argon2's reference implementation gives") {
  CHECK(key_text("correct horse", {1, 8}) ==
        "7c66e822fce592dd5e53b2675a9685a02885750aa3e35c4a256ff1e870b81eee");
  CHECK(key_text("correct horse", {2, 64}) ==
        "b8bda1433266c5acf44df9b628aeae363034f94bdbac7044070566258acd5c21");
  CHECK(key_text("correct horse", PassphraseCost{}) ==
        "1109fab9f3411da6d7f3de290b062101b22d827e7ff22eb2369510f025d115de");
}

TEST_CASE("Another passphrase, salt or cost gives another key") {
  std::set<std::string> keys{key_text("correct horse", cheapest_passphrase),
                             key_text("Correct horse", cheapest_passphrase),
                             key_text("correct horse ", cheapest_passphrase),
                             key_text("", cheapest_passphrase),
                             key_text("correct horse", {1, 9}),
                             key_text("correct horse", {2, 8})};
  keys.insert(hex(key_from("correct horse", "somesaltsomesal_", cheapest_passphrase).bytes()));
  CHECK(keys.size() == 7);
}

// In a child of its own, which may have 32 MiB more than it has.
TEST_CASE("Memory that is not to be had is a failure that says how much it takes") {
  const pid_t child = ::fork();
  if (child == 0) {
    std::uint64_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const rlimit tight{pages * page + 32 * 1024 * 1024, RLIM_INFINITY};
    ::setrlimit(RLIMIT_AS, &tight);
    std::string said;
    try {
      key_from("correct horse", salt, PassphraseCost{});
    } catch (const Failure& failure) {
      said = failure.what();
    }
    ::_exit(said == "There is not enough memory to check a passphrase: it takes 64 MiB." ? 0 : 1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
}

TEST_CASE("A spoken code has 25 letters and digits in fives, none of which look alike") {
  SystemChance chance;
  std::set<char> seen;
  std::set<std::string> codes;
  for (int i = 0; i < 200; ++i) {
    const std::string code = spoken_code(chance);
    REQUIRE(code.size() == 29);
    for (std::size_t at = 0; at < code.size(); ++at) {
      CHECK((code[at] == '-') == (at % 6 == 5));
      seen.insert(code[at]);
    }
    codes.insert(code);
    CHECK(tidied_code(code) == code);
  }
  CHECK(codes.size() == 200);
  CHECK(std::string(seen.begin(), seen.end()) == "-0123456789ABCDEFGHJKMNPQRSTVWXYZ");
}

TEST_CASE("A spoken code is understood however it is typed") {
  CountingChance chance;
  const std::string code = spoken_code(chance);
  CHECK(code == "01234-56789-ABCDE-FGHJK-MNPQR");
  CHECK(tidied_code("0123456789abcdefghjkmnpqr") == code);
  CHECK(tidied_code(" o1234 56789 abcde\tFGHJK-mnpqr\r\n") == code);
  CHECK(tidied_code("0l234-56789-ABCDE-FGHJK-MNPQR") == code);
  CHECK(tidied_code("0i234-56789-ABCDE-FGHJK-MNPQS") != code);
  CHECK(tidied_code("").empty());
}
