#include "assessment/evidence.h"

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

constexpr std::array<Named<EvidenceKind>, 2> evidence_kinds{{
    {EvidenceKind::direct_observation, "direct-observation", "direct observation"},
    {EvidenceKind::simulation, "simulation", "simulation"},
}};

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

}  // namespace

std::string_view name_of(EvidenceKind kind) { return row(evidence_kinds, kind).name; }
std::string_view in_words(EvidenceKind kind) { return row(evidence_kinds, kind).words; }
std::optional<EvidenceKind> parse_evidence_kind(std::string_view name) {
  return parse(evidence_kinds, name);
}

bool from_real_work(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::direct_observation:
      return true;
    case EvidenceKind::simulation:
      return false;
  }
  return false;
}

std::string_view name_of(Verdict verdict) { return row(verdicts, verdict).name; }
std::string_view in_words(Verdict verdict) { return row(verdicts, verdict).words; }
std::optional<Verdict> parse_verdict(std::string_view name) { return parse(verdicts, name); }

std::string_view name_of(Decision decision) { return row(decisions, decision).name; }
std::string_view in_words(Decision decision) { return row(decisions, decision).words; }
std::optional<Decision> parse_decision(std::string_view name) { return parse(decisions, name); }

bool Link::accepted() const {
  return newest() != nullptr && newest()->verdict == Verdict::accepted;
}

const Link* EvidenceItem::find(const CriterionRef& criterion) const {
  const auto found = std::find_if(links.begin(), links.end(),
                                  [&](const Link& l) { return l.criterion == criterion; });
  return found == links.end() ? nullptr : &*found;
}

std::size_t EvidenceItem::waiting() const {
  return static_cast<std::size_t>(
      std::count_if(links.begin(), links.end(), [](const Link& l) { return !l.newest(); }));
}

std::string unit_name(const StandardUrn& standard) {
  return standard.text.rfind("IMI", 0) == 0 && standard.text.size() > 3 ? standard.text.substr(3)
                                                                        : standard.text;
}

}  // namespace tc
