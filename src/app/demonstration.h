#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "app/assessing.h"
#include "app/evidence_work.h"

namespace tc {

/// What the demonstration judges: one of the two items that it makes.
enum class DemonstrationItem { attempt, observation };

struct DemonstrationJudgement {
  DemonstrationItem of = DemonstrationItem::attempt;
  CriterionRef criterion;
  Verdict verdict = Verdict::accepted;
  std::string feedback;
};

/// The words of a demonstration (content/demonstration.yaml) and the moves of its play.
struct DemonstrationScript {
  std::string scenario;
  std::uint64_t seed = 1;
  std::vector<std::string> moves;  ///< as they are recorded
  std::string apprentice;
  std::string assessor;
  std::string passphrase;  ///< the assessor's, which is no secret here
  std::vector<Claim> reasons;
  int days_ago = 1;                             ///< when the observation was
  std::map<std::string, std::string> observed;  ///< by the form's field names, without the day
  std::vector<Claim> seen;
  std::vector<DemonstrationJudgement> judgements;
  CriterionRef met;
  CriterionRef held_back;
};

/// What came of it.
struct Demonstrated {
  Person apprentice;
  Person assessor;
  EntryId attempt;
  EvidenceItem simulation;
  EvidenceItem observation;
  Refusal held_back;  ///< why the other criterion was not decided as met
};

/// Is told each step as it is done: who, and what they did.
using Narrator = std::function<void(const std::string&)>;

/// Serves, submits, assesses and signs once in a fresh workplace, by the use cases that window and
/// command line call; nothing is done past them. Refused where one of them refuses what the
/// script has it do, and where the criterion to be held back is not.
Result<Demonstrated> demonstrate(Workplace& workplace, const DemonstrationScript& script,
                                 const Narrator& tell);

}  // namespace tc
