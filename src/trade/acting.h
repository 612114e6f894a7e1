#pragma once

#include "base/require.h"
#include "trade/blanks.h"
#include "trade/desk.h"

// What the functions of verbs/ are given, and the table that they stand in.

namespace tc::trade {

/// One act as it is carried out.
struct Acting {
  const Shop& shop;
  Books& books;
  SimTime now;
  const Values& values;
  Done& done;

  Order& order() const { return books.orders[values.order.value]; }
  const Part& part() const { return shop.parts[values.part.value]; }
  const Part& part(PartIndex index) const { return shop.parts[index.value]; }
  const Colleague& person() const { return shop.colleagues[values.person]; }
  void took(std::string_view act) const { done.acts.push_back(act); }
  /// Asked or told somebody: the one who decides it, or another.
  void referred(std::string_view who_decides) const {
    took(person().id == who_decides ? "refer" : "refer.wrong");
  }
  void made(std::string number) const { done.papers.push_back(std::move(number)); }
};

/// What the desk shows of it; or why not, and then nothing has changed.
using Said = Result<std::string>;

struct VerbRow {
  std::string_view pattern;
  std::string_view help;
  Tool tool = Tool::orders;
  int seconds = 0;        ///< how long it takes, in simulated time
  std::string_view acts;  ///< of content/acts.yaml, with spaces between
  Said (*carry_out)(const Acting& acting) = nullptr;
};

/// All acts of the desk, by tool.
std::span<const VerbRow> verb_table();

/// Those that the table does not name, since they hang on what is said and to whom.
std::vector<std::string_view> acts_of_telling();

/// Notes what was looked up, once.
void note_look_up(Books& books, std::string what);

}  // namespace tc::trade
