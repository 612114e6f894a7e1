#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/refusal.h"
#include "trade/books.h"

// What can be done at the desk. Each act is a line of words, the same in the window, in the
// terminal, in plays and in the record: "dispatch W1042 by swift-parcels".

namespace tc::trade {

/// Which screen of the desk an act belongs to.
enum class Tool : std::uint8_t {
  catalogue,
  stock,
  orders,
  payments,
  diary,
  customers,
  web_shop,
  guidance,
  faults,
  papers
};

/// One kind of act. Words in capitals stand for values: "dispatch ORDER by CARRIER".
struct Verb {
  std::string_view pattern;
  std::string_view help;  ///< what it does, in a sentence
  Tool tool = Tool::orders;
};
/// All of them, by tool.
std::span<const Verb> verbs();

/// Every act of content/acts.yaml that something at the desk can be.
std::vector<std::string_view> acts_of_desk();

/// What came of an act.
struct Done {
  std::string line;  ///< canonical: as it is recorded and replayed
  std::string says;  ///< what the desk shows, of one or more lines
  SimDuration takes;
  std::vector<std::string_view> acts;  ///< of content/acts.yaml
  std::vector<std::string> papers;     ///< numbers of documents that it made
  std::optional<OrderIndex> order;     ///< that it was about
};

/// Carries one line out at a moment of the books' day. Refuses, changing nothing, what it does not
/// know, what is not there, and what the shop's system would not let through; each refusal is a
/// sentence with a hint. What a system lets through although it is a mistake is done, and comes
/// back.
Result<Done> perform(const Shop& shop, Books& books, SimTime now, std::string_view line);

/// How a line could go on: whole lines to pick from, at most so many, the likeliest first.
std::vector<std::string> completions(const Shop& shop, const Books& books, std::string_view line,
                                     std::size_t most);

/// Parts by number, description, brand, family, cross-reference or vehicle ("finch pads"), the best
/// first: every word has to be found in it.
std::vector<PartIndex> search(const Shop& shop, std::string_view words, std::size_t most);

}  // namespace tc::trade
