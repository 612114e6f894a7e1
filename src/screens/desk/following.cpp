#include "screens/desk/following.h"

#include "base/text.h"
#include "trade/shop.h"

namespace tc {

namespace {

bool is_blank(std::string_view word) {
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

/// How many words at its start a pattern and a line have alike; none where they part before the
/// pattern's first blank.
std::size_t alike(std::string_view pattern, const std::vector<std::string_view>& line) {
  std::size_t count = 0;
  for (const std::string_view word : words(pattern)) {
    if (is_blank(word)) return count;
    if (count == line.size() || lower_ascii(line[count]) != word) return 0;
    ++count;
  }
  return count;
}

std::string after(const std::string& line, std::string_view start) {
  if (lower_ascii(line).rfind(start, 0) != 0) return "";
  return std::string(trimmed(std::string_view(line).substr(start.size())));
}

void open_order(DeskState& state, const DeskView& view, const std::string& line) {
  for (const std::string_view word : words(line)) {
    const trade::Order* order = view.books->find_order(word);
    if (order == nullptr) continue;
    state.order = order->id;
    state.order_open = true;
  }
}

/// What a look-up names is opened, as if its row had been pressed.
void open_looked_up(DeskState& state, const DeskView& view, const std::string& line) {
  const trade::Shop& shop = *view.shop;
  const std::string part = after(line, "look up part ");
  if (const auto* found = part.empty() ? nullptr : shop.find_part(part)) state.part = found->number;
  const std::string vehicle = after(line, "look up vehicle ");
  if (const auto* found = vehicle.empty() ? nullptr : shop.find_vehicle(vehicle)) {
    state.vehicle = found->vrm;
    state.part.clear();
  }
  const std::string customer = after(line, "look up customer ");
  if (const auto* found = customer.empty() ? nullptr : shop.find_customer(customer))
    state.customer = found->id;
  if (const std::string guideline = after(line, "look up guideline "); !guideline.empty())
    state.guideline = guideline;
  if (const std::string asked = after(line, "search "); !asked.empty()) {
    state.asked_for = asked;
    state.part.clear();
    state.vehicle.clear();
  }
}

}  // namespace

std::optional<trade::Tool> tool_of(const std::string& line) {
  const std::vector<std::string_view> said = words(line);
  std::optional<trade::Tool> tool;
  std::size_t most = 0;
  for (const trade::Verb& verb : trade::verbs()) {
    const std::size_t count = alike(verb.pattern, said);
    if (count <= most) continue;
    most = count;
    tool = verb.tool;
  }
  return tool;
}

void was_done(DeskState& state, const DeskView& view, const std::string& line) {
  state.refused.reset();
  state.refused_line.clear();
  state.refund.amount.clear();
  const bool typed = state.line.text == line;
  if (typed) state.line = {};
  open_order(state, view, line);
  if (!typed) return;
  open_looked_up(state, view, line);
  if (const auto tool = tool_of(line)) state.open = tool;
}

void was_refused(DeskState& state, const std::string& line, Refusal refusal) {
  state.refused = std::move(refusal);
  state.refused_line = line;
}

}  // namespace tc
