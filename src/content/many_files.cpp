#include "content/many_files.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <optional>
#include <system_error>
#include <thread>

namespace tc {

namespace {

/// What was found in one file. It may also be in a text that was read before, as a translation.
struct Found {
  explicit Found(std::uint32_t first) : sources(first) {}

  Sources sources;
  Problems problems;
  std::exception_ptr thrown;
};

/// The files, each taken by the thread that comes next.
class Files {
 public:
  Files(const std::vector<std::string>& paths, const LookAtFile& look, std::uint32_t first)
      : paths_(paths), look_(look), first_(first), found_(paths.size()) {}

  void look_at_the_next() {
    for (std::size_t at = next_++; at < paths_.size(); at = next_++) {
      Found found(first_);
      try {
        look_(paths_[at], found.sources, found.problems);
      } catch (...) {
        found.thrown = std::current_exception();
      }
      if (found.thrown || !found.problems.empty()) found_[at] = std::move(found);
    }
  }

  std::vector<std::optional<Found>> take() { return std::move(found_); }

 private:
  const std::vector<std::string>& paths_;
  const LookAtFile& look_;
  std::uint32_t first_;
  std::vector<std::optional<Found>> found_;  ///< by path; each written by one thread
  std::atomic<std::size_t> next_ = 0;
};

/// Threads that are waited for, whatever else goes wrong.
class Threads {
 public:
  ~Threads() {
    for (std::thread& thread : all_) thread.join();
  }
  void start(Files& files) {
    all_.emplace_back([&files] { files.look_at_the_next(); });
  }

 private:
  std::vector<std::thread> all_;
};

/// All but the one that is here. Where the system gives no more threads, fewer do the same.
void start(Threads& others, std::size_t threads, Files& files) {
  try {
    for (std::size_t i = 1; i < threads; ++i) others.start(files);
  } catch (const std::system_error&) {
    return;
  }
}

void add(Found found, std::uint32_t first, Sources& sources, Problems& problems) {
  if (found.thrown) std::rethrow_exception(found.thrown);
  const std::uint32_t raised = sources.next() - first;
  sources.append(std::move(found.sources));
  for (Problem problem : found.problems.all()) {
    if (problem.place.file >= first) problem.place.file += raised;
    problems.add(std::move(problem));
  }
}

}  // namespace

void look_at_files(const std::vector<std::string>& paths, const LookAtFile& look, Sources& sources,
                   Problems& problems, unsigned threads) {
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  const std::uint32_t first = sources.next();
  Files files(paths, look, first);
  {
    Threads others;
    start(others, std::min<std::size_t>(threads, paths.size()), files);
    files.look_at_the_next();
  }
  for (std::optional<Found>& found : files.take())
    if (found) add(std::move(*found), first, sources, problems);
}

}  // namespace tc
