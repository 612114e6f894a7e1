#include "screens/desk/desk_view.h"

#include "screens/wording.h"

namespace tc {

namespace {

trade::CustomerKind buyer_of(CustomerKind kind) {
  switch (kind) {
    case CustomerKind::retail:
      return trade::CustomerKind::consumer;
    case CustomerKind::trade:
      return trade::CustomerKind::trade;
    case CustomerKind::internal:
      return trade::CustomerKind::department;
  }
  return trade::CustomerKind::consumer;
}

std::vector<Deciding> deciding(const Authority& authority) {
  std::vector<Deciding> out;
  for (const Matter& matter : authority.matters) {
    const Colleague* beyond = authority.find_colleague(matter.beyond);
    out.push_back({capitalised(typeset(matter.is)),
                   matter.own_pounds ? "£" + std::to_string(*matter.own_pounds) : "",
                   beyond == nullptr ? matter.beyond : beyond->name + ", " + beyond->role});
  }
  return out;
}

std::optional<DeskTurn> last_turn(const Debrief& told) {
  for (auto step = told.steps.rbegin(); step != told.steps.rend(); ++step) {
    const auto* desk = step->move ? std::get_if<Desk>(&*step->move) : nullptr;
    if (desk != nullptr) return DeskTurn{step->you, step->found};
  }
  return std::nullopt;
}

}  // namespace

std::optional<DeskView> desk_view(const Session& session, const Debrief& told) {
  if (session.books() == nullptr) return std::nullopt;
  DeskView view;
  view.shop = session.scenario().common->shop;
  view.books = session.books();
  view.now = session.now();
  view.buyer = buyer_of(session.scenario().customer.kind);
  view.last = last_turn(told);
  for (const WorldNews& news : told.steps.back().news) view.news.push_back(typeset(news.says));
  view.deciding = deciding(session.scenario().common->authority);
  return view;
}

}  // namespace tc
