#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assessment/people_bodies.h"
#include "base/clock.h"
#include "ledger/entry.h"

namespace tc {

/// Another copy of a record, or one's own.
struct KnownWorkspace {
  WorkspaceId id;
  std::string name;
  BoxKey office_key;
  std::vector<std::pair<DeviceId, VerifyKey>> devices;  ///< the first one made it
  bool own = false;                                     ///< the reader's
  std::optional<TrustedAs> trusted;                     ///< nothing: nobody has accepted it yet
};

/// People, their roles through time, their keys, and which workspaces' word counts for them: the
/// root of every check of who did what. Roles count where the reader's own workspace gave them, or
/// one that it trusts as a provider; from any other only the apprentice's role does.
class PeopleBook {
 public:
  explicit PeopleBook(DeviceId own) : own_(std::move(own)) {}

  /// Nothing happens for entries of other kinds. False, and nothing happens: the
  /// entry's signature is not its device's.
  bool take(const Entry& entry, std::string_view body);

  const std::vector<Person>& people() const { return people_; }  ///< joined ones once, by name
  /// The person of that id; for a joined one, who they were found to be.
  const Person* find_person(const PersonId& id) const;
  PersonId canonical(const PersonId& id) const;
  /// As the record had them when `entry` was recorded: the roles that held at that time.
  std::optional<Person> person_at(const PersonId& id, const Entry& entry) const;

  /// Newest last; older ones stay good for older signatures. Those count that the reader's own
  /// workspace enrolled, or one trusted as a provider; for whoever holds no office there, also
  /// those of the workspace that first named them.
  std::vector<VerifyKey> verify_keys(const PersonId& id) const;
  std::optional<BoxKey> box_key(const PersonId& id) const;  ///< the newest

  const std::vector<KnownWorkspace>& workspaces() const { return workspaces_; }
  const KnownWorkspace* own_workspace() const;
  const KnownWorkspace* workspace_of(const DeviceId& device) const;
  std::optional<VerifyKey> device_key(const DeviceId& device) const;
  /// Whether roles that were given on that device count here.
  bool gives_roles(const DeviceId& device) const { return word_of(device) != Word::learners_only; }
  /// The workspace that first named the person; null before format 1.
  const KnownWorkspace* home_of(const PersonId& id) const;
  bool has_administrator() const;  ///< somebody administers this workspace

  /// Whether somebody administered the workspace of the entry's device when it was recorded.
  bool had_administrator(const Entry& entry) const;

  const std::vector<Witness>& witnesses() const { return witnesses_; }
  const Witness* find_witness(const EntryId& id) const;

 private:
  /// What one entry said of a person; `place` is the entry's among all that were taken.
  struct Said {
    Person person;
    DeviceId device;
    std::size_t place = 0;
  };
  struct Join {
    PersonId keep;
    PersonId also;
    std::size_t place = 0;
    DeviceId device;
  };
  struct Enrolled {
    KeyEnrolled keys;
    DeviceId device;
  };
  /// How much a device's word about people counts here.
  enum class Word : std::uint8_t { own, provider, learners_only };

  bool signed_by_device(const Entry& entry, std::string_view body) const;
  void read(const Entry& entry, std::string_view body);
  void read_witness(const Entry& entry, std::string_view body);
  void derive_workspaces();
  void derive_people();
  void derive_person(const PersonId& id);
  void admit_devices();
  KnownWorkspace* find_workspace(const WorkspaceId& id);
  Word word_of(const DeviceId& device) const;
  PersonId canonical_before(const PersonId& id, std::size_t place) const;
  std::optional<Said> said_before(const PersonId& id, std::size_t place) const;
  bool counts(const Enrolled& enrolled) const;
  bool in_office_here(const PersonId& id) const;

  DeviceId own_;
  std::map<EntryId, std::size_t> places_;
  std::map<DeviceId, VerifyKey> device_keys_;
  std::vector<std::pair<Entry, WorkspaceMade>> made_;
  std::vector<std::pair<DeviceId, DeviceJoined>> joined_devices_;
  std::vector<std::pair<DeviceId, WorkspaceTrusted>> trusts_;
  std::map<PersonId, std::vector<Said>> said_;
  std::vector<Join> joins_;
  std::vector<Enrolled> enrolled_;
  // Worked out from the above.
  std::vector<Person> people_;
  std::vector<KnownWorkspace> workspaces_;
  std::vector<Witness> witnesses_;
};

}  // namespace tc
