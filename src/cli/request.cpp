#include "cli/request.h"

#include <istream>
#include <ostream>
#include <string>

#include "app/people.h"
#include "base/failure.h"
#include "base/require.h"

namespace tc::cli {

Request::Request(const Adapters& adapters, const Streams& streams, CommonOptions options,
                 Needs needs)
    : adapters_(adapters), streams_(streams), options_(std::move(options)), needs_(needs) {}

ContentFolders Request::content_folders() const {
  ContentFolders folders;
  if (options_.content.empty() || options_.scenarios.empty()) folders = adapters_.content_place();
  if (!options_.content.empty()) folders.content = options_.content;
  if (!options_.scenarios.empty()) folders.scenarios = options_.scenarios;
  return folders;
}

std::string Request::workspace_path() const {
  return options_.workspace.empty() ? adapters_.workspace_place() : options_.workspace;
}

const Library& Request::library() {
  require(needs_ != Needs::nothing, "a command says that it needs content");
  if (library_) return *library_;
  Sources sources;
  Problems problems;
  library_ = adapters_.read_library(content_folders(), sources, problems);
  if (problems.errors() > 0)
    err() << "Some content was left out: " << count_in_words(problems)
          << ". Run 'tradecounter check' to see what is wrong.\n";
  return *library_;
}

Workplace& Request::workplace() {
  const bool first = workplace_ == nullptr;
  Workplace& here = workplace_as_it_is();
  if (first)
    if (const auto read = can_be_read(here); !read)
      throw Failure(read.error().sentence, read.error().hint);
  return here;
}

Workplace& Request::workplace_as_it_is() {
  require(needs_ == Needs::record || needs_ == Needs::workspace,
          "a command says that it needs a workspace");
  if (workplace_) return *workplace_;
  const std::string path = workspace_path();
  const Opening opening = needs_ == Needs::record ? Opening::look : Opening::write;
  if (opening == Opening::look && !adapters_.file_exists(path))
    throw Failure("There is no workspace at " + path + ".",
                  "Practise first ('tradecounter play'), or name another file with --workspace.");
  workplace_ = workplace_at(path, opening);
  return *workplace_;
}

Result<std::string> Request::passphrase(const std::string& prompt) {
  const std::string& from = options_.passphrase_file;
  std::string line;
  if (from == "-") {
    std::getline(in(), line);
    return line;
  }
  if (!from.empty()) {
    const std::string text = adapters_.read_file(from);
    return text.substr(0, text.find_first_of("\r\n"));
  }
  if (adapters_.ask_passphrase)
    if (auto typed = adapters_.ask_passphrase(prompt)) return *typed;
  return refuse("passphrase-needed", prompt + " is needed, and there is no terminal to ask at.",
                "Put it on the first line of a file and name that with --passphrase-file.");
}

std::unique_ptr<Workplace> Request::workplace_at(const std::string& path, Opening opening) {
  const Library& content = library();
  records_.push_back(adapters_.open_record(path, opening));
  OpenRecord& record = *records_.back();
  auto workplace = std::make_unique<Workplace>(Doors{
      record.log(), record.workspace(), record.keyring(), record.drafts(), record.copies(), content,
      adapters_.bundles, adapters_.clock, adapters_.chance, adapters_.files, adapters_.exporters});
  if (opening == Opening::write)
    if (const auto founded = found_workspace(*workplace); !founded)
      throw Failure(founded.error().sentence, founded.error().hint);
  return workplace;
}

}  // namespace tc::cli
