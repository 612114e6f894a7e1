#include "app/exchange.h"

#include <set>

#include "app/people_entries.h"
#include "app/taken_keys.h"
#include "app/who_reads.h"
#include "base/text.h"
#include "ledger/heads.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// A file that was opened, with what opens it.
struct OpenedCopy {
  std::unique_ptr<RecordCopy> copy;
  std::unique_ptr<TakenKeys> keys;

  const Log& log() const { return copy->log(); }
  bool readable() const {
    return log().body_state(EntryId(copy->workspace().text)) == BodyState::open;
  }
};

Result<OpenedCopy> opened(Workplace& workplace, const std::string& path, std::string_view code) {
  OpenedCopy file{workplace.copies().open(path), nullptr};
  file.keys = std::make_unique<TakenKeys>(workplace.keyring(), file.copy->wrappings(), code);
  file.copy->open_vault(*file.keys);
  if (!code.empty() && file.keys->takes_code() && !file.keys->code_fits())
    return refuse("code-wrong", "This is not the code that the file was written with.",
                  "Ask for it once more: 25 letters and digits, told apart from the file.");
  return file;
}

/// What the people of the file's workspace are, by its own word.
PeopleBook people_in(const OpenedCopy& file) {
  const auto made = file.log().entry(EntryId(file.copy->workspace().text));
  PeopleBook book(made ? made->device : DeviceId());
  for (const Entry& entry : in_reading_order(file.log().arrived_after({}).entries))
    if (const auto body = file.log().body(entry.id)) book.take(entry, body->text);
  return book;
}

const KnownWorkspace* known_as(const PeopleBook& book, const WorkspaceId& id) {
  for (const KnownWorkspace& known : book.workspaces())
    if (known.id == id) return &known;
  return nullptr;
}

bool is_known(Workplace& workplace, const WorkspaceId& id) {
  const KnownWorkspace* known = known_as(workplace.record().people_book(), id);
  return id == workplace.id() || (known != nullptr && known->trusted.has_value());
}

std::vector<std::string> learners_in(const OpenedCopy& file, const PeopleBook& people) {
  std::set<std::string> names;
  for (const Entry& entry : file.log().arrived_after({}).entries) {
    if (entry.kind != kinds::evidence_added) continue;
    const auto body = file.log().body(entry.id);
    const auto said = body ? read_body<EvidenceSaid>(body->text) : std::nullopt;
    const Person* learner = said ? people.find_person(said->learner) : nullptr;
    if (learner != nullptr) names.insert(learner->name);
  }
  return {names.begin(), names.end()};
}

void describe(const OpenedCopy& file, Arriving& arriving) {
  const PeopleBook people = people_in(file);
  const KnownWorkspace* workspace = known_as(people, arriving.workspace);
  if (workspace == nullptr) return;
  if (!workspace->devices.empty())
    arriving.device_fingerprint =
        Fingerprint{sha256(workspace->devices.front().second.bytes)}.brief();
  std::vector<std::string> names;
  for (const Person& person : people.people()) {
    const KnownWorkspace* home = people.home_of(person.id);
    if (home == nullptr || home->id != arriving.workspace) continue;
    names.push_back(person.name);
    if (in_office(person)) arriving.roles.push_back(described(person));
  }
  arriving.from = workspace->name.empty() ? "the workspace of " + in_words(names)
                                          : workspace->name + " (" + in_words(names) + ")";
  arriving.learners = learners_in(file, people);
}

Result<void> readable(const OpenedCopy& file, bool code_given) {
  if (file.readable()) return {};
  if (file.keys->takes_code() && !code_given)
    return refuse("code-needed", "This file opens by a code.",
                  "Ask for it from who handed it in: it is told apart from the file.");
  return refuse("not-for-here", "This file was not made for anybody here.",
                "Ask for it to be handed in with a code, or sign in first.");
}

