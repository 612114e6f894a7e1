#include "machine/viewer.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "base/failure.h"
#include "machine/files.h"

using namespace tc;
namespace fs = std::filesystem;

namespace {

/// A path of programs that holds nothing.
class NoPrograms {
 public:
  NoPrograms() : before_(std::getenv("PATH")) { ::setenv("PATH", "/nowhere:/bin", 1); }
  ~NoPrograms() { ::setenv("PATH", before_.c_str(), 1); }

 private:
  std::string before_;
};

}  // namespace

TEST_CASE("A file is put aside under its own name, for its owner only") {
  const std::string path = put_aside("job card.pdf", "%PDF");
  CHECK(fs::path(path).filename() == "job card.pdf");
  CHECK(read_text_file(path, 100) == "%PDF");
  struct stat folder {};
  REQUIRE(::stat(fs::path(path).parent_path().c_str(), &folder) == 0);
  CHECK((folder.st_mode & 0777) == 0700);
  fs::remove_all(fs::path(path).parent_path());
}

TEST_CASE("A name that leads elsewhere leads nowhere") {
  for (const char* name : {"../../etc/passwd", "/etc/passwd"}) {
    const std::string path = put_aside(name, "x");
    CHECK(fs::path(path).filename() == "passwd");
    CHECK(path != "/etc/passwd");
    fs::remove_all(fs::path(path).parent_path());
  }
  for (const char* name : {"..", ".", "", "folder/"}) {
    const std::string path = put_aside(name, "x");
    CHECK(fs::path(path).filename() == "file");
    fs::remove_all(fs::path(path).parent_path());
  }
}

TEST_CASE("Two files of one name do not meet") {
  const std::string first = put_aside("scan.jpg", "1");
  const std::string second = put_aside("scan.jpg", "2");
  CHECK(first != second);
  fs::remove_all(fs::path(first).parent_path());
  fs::remove_all(fs::path(second).parent_path());
}

TEST_CASE("Without a viewer the failure names the file") {
  const NoPrograms none;
  if (fs::exists("/bin/xdg-open")) return;
  CHECK_THROWS_WITH(open_in_viewer("/tmp/job card.pdf"),
                    "'/tmp/job card.pdf' could not be opened: this system has no xdg-open.");
}
