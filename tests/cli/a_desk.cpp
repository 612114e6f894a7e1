#include "cli/a_desk.h"

#include <catch2/catch.hpp>
#include <regex>

#include "base/failure.h"
#include "base/text.h"

namespace tc {

namespace {

std::string write_lines(const ProgressTable& table) {
  std::string out = "learner,criteria\r\n";
  for (const LearnerProgress& learner : table.learners)
    out += learner.learner.name + "," + std::to_string(learner.progress.all()) + "\r\n";
  return out + table.heads + "\r\n";
}

/// The workplace's record, as a file would hold it.
class DeskRecord final : public cli::OpenRecord {
 public:
  explicit DeskRecord(AnEmptyWorkplace& at) : doors_(at.doors(at.log)) {}
  Log& log() override { return doors_.log; }
  const WorkspaceId& workspace() const override { return doors_.workspace; }
  Keyring& keyring() override { return doors_.keyring; }
  Drafts& drafts() override { return doors_.drafts; }
  Copies& copies() override { return doors_.copies; }

 private:
  Doors doors_;
};

std::string plain_card(const CardAsked& asked) {
  std::string out = "Card " + asked.reference + " for " + asked.learner.name;
  if (asked.witness) out += ", asked of " + asked.witness->name;
  for (const auto& [criterion, words] : asked.criteria) out += "\n" + text(criterion) + " " + words;
  return out + "\n";
}

ContentFolders shipped_folders() {
  const std::string source = TC_SOURCE_DIR;
  return {source + "/content", source + "/scenarios"};
}

}  // namespace

cli::Adapters AComputer::adapters() {
  return {"9.9.9",
          at_.clock,
          at_.chance,
          at_.files,
          at_.bundles,
          {{"csv", "Lines", ".csv", write_lines}},
          [] { return std::string("/home/sam/workspace.tradecounter"); },
          shipped_folders,
          [this](const std::string& path) {
            return (path.find("workspace") != std::string::npos && has_workspace) ||
                   at_.files.files.count(path) == 1 || disk.count(path) == 1;
          },
          [](const std::string&) {},
          [this](const std::string& path) {
            const auto found = disk.find(path);
            if (found == disk.end()) throw Failure("There is no file " + path + ".");
            return found->second;
          },
          [this](const std::string&, cli::Opening) -> std::shared_ptr<cli::OpenRecord> {
            return std::make_shared<DeskRecord>(at_);
          },
          [this](const std::string&) { return file.whole() ? verify(at_.log) : file; },
          [this](const cli::RestoreAsked& asked) -> Result<void> {
            restored.push_back(asked);
            if (asked.keys.empty() || asked.passphrase == good_passphrase) return {};
            return refuse("passphrase-wrong", "This is not the passphrase of these keys.");
          },
          [this](const ContentFolders&, Sources&, Problems&) { return at_.library; },
          [this](const std::string& prompt) -> std::optional<std::string> {
            if (!has_terminal) return std::nullopt;
            prompts.push_back(prompt);
            if (secrets.empty()) return std::string(good_passphrase);
            std::string typed = secrets.front();
            secrets.pop_front();
            return typed;
          },
          plain_card,
          [this](std::string_view name, std::string_view bytes) {
            viewed.push_back(std::string(name) + ": " + std::string(bytes));
          },
          {},
          [this](Workplace&, const Person& who) { shown_to.push_back(who.name); }};
}

AComputer& AComputer::run(std::vector<std::string> arguments, const std::string& typed) {
  at_.restart();
  prompts.clear();
  std::istringstream in(typed);
  std::ostringstream said;
  std::ostringstream complained;
  if (full) said.setstate(std::ios::badbit);
  exit = cli::run(arguments, adapters(), {in, said, complained});
  out = said.str();
  err = complained.str();
  return *this;
}

std::string AComputer::flat() const {
  std::string text;
  for (const std::string_view word : words(out))
    text += (text.empty() ? "" : " ") + std::string(word);
  return text;
}

std::string without_chance(const std::string& text) {
  static const std::regex id("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  static const std::regex code("[0-9A-Z]{5}(-[0-9A-Z]{5}){4}");
  static const std::regex fingerprint("Fingerprint [0-9a-f]{4}(-[0-9a-f]{4}){3}");
  return std::regex_replace(
      std::regex_replace(std::regex_replace(text, id, "(id)"), code, "(code)"), fingerprint,
      "Fingerprint (16 digits)");
}

ADesk& ADesk::play_well() {
  workplace.play_well(workplace.sam);
  return *this;
}

}  // namespace tc
