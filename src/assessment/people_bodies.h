#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "assessment/attempt_bodies.h"
#include "crypto/sealing.h"
#include "crypto/signing.h"
#include "crypto/vault.h"
#include "people/person.h"

namespace tc {

/// workspace.made: its id is the entry's. What signs for the device and seals for the office.
struct WorkspaceMade {
  std::string name;  ///< "Sioned's laptop", "Coleg y Cwm"; may be empty
  VerifyKey device_key;
  BoxKey office_key;
};
/// device.joined: a restored copy goes on.
struct DeviceJoined {
  WorkspaceId workspace;
  VerifyKey device_key;
};
/// As what another workspace is accepted: its learners only, or also the roles it gave.
enum class TrustedAs : std::uint8_t { learners, provider };
struct WorkspaceTrusted {
  WorkspaceId workspace;
  VerifyKey device_key;
  TrustedAs as = TrustedAs::learners;
};
struct PersonAdded {
  Person person;
};
/// From now on `also` is `keep`.
struct PersonJoined {
  PersonId keep;
  PersonId also;
};
struct KeyEnrolled {
  PersonId person;
  BoxKey box;
  VerifyKey verify;
};
/// Somebody who can testify; needs no account (the practice notes: the witness list).
struct Witness {
  EntryId id;  ///< of the first entry about them
  PersonId learner;
  std::string name;
  std::string job;
  std::string employer;
  std::string contact;   ///< how an assessor verifies the testimony
  std::string relation;  ///< to the learner
  bool expert = false;   ///< occupationally competent, by what is said in `basis`
  std::string basis;
};
struct WitnessAdded {
  Witness witness;  ///< with an empty id: a new one
};

std::string body_text(const WorkspaceMade& body);
std::string body_text(const DeviceJoined& body);
std::string body_text(const WorkspaceTrusted& body);
std::string body_text(const PersonAdded& body);
std::string body_text(const PersonJoined& body);
std::string body_text(const KeyEnrolled& body);
std::string body_text(const WitnessAdded& body);

template <>
std::optional<WorkspaceMade> read_body(std::string_view text);
template <>
std::optional<DeviceJoined> read_body(std::string_view text);
template <>
std::optional<WorkspaceTrusted> read_body(std::string_view text);
template <>
std::optional<PersonAdded> read_body(std::string_view text);
template <>
std::optional<PersonJoined> read_body(std::string_view text);
template <>
std::optional<KeyEnrolled> read_body(std::string_view text);
template <>
std::optional<WitnessAdded> read_body(std::string_view text);

}  // namespace tc
