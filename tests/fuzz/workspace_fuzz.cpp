// libFuzzer: whatever bytes a file handed in has, opening, verifying and taking it in end in what
// was found or in a sentence. Build with clang++ -fsanitize=fuzzer,address,undefined.
#include <stdlib.h>
#include <unistd.h>

#include <cstdint>
#include <fstream>
#include <string>

#include "base/failure.h"
#include "kit/memory_log.h"
#include "kit/open_vault.h"
#include "ledger/merge.h"
#include "store/workspace.h"

namespace {

/// One file for all runs, in a folder of its own.
std::string scratch_file() {
  std::string folder = "/tmp/tc-fuzz-XXXXXX";
  if (::mkdtemp(folder.data()) == nullptr) ::abort();
  return folder + "/record.tcw";
}

void look_at(const std::string& path) {
  tc::OpenVault vault;
  try {
    tc::verify_workspace(path, vault);
    tc::Workspace file = tc::Workspace::open_read_only(path);
    file.open_vault(vault);
    tc::MemoryLog into;
    tc::merge(into, file.log());
  } catch (const tc::Failure&) {
    // A sentence about the file: that is what it is to end in.
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string path = scratch_file();
  std::ofstream(path, std::ios::binary | std::ios::trunc)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  look_at(path);
  for (const char* ending : {"-wal", "-shm", "-journal"}) ::unlink((path + ending).c_str());
  return 0;
}
