#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "app/assessing.h"
#include "app/exchange.h"
#include "app/people.h"
#include "screens/signing_intents.h"

namespace tc {

// What is asked in the office: carried out in carrying_out_office.cpp, and what concerns people,
// keys and files in carrying_out_people.cpp.

/// The parts of Assess.
enum class OfficeTab { queue, countersign, disputes, actions, sittings, units };
struct OpenTab {
  OfficeTab tab = OfficeTab::queue;
};
/// To judge that item (again).
struct OpenInQueue {
  EntryId item;
};
struct OpenUnit {
  PersonId learner;
  StandardUrn standard;
};
/// A file of an item, in the system's viewer.
struct ViewAttachment {
  EntryId item;
  Attachment file;
};

struct SetMark {
  PersonId learner;
  PendingMark mark;
};
struct DropMark {
  PersonId learner;
  std::size_t index = 0;
};
struct MoveFramework {
  PersonId learner;
  StandardUrn standard;
  std::string because;
};

struct ExportTo {
  std::string exporter;
  std::string path;
};

struct ChoosePerson {};
/// Acts as somebody; whoever is locked signs in first.
struct ActAs {
  PersonId who;
};
struct SignIn {};
struct SignOut {};
struct AddPerson {
  std::string name;
  std::vector<Role> roles;
  std::optional<CalendarDate> until = {};
};
struct ChangeRoles {
  PersonId whom;
  std::vector<Role> roles;
  std::optional<CalendarDate> until = {};
};
struct RenamePerson {
  PersonId whom;
  std::string name;
};
struct JoinPeople {
  PersonId keep;
  PersonId also;
};
struct RecoverPerson {
  PersonId whom;
};
/// One's own; opens the dialogue that asks for it.
struct AskForPassphrase {};
struct ChoosePassphrase {
  std::string passphrase;
};

struct HandIn {
  std::string path;
  bool with_code = false;
};
struct LookAtFile {
  std::string path;
  std::string code;
};
struct TakeIn {
  std::string path;
  std::optional<TrustedAs> as;
  std::string code;
};
struct GiveAnotherNumber {
  EntryId item;
};
struct BackUp {
  std::string path;
};
struct BackUpKeys {
  std::string path;
  std::string passphrase;
};

using OfficeIntent = std::variant<OpenTab, OpenInQueue, OpenUnit, ViewAttachment, SetMark, DropMark,
                                  MoveFramework, AskToSign, SignNow, ExportTo, ChoosePerson, ActAs,
                                  SignIn, SignOut, AddPerson, ChangeRoles, RenamePerson, JoinPeople,
                                  RecoverPerson, AskForPassphrase, ChoosePassphrase, HandIn,
                                  LookAtFile, TakeIn, GiveAnotherNumber, BackUp, BackUpKeys>;

}  // namespace tc
