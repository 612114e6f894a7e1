#include "a_look_inside.h"

#include <catch2/catch.hpp>

#include "base/failure.h"
#include "machine/device_key.h"
#include "machine/files.h"

namespace tc {

void ALookInside::NoFiles::write(const std::string&, std::string_view) {
  throw Failure("Whoever looks in from the side writes no files.");
}

void ALookInside::NoFiles::write_private(const std::string& path, std::string_view bytes) {
  write(path, bytes);
}

std::string ALookInside::NoFiles::read(const std::string& path, std::size_t most) {
  return read_text_file(path, most);
}

ALookInside::ALookInside(const std::string& workspace_file, const std::string& device_key_file)
    : workspace_(Workspace::open_read_only(workspace_file)),
      keys_(workspace_file + key_file_ending),
      keyring_(
          {keys_, workspace_.wrappings(), read_device_key(device_key_file), clock_, chance_, {}}),
      drafts_(workspace_.drafts()),
      copies_(workspace_, chance_),
      workplace_({workspace_.log(), workspace_.id(), keyring_, drafts_, copies_, shipped_library(),
                  bundles_, clock_, chance_, files_, exporters()}) {
  workspace_.open_vault(keyring_);
}

std::optional<std::string> ALookInside::DraftsOfTheOther::text(const PersonId& owner,
                                                               std::string_view name) const {
  return kept_.text(owner, name);
}

std::vector<std::string> ALookInside::DraftsOfTheOther::names(const PersonId& owner,
                                                              std::string_view beginning) const {
  return kept_.names(owner, beginning);
}

std::uint64_t ALookInside::entries() {
  std::uint64_t all = 0;
  for (const Head& head : workspace_.log().heads()) all += head.number;
  return all;
}

Person ALookInside::person(std::string_view name) {
  const auto found = find_person(workplace_, name);
  INFO("looking for " << name);
  REQUIRE(found);
  return *found;
}

AttemptRow ALookInside::newest(const Person& learner) {
  const auto rows = attempts_of(workplace_, learner.id);
  return rows.empty() ? AttemptRow{} : rows.front();
}

}  // namespace tc
