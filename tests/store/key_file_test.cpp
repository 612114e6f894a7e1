#include "store/key_file.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/failure.h"
#include "crypto/system_chance.h"
#include "kit/fixed_clock.h"
#include "kit/keys_in_memory.h"
#include "people/keyring.h"

using namespace tc;

namespace {

namespace fs = std::filesystem;

/// A folder of the test's own for one key file.
struct Place {
  Place() : folder((fs::temp_directory_path() / "tc-keys-XXXXXX").string()) {
    if (::mkdtemp(folder.data()) == nullptr) FAIL("no scratch folder");
    path = folder + "/work.tradecounter" + key_file_ending;
  }
  ~Place() { fs::remove_all(folder); }
  std::string bytes() const {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  void write(const std::string& bytes) const {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
  }
  void sql(const std::string& statements) const {
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(statements);
  }
  std::size_t files() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
  }
  std::string folder;
  std::string path;
};

template <class Work>
std::string failure_from(Work work) {
  try {
    work();
  } catch (const Failure& failure) {
    CHECK_FALSE(failure.hint().empty());
    return failure.what();
  }
  return "";
}

/// Reading and writing both fail with these words, and the file stays as it is.
void check_refused(const Place& place, const std::string& words) {
  const std::string before = place.bytes();
  KeyFile keys(place.path);
  const std::string said = failure_from([&] { keys.text("a"); });
  CHECK_THAT(said, Catch::Contains(words) && Catch::Contains(place.path));
  CHECK(failure_from([&] { keys.names(); }) == said);
  CHECK(failure_from([&] { keys.put("a", "b"); }) == said);
  CHECK(failure_from([&] { keys.keep("a", "b"); }) == said);
  CHECK(failure_from([&] { keys.remove("a"); }) == said);
  CHECK(place.bytes() == before);
}

}  // namespace

TEST_CASE("A key file that is not there holds nothing, and looking does not make it") {
  const Place place;
  KeyFile keys(place.path);
  CHECK_FALSE(keys.text("a").has_value());
  CHECK(keys.names().empty());
  keys.remove("a");
  CHECK(place.files() == 0);
}

TEST_CASE("A key file gives back what was put, as its twin in memory does") {
  const Place place;
  KeyFile file(place.path);
  KeysInMemory memory;
  KeyStore& keys = GENERATE(true, false) ? static_cast<KeyStore&>(file) : memory;
  const std::string odd("£ \0 '", 6);
  keys.put("person/b", "one");
  keys.put("person/a", odd);
  keys.keep("person/a", "not this");
  keys.keep("office/a", "kept");
  keys.put("person/b", "two");
  CHECK(keys.text("person/a") == odd);
  CHECK(keys.text("person/b") == "two");
  CHECK(keys.text("office/a") == "kept");
  CHECK_FALSE(keys.text("person").has_value());
  CHECK(keys.names() == std::vector<std::string>{"office/a", "person/a", "person/b"});
  keys.remove("person/b");
  keys.remove("person/b");
  CHECK_FALSE(keys.text("person/b").has_value());
}

TEST_CASE("A key file is marked as one, is its owner's only, and leaves no file beside it") {
  const Place place;
  KeyFile(place.path).put("a", "b");
  CHECK(place.bytes().substr(0, 15) == "SQLite format 3");
  CHECK(place.bytes().substr(60, 4) == std::string("\0\0\0\1", 4));
  CHECK(place.bytes().substr(68, 4) == "TCKF");
  struct stat status {};
  REQUIRE(::stat(place.path.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777u) == 0600);
  CHECK(place.files() == 1);
}

TEST_CASE("What was removed or replaced is in no byte of the file") {
  const Place place;
  KeyFile keys(place.path);
  keys.put("a", "what-was-sealed-first");
  keys.put("a", "what-was-sealed-second");
  keys.put("b", "what-was-sealed-third");
  keys.remove("b");
  CHECK(place.bytes().find("sealed-first") == std::string::npos);
  CHECK(place.bytes().find("sealed-second") != std::string::npos);
  CHECK(place.bytes().find("sealed-third") == std::string::npos);
}

TEST_CASE("An empty file, as a full disk leaves it, is a key file that holds nothing") {
  const Place place;
  place.write("");
  KeyFile keys(place.path);
  CHECK(keys.names().empty());
  keys.put("a", "b");
  CHECK(keys.text("a") == "b");
}

