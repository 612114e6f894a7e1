#include "app/marks.h"

#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "ledger/canonical.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

using Json = nlohmann::json;

std::string_view kind_of(const LinkJudged&) { return kinds::link_judged; }
std::string_view kind_of(const CriterionDecided&) { return kinds::criterion_decided; }
std::string_view kind_of(const ActionPlanned&) { return kinds::action_planned; }

bool same(const LinkJudged& one, const LinkJudged& other) {
  return one.evidence == other.evidence && one.criterion == other.criterion;
}
bool same(const CriterionDecided& one, const CriterionDecided& other) {
  return one.criterion == other.criterion;
}
bool same(const ActionPlanned&, const ActionPlanned&) { return false; }

template <class Kind>
void read_mark(const Json& mark, std::vector<PendingMark>& out) {
  if (mark.at("kind") != kind_of(Kind{})) return;
  if (auto body = read_body<Kind>(json_text(mark.at("body")))) out.emplace_back(std::move(*body));
}

bool is_mark(const Json& mark) {
  return mark.is_object() && mark.contains("kind") && mark.at("kind").is_string() &&
         mark.contains("body");
}

}  // namespace

bool about_the_same(const PendingMark& one, const PendingMark& other) {
  if (one.index() != other.index()) return false;
  return std::visit(
      [&](const auto& mark) { return same(mark, std::get<std::decay_t<decltype(mark)>>(other)); },
      one);
}

std::string marks_text(const std::vector<PendingMark>& marks) {
  Json list = Json::array();
  for (const PendingMark& mark : marks)
    std::visit(
        [&](const auto& body) {
          list.push_back({{"kind", kind_of(body)}, {"body", parse_json(body_text(body))}});
        },
        mark);
  return canonical_text(list);
}

std::vector<PendingMark> read_marks(std::string_view text) {
  std::vector<PendingMark> marks;
  const Json list = parse_json(text);
  if (!list.is_array()) return marks;
  for (const Json& mark : list) {
    if (!is_mark(mark)) continue;
    read_mark<LinkJudged>(mark, marks);
    read_mark<CriterionDecided>(mark, marks);
    read_mark<ActionPlanned>(mark, marks);
  }
  return marks;
}

}  // namespace tc
