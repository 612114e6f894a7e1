#include "machine/device_key.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "base/failure.h"
#include "crypto/sha256.h"
#include "crypto/system_chance.h"
#include "kit/fixed_clock.h"
#include "machine/files.h"

using namespace tc;

namespace {

namespace fs = std::filesystem;

std::string a_new_folder() {
  std::string name = (fs::temp_directory_path() / "tc-device-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) FAIL("no scratch folder");
  return name;
}

/// A configuration folder that is not there yet, in a folder of the test's own.
struct Configuration {
  ~Configuration() { fs::remove_all(home); }
  std::string home = a_new_folder();
  std::string folder = home + "/.config/tradecounter";
  std::string path = folder + "/device.key";
};

unsigned mode_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return 0;
  return status.st_mode & 0777u;
}

std::string failure_of_reading(const std::string& path) {
  try {
    read_device_key(path);
  } catch (const Failure& failure) {
    CHECK_FALSE(failure.hint().empty());
    return failure.what();
  }
  return "";
}

}  // namespace

TEST_CASE("Looking for the computer's key makes none") {
  const Configuration at;
  CHECK_FALSE(read_device_key(at.path).has_value());
  CHECK_FALSE(folder_exists(at.folder));
}

TEST_CASE("The computer's key is made once, for its user only") {
  const Configuration at;
  CountingChance chance;
  const Secret made = make_device_key(at.path, chance);
  CHECK(read_device_key(at.path) == made);
  CHECK(make_device_key(at.path, chance) == made);
  CHECK(read_text_file(at.path, 100) ==
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n");
  CHECK(mode_of(at.path) == 0600);
  CHECK(mode_of(at.folder) == 0700);
  CHECK(files_in(at.folder, "").size() == 1);
}

TEST_CASE("A folder that is there keeps its mode") {
  const Configuration at;
  make_folder(at.folder);
  const unsigned before = mode_of(at.folder);
  CountingChance chance;
  make_device_key(at.path, chance);
  CHECK(mode_of(at.folder) == before);
}

TEST_CASE("A key that was typed without its line feed is read") {
  const Configuration at;
  make_folder(at.folder);
  write_file_atomically(at.path, std::string(64, 'a'));
  CHECK(read_device_key(at.path) == Secret::from(std::string(32, '\xaa')));
}

TEST_CASE("A file that is no key is named, and neither read nor replaced") {
  const Configuration at;
  make_folder(at.folder);
  const std::string text =
      GENERATE(std::string(), std::string("nonsense"), std::string(63, 'a') + "\n",
               std::string(64, 'g') + "\n", std::string(64, 'A') + "\n",
               std::string(64, 'a') + "\n\n", std::string(64, 'a') + " ");
  write_file_atomically(at.path, text);
  CHECK(failure_of_reading(at.path) ==
        "'" + at.path + "' is not this computer's key: that has 64 hexadecimal digits.");
  CountingChance chance;
  CHECK_THROWS_AS(make_device_key(at.path, chance), Failure);
  CHECK(read_text_file(at.path, 100) == text);
}

TEST_CASE("A folder in the key's place is named") {
  const Configuration at;
  make_folder(at.path);
  CountingChance chance;
  CHECK_THROWS_AS(read_device_key(at.path), Failure);
  CHECK_THROWS_AS(make_device_key(at.path, chance), Failure);
}

TEST_CASE("A place where no key can be made is named") {
  const Configuration at;
  make_folder(at.home + "/.config");
  write_file_atomically(at.folder, "a file where the folder should be");
  CHECK_FALSE(read_device_key(at.path).has_value());
  CountingChance chance;
  try {
    make_device_key(at.path, chance);
    FAIL("a key was made");
  } catch (const Failure& failure) {
    CHECK(std::string(failure.what()).find(at.path) != std::string::npos);
  }
}

TEST_CASE("Processes that make the key at once all get the same one") {
  const Configuration at;
  constexpr int many = 8;
  for (int i = 0; i < many; ++i) {
    if (::fork() != 0) continue;
    try {
      SystemChance chance;
      const Secret got = make_device_key(at.path, chance);
      write_file_atomically(at.home + "/got-" + std::to_string(i), hex(got.bytes()));
      ::_exit(0);
    } catch (const Failure&) {
      ::_exit(1);
    }
  }
  for (int i = 0; i < many; ++i) {
    int status = 0;
    ::wait(&status);
    CHECK(status == 0);
  }
  std::set<std::string> keys;
  for (int i = 0; i < many; ++i)
    keys.insert(read_text_file(at.home + "/got-" + std::to_string(i), 100));
  CHECK(keys == std::set<std::string>{hex(read_device_key(at.path)->bytes())});
  CHECK(files_in(at.folder, "").size() == 1);
}
