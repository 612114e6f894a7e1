#pragma once

#include "screens/application.h"

namespace tc {

/// What the office asks for, done to the application that it was asked in: judging and signing in
/// carrying_out_office.cpp, people and their keys in carrying_out_people.cpp, files in
/// carrying_out_exchange.cpp.
struct Application::OfficeWork {
  Application& app;

  void operator()(const OpenTab& intent);
  void operator()(const OpenInQueue& intent);
  void operator()(const OpenUnit& intent);
  void operator()(const ViewAttachment& intent);
  void operator()(const SetMark& intent);
  void operator()(const DropMark& intent);
  void operator()(const MoveFramework& intent);
  void operator()(const AskToSign& intent);
  void operator()(const SignNow& intent);

  void operator()(const ChoosePerson& intent);
  void operator()(const ActAs& intent);
  void operator()(const SignIn& intent);
  void operator()(const SignOut& intent);
  void operator()(const AddPerson& intent);
  void operator()(const ChangeRoles& intent);
  void operator()(const RenamePerson& intent);
  void operator()(const JoinPeople& intent);
  void operator()(const RecoverPerson& intent);
  void operator()(const AskForPassphrase& intent);
  void operator()(const ChoosePassphrase& intent);

  void operator()(const ExportTo& intent);
  void operator()(const HandIn& intent);
  void operator()(const LookAtFile& intent);
  void operator()(const TakeIn& intent);
  void operator()(const GiveAnotherNumber& intent);
  void operator()(const BackUp& intent);
  void operator()(const BackUpKeys& intent);

  // Makes the view of a page.
  void operator()(AssessPage& page);
  void operator()(CountersignPage& page);
  void operator()(DisputesPage& page);
  void operator()(ActionsPage& page);
  void operator()(SittingsPage& page);
  void operator()(UnitsPage& page);
  void operator()(UnitPage& page);
  void operator()(PeoplePage& page);
  void operator()(HandInPage& page);
  void operator()(ExportPage& page);

  /// The open page, where it is the office's and of that kind; else null.
  template <class Kind>
  Kind* open() {
    auto* page = std::get_if<OfficePage>(&app.page_);
    return page == nullptr ? nullptr : std::get_if<Kind>(page);
  }
  Workplace& workplace() { return app.workplace_; }
  const PersonId& who() { return app.who_.id; }
  /// From now on that person acts.
  void become(const Person& person);
  void signed_in_now();
  void show_code(const std::string& whose, std::string code);
  /// "" or "In the folder where the program was started."
  static std::string where(const std::string& path);
};

}  // namespace tc
