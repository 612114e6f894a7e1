#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/assessing.h"
#include "app/sittings.h"

namespace tc {

// What is signed: shown in one dialogue, which asks for the passphrase once.

struct TheMarks {
  PersonId learner;
};
struct NotAgreed {
  EntryId judgement;
  std::string feedback;
};
struct TheCountersignatures {
  std::vector<EntryId> agreed;
  std::vector<NotAgreed> not_agreed;
};
struct TheSettling {
  EntryId dispute;
  Dispute::Outcome outcome = Dispute::Outcome::upheld;
  std::string feedback;
};
struct TheUnit {
  PersonId learner;
  StandardUrn standard;
  SignedAs part = SignedAs::assessor;
};
struct TheSitting {
  SittingForm form;
};
struct TheWithdrawal {
  EntryId sitting;
  std::string because;
};
using ToSign =
    std::variant<TheMarks, TheCountersignatures, TheSettling, TheUnit, TheSitting, TheWithdrawal>;
struct AskToSign {
  ToSign what;
  std::string title;
  std::vector<std::string> lines;  ///< what will be signed, one sentence each
};
struct SignNow {};

}  // namespace tc