/// What is needed to accept an unknown workspace, before anything of it is merged.
Result<void> may_accept(Workplace& workplace, const PersonId& who, const OpenedCopy& file,
                        const std::optional<TrustedAs>& as) {
  const WorkspaceId& id = file.copy->workspace();
  if (is_known(workplace, id)) return {};
  Arriving arriving;
  arriving.workspace = id;
  describe(file, arriving);
  if (!as)
    return refuse("workspace-unknown",
                  "This file comes from " + arriving.from + ", which is not known here.",
                  "Compare " + arriving.device_fingerprint +
                      " with what they read out, and say whether you accept their learners only "
                      "or also the roles that they gave.");
  return may_administer(workplace, who, Deed::trust_workspace);
}

Result<void> accept(Workplace& workplace, const PersonId& who, const OpenedCopy& file,
                    const std::optional<TrustedAs>& as) {
  const WorkspaceId id = file.copy->workspace();
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    if (!as || is_known(workplace, id)) return std::vector<Draft>{};
    const KnownWorkspace* arrived = known_as(workplace.record().people_book(), id);
    if (arrived == nullptr || arrived->devices.empty())
      return refuse("workspace-unknown", "The file does not say who made it.");
    const WorkspaceTrusted trusted{id, arrived->devices.front().second, *as};
    Draft draft = administering_draft(workplace, who, kinds::workspace_trusted, body_text(trusted));
    draft.answers = {EntryId(id.text)};
    return std::vector<Draft>{draft};
  });
  return recorded.map([](const auto&) {});
}

}  // namespace

Result<Arriving> look_at(Workplace& workplace, const PersonId& who, const std::string& path,
                         std::string_view code) {
  if (const auto acting = workplace.acting(who); !acting) return tl::unexpected(acting.error());
  const auto file = opened(workplace, path, code);
  if (!file) return tl::unexpected(file.error());
  Arriving arriving;
  arriving.workspace = file->copy->workspace();
  arriving.known = is_known(workplace, arriving.workspace);
  for (const Entry& entry : file->log().arrived_after({}).entries) {
    ++arriving.entries;
    if (!workplace.log().entry(entry.id)) ++arriving.new_entries;
  }
  if (const auto open = readable(*file, !code.empty()); !open) {
    arriving.needs_code = open.error().rule == "code-needed";
    if (!arriving.needs_code) return tl::unexpected(open.error());
    return arriving;
  }
  describe(*file, arriving);
  return arriving;
}

Result<TakenIn> take_in(Workplace& workplace, const PersonId& who, const std::string& path,
                        std::optional<TrustedAs> as, std::string_view code) {
  if (const auto acting = workplace.acting(who); !acting) return tl::unexpected(acting.error());
  const auto file = opened(workplace, path, code);
  if (!file) return tl::unexpected(file.error());
  if (auto open = readable(*file, !code.empty()); !open) return tl::unexpected(open.error());
  if (auto may_take = may_accept(workplace, who, *file, as); !may_take)
    return tl::unexpected(may_take.error());
  auto merged = merge(workplace.log(), file->log());
  if (!merged) return tl::unexpected(merged.error());
  file->keys->keep(workplace.id());
  workplace.keyring().look_again();
  if (auto accepted = accept(workplace, who, *file, as); !accepted)
    return tl::unexpected(accepted.error());
  share_what_is_due(workplace);
  return TakenIn{std::move(*merged), conflicts(workplace)};
}

std::vector<Conflict> conflicts(Workplace& workplace) { return workplace.record().conflicts(); }

Result<void> back_up(Workplace& workplace, const PersonId& who, const std::string& path) {
  if (const auto acting = workplace.acting(who); !acting) return tl::unexpected(acting.error());
  workplace.copies().back_up(path);
  return {};
}

Result<void> back_up_keys(Workplace& workplace, const PersonId& who, const std::string& path,
                          std::string_view passphrase) {
  if (const auto acting = workplace.acting(who); !acting) return tl::unexpected(acting.error());
  if (auto may_take = may_administer(workplace, who, Deed::manage_people); !may_take)
    return may_take;
  const auto keys = workplace.keyring().backup(passphrase);
  if (!keys) return tl::unexpected(keys.error());
  workplace.files().write_private(path, *keys);
  return {};
}

}  // namespace tc
