#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "scenario/customer.h"
#include "scenario/script.h"
#include "standard/criterion.h"
#include "trade/shop.h"

// What all scenarios share, from content/: common moves, conduct rules, who decides what, and
// customers who come again, the shop. Read once; every scenario points to it.

namespace tc {

/// Rows of the common moves are numbered from here on, so that they need no copy in a scenario.
inline constexpr std::uint16_t first_common_row = 0x8000;

/// Where a common move makes sense.
enum class Presence : std::uint8_t { with_customer, alone, either };

/// A move that is always at hand where it makes sense (content/moves.yaml).
struct CommonMove {
  std::string_view id;
  std::string_view label;     ///< words on its button
  ChoiceIndex choice;         ///< what it does where the scenario does not answer it itself
  std::uint8_t channels = 0;  ///< a bit for each Channel
  Presence presence = Presence::with_customer;
};

/// How a conduct rule looks at what is done.
enum class ConductKind : std::uint8_t {
  answer,  ///< once `when` holds, one of `acts` comes `within` so long
  before,  ///< before any of `acts`, where `when` holds, `needs` holds
  never,   ///< none of `acts` while `when` holds
  at_end,  ///< when all is over, where `when` holds, `needs` holds
  once     ///< as soon as `when` holds, `needs` holds; looked at after a move, and then no more
};
inline constexpr std::size_t conduct_kinds = static_cast<std::size_t>(ConductKind::once) + 1;

/// Whether a rule is about all that is done, or about each order of the world by itself.
enum class ConductScope : std::uint8_t { everything, each_order };

/// What a rule's `when` hangs on, a bit each, so that a session looks again only where something
/// of it changed: acts, questions, people who wait, the clock (which always moves), the books of
/// the world, all the rest.
namespace concern {
inline constexpr std::uint8_t acts = 1;
inline constexpr std::uint8_t questions = 2;
inline constexpr std::uint8_t people = 4;
inline constexpr std::uint8_t clock = 8;
inline constexpr std::uint8_t rest = 16;
inline constexpr std::uint8_t world = 32;
inline constexpr std::uint8_t everything = 63;
}  // namespace concern

/// What an expression hangs on.
std::uint8_t concerns_of(const Expression& expression);

/// Whether it asks anything of the parts counter's books.
bool asks_about_world(const Expression& expression);

/// A rule that makes an indication by itself (content/conduct.yaml): all of it is data.
struct ConductRule {
  std::string_view id;
  std::string_view words;  ///< the rule in a sentence
  CriterionRef criterion;
  ConductKind kind = ConductKind::answer;
  ConductScope scope = ConductScope::everything;
  std::span<const ActIndex> acts;
  std::span<const ActIndex> unless;  ///< of `answer`: done with it, they are no answer
  Expression when;
  Expression needs;
  SimDuration within;
  std::uint8_t concerns = concern::everything;  ///< of `when`
  Mark kept;                                    ///< reason; its criterion's row is the scenario's
  Mark broken;
  Span place;
};

/// Somebody of the firm whom one can ask (content/policies/authority.yaml).
struct Colleague {
  std::string id;
  std::string name;
  std::string role;
};

/// Something that somebody decides. Without `own` it is never the apprentice's.
struct Matter {
  std::string id;
  std::string is;
  std::optional<std::int32_t> own_pounds;
  std::string beyond;  ///< the colleague's id
};

struct Authority {
  std::vector<Colleague> people;
  std::vector<Matter> matters;

  const Colleague* find_colleague(std::string_view id) const;
  const Matter* find_matter(std::string_view id) const;
};

using ActSet = std::bitset<Acts::most>;

struct Common {
  Acts acts;
  std::shared_ptr<Arena> arena = std::make_shared<Arena>();
  std::vector<Line> lines;      ///< from first_common_row on
  std::vector<Choice> choices;  ///< from first_common_row on
  std::vector<CommonMove> moves;
  std::vector<ConductRule> conduct;
  ActSet answers;       ///< acts that answer a customer's question
  ActSet acknowledges;  ///< that acknowledge everybody who waits
  ActSet serves;        ///< that serve whoever has waited longest
  Authority authority;
  std::map<std::string, Customer, std::less<>> characters;
  std::shared_ptr<const trade::Shop> shop;  ///< null: there is none, or not a whole one

  std::optional<MoveIndex> find_move(std::string_view id) const;
};

}  // namespace tc
