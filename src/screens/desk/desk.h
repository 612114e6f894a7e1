#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/refusal.h"
#include "screens/desk/refund_form.h"
#include "screens/intent.h"
#include "screens/kit/command.h"
#include "screens/kit/ui.h"
#include "trade/desk.h"

namespace tc {

/// A line that was said at the desk, and what came of it.
struct DeskTurn {
  std::string line;
  std::string says;
};

/// Who decides what, as the guidance tells it.
struct Deciding {
  std::string matter;
  std::string own;     ///< what one may decide by oneself; may be empty
  std::string beyond;  ///< who decides beyond it
};

/// The parts counter as it stands: all that the desk's tools show.
struct DeskView {
  std::shared_ptr<const trade::Shop> shop;
  std::shared_ptr<const trade::Books> books;
  SimTime now;
  trade::CustomerKind buyer = trade::CustomerKind::consumer;  ///< whose prices are shown
  std::optional<DeskTurn> last;                               ///< of the last move that was one
  std::vector<std::string> news;                              ///< what happened by itself since
  std::vector<Deciding> deciding;
};

/// What is open at the desk, and what is typed there and not said yet.
struct DeskState {
  std::optional<trade::Tool> open;  ///< nothing: the customer
  kit::CommandLine line;
  std::optional<Refusal> refused;  ///< the last line was
  std::string refused_line;
  std::string asked_for;  ///< what the catalogue is filtered by
  std::string asked_who;  ///< and the customers
  std::string part;       ///< that is open; or empty, as below
  std::string vehicle;
  std::string order;        ///< at hand, in all tools
  bool order_open = false;  ///< in Orders; else they are listed
  std::string customer;
  std::string guideline;
  std::string fault;
  std::string paper;
  std::string number;  ///< the customer's own, being noted; and a discount code
  std::string code;
  std::size_t day = 0;  ///< of the diary: working days from today on
  RefundForm refund;
  std::size_t person = 0;   ///< to whom papers go: of the shop's colleagues
  std::size_t take_by = 0;  ///< how a payment comes, as the methods are listed
  std::string announced;    ///< by the voice: what came of the last line
};

/// What a tool draws with.
struct AtDesk {
  kit::Ui& ui;
  const DeskView& view;
  DeskState& state;
  Intents& intents;

  const trade::Shop& shop() const { return *view.shop; }
  const trade::Books& books() const { return *view.books; }
  /// The order at hand; null where none is open.
  const trade::Order* order() const { return books().find_order(state.order); }
  trade::OrderIndex index_of(const trade::Order& order) const;
  void say(std::string line) const { intents.push_back(DeskMove{std::move(line)}); }
  /// Whether it was looked up: "part BP-2041".
  bool looked_up(const std::string& what) const;
};

/// The strip of tools, F1 to F10, and the customer's own tab; "/" and Ctrl+K open the line.
void draw_tools(const AtDesk& at, const std::string& customer);
/// The line, the open tool, and what came of the last line.
void draw_open_tool(const AtDesk& at);

}  // namespace tc
