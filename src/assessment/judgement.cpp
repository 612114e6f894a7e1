#include "assessment/judgement.h"

#include <algorithm>
#include <array>

namespace tc {

namespace {

template <class Value>
struct Named {
  Value value;
  std::string_view name;
  std::string_view words;
};

constexpr std::array<Named<Verdict>, 3> verdicts{{
    {Verdict::accepted, "accepted", "accepted"},
    {Verdict::partly_accepted, "partly-accepted", "partly accepted"},
    {Verdict::not_accepted, "not-accepted", "not accepted"},
}};

constexpr std::array<Named<Decision>, 3> decisions{{
    {Decision::working_towards, "working-towards", "working towards"},
    {Decision::met, "met", "met"},
    {Decision::not_yet_met, "not-yet-met", "not yet met"},
}};

constexpr std::array<Named<SignedAs>, 3> parts{{
    {SignedAs::learner, "learner", "learner"},
    {SignedAs::assessor, "assessor", "assessor"},
    {SignedAs::countersigner, "countersigner", "countersigning assessor"},
}};

constexpr std::array<Named<PlannedAction::Outcome>, 3> action_outcomes{{
    {PlannedAction::Outcome::open, "open", "open"},
    {PlannedAction::Outcome::done, "done", "done"},
    {PlannedAction::Outcome::dropped, "dropped", "dropped"},
}};
constexpr std::array<Named<Dispute::Outcome>, 3> dispute_outcomes{{
    {Dispute::Outcome::open, "open", "open"},
    {Dispute::Outcome::upheld, "upheld", "upheld"},
    {Dispute::Outcome::stands, "stands", "the indication stands"},
}};

template <class Table, class Value>
const auto& row(const Table& table, Value value) {
  return *std::find_if(table.begin(), table.end(), [&](const auto& r) { return r.value == value; });
}

template <class Value, std::size_t Size>
std::optional<Value> parse(const std::array<Named<Value>, Size>& table, std::string_view name) {
  for (const auto& r : table)
    if (r.name == name) return r.value;
  return std::nullopt;
}

/// What a settled thing came to; open is not settled.
template <class Value, std::size_t Size>
std::optional<Value> parse_settled(const std::array<Named<Value>, Size>& table,
                                   std::string_view name) {
  const auto found = parse(table, name);
  return found == Value::open ? std::nullopt : found;
}

bool agreed_to(const std::vector<Countersignature>& countersigned) {
  return !countersigned.empty() && countersigned.back().agreed;
}

}  // namespace

std::string_view name_of(Verdict verdict) { return row(verdicts, verdict).name; }
std::string_view in_words(Verdict verdict) { return row(verdicts, verdict).words; }
std::optional<Verdict> parse_verdict(std::string_view name) { return parse(verdicts, name); }

std::string_view name_of(Decision decision) { return row(decisions, decision).name; }
std::string_view in_words(Decision decision) { return row(decisions, decision).words; }
std::optional<Decision> parse_decision(std::string_view name) { return parse(decisions, name); }

std::string_view name_of(SignedAs part) { return row(parts, part).name; }
std::string_view in_words(SignedAs part) { return row(parts, part).words; }
std::optional<SignedAs> parse_signed_as(std::string_view name) { return parse(parts, name); }

std::string_view name_of(PlannedAction::Outcome outcome) {
  return row(action_outcomes, outcome).name;
}
std::optional<PlannedAction::Outcome> parse_action_outcome(std::string_view name) {
  return parse_settled(action_outcomes, name);
}

std::string_view name_of(Dispute::Outcome outcome) { return row(dispute_outcomes, outcome).name; }
std::string_view in_words(Dispute::Outcome outcome) { return row(dispute_outcomes, outcome).words; }
std::optional<Dispute::Outcome> parse_dispute_outcome(std::string_view name) {
  return parse_settled(dispute_outcomes, name);
}

bool Judgement::stands() const { return !by_trainee || agreed_to(countersigned); }
bool CriterionDecision::stands() const { return !by_trainee || agreed_to(countersigned); }

}  // namespace tc