TEST_CASE("What is no key file is named and left as it is") {
  const Place place;
  SECTION("a text") { place.write("My keys: brass, three of them."); }
  SECTION("a long text") { place.write(std::string(10'000, 'x')); }
  SECTION("another program's") { place.sql("CREATE TABLE a(b)"); }
  SECTION("a workspace") { place.sql("PRAGMA application_id = 1413699411; CREATE TABLE a(b)"); }
  check_refused(place, "is no key file of Trade Counter");
}

TEST_CASE("A folder in the key file's place is named") {
  const Place place;
  fs::create_directory(place.path);
  KeyFile keys(place.path);
  CHECK_THAT(failure_from([&] { keys.text("a"); }), Catch::Contains("is no key file"));
  CHECK_THAT(failure_from([&] { keys.put("a", "b"); }), Catch::Contains("is no key file"));
}

TEST_CASE("A key file of a newer version is left to that version") {
  const Place place;
  KeyFile(place.path).put("a", "b");
  place.sql("PRAGMA user_version = 2");
  check_refused(place, "was written by a newer version of Trade Counter");
}

TEST_CASE("A damaged key file is named and left as it is") {
  const Place place;
  KeyFile keys(place.path);
  for (int i = 0; i < 20; ++i) keys.put("person/" + std::to_string(i), std::string(2000, 'x'));
  std::string bytes = place.bytes();
  SECTION("cut off") { place.write(bytes.substr(0, bytes.size() / 2)); }
  SECTION("overwritten") {
    for (std::size_t i = 4096; i < bytes.size(); ++i) bytes[i] = '\x5a';
    place.write(bytes);
  }
  SECTION("with another table") { place.sql("CREATE TABLE other(x)"); }
  SECTION("with a trigger") {
    place.sql("CREATE TRIGGER t AFTER INSERT ON sealed BEGIN DELETE FROM sealed; END");
  }
  check_refused(place, "is damaged");
}

TEST_CASE("Whichever byte of a key file is changed, it is read or refused") {
  const Place place;
  KeyFile keys(place.path);
  keys.put("a", "what was sealed");
  const std::string whole = place.bytes();
  for (std::size_t i = 0; i < whole.size(); i += i < 120 ? 1 : 37) {
    std::string bytes = whole;
    bytes[i] = static_cast<char>(bytes[i] ^ 0xff);
    place.write(bytes);
    INFO("byte " << i);
    CHECK_NOTHROW(failure_from([&] { keys.text("a"); }));
  }
}

TEST_CASE("A folder where no file can be made is named") {
  KeyFile keys("/nowhere/work.keys");
  CHECK(failure_from([&] { keys.put("a", "b"); }) ==
        "The key file '/nowhere/work.keys' could not be made: No such file or directory.");
}

TEST_CASE("Several processes put keys at once, and every one of them is kept") {
  const Place place;
  constexpr int many = 4;
  for (int i = 0; i < many; ++i) {
    if (::fork() != 0) continue;
    const std::string said = failure_from([&] {
      KeyFile keys(place.path);
      for (int k = 0; k < 10; ++k) keys.put(std::to_string(i) + "/" + std::to_string(k), "x");
      keys.keep("first", std::to_string(i));
    });
    ::_exit(said.empty() ? 0 : 1);
  }
  for (int i = 0; i < many; ++i) {
    int status = 0;
    ::wait(&status);
    CHECK(status == 0);
  }
  CHECK(KeyFile(place.path).names().size() == many * 10 + 1);
}

TEST_CASE("A process that is killed loses nothing that it had put") {
  const Place place;
  int told[2];
  REQUIRE(::pipe(told) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    KeyFile keys(place.path);
    for (int i = 0;; ++i) {
      keys.put(std::to_string(i), "x");
      if (::write(told[1], "x", 1) != 1) ::_exit(1);
    }
  }
  char one = 0;
  for (int i = 0; i < 20; ++i) REQUIRE(::read(told[0], &one, 1) == 1);
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  ::close(told[0]);
  ::close(told[1]);
  KeyFile keys(place.path);
  for (int i = 0; i < 20; ++i) CHECK(keys.text(std::to_string(i)) == "x");
  keys.put("after", "x");
}

TEST_CASE("A keyring keeps its people in a key file, and what it seals is readable nowhere") {
  const Place place;
  KeyFile keys(place.path);
  WrappingsInMemory wrappings;
  FixedClock clock;
  SystemChance chance;
  const Secret device = Secret::drawn(chance);
  const PersonId sam("0192-sam");
  Keyring ring({keys, wrappings, device, clock, chance, cheapest_passphrase});
  const PublicKeys made = ring.make_person(sam);
  const std::string code = ring.set_passphrase(sam, "bald tyre seven").value();
  Keyring again({keys, wrappings, device, clock, chance, cheapest_passphrase});
  CHECK_FALSE(again.is_open(sam));
  REQUIRE(again.unlock(sam, "bald tyre seven").has_value());
  CHECK(again.public_keys(sam) == made);
  for (const std::string& secret : {std::string("bald tyre"), code, std::string(device.bytes())})
    CHECK(place.bytes().find(secret) == std::string::npos);
}
