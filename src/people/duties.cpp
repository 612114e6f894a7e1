#include "people/duties.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "base/require.h"

namespace tc {

namespace {

/// A set of roles, one bit each.
using Roles = std::uint8_t;

constexpr Roles bit(Role role) { return static_cast<Roles>(1u << static_cast<unsigned>(role)); }
template <class... More>
constexpr Roles bit(Role role, More... more) {
  return static_cast<Roles>(bit(role) | bit(more...));
}

constexpr Roles never = 0;
/// Also whoever holds none; but an external verifier only looks.
constexpr Roles anybody = 0x80;
constexpr Roles learner = bit(Role::apprentice);
constexpr Roles qualified = bit(Role::assessor);
constexpr Roles assessors = bit(Role::assessor, Role::trainee_assessor);
constexpr Roles quality_assurer = bit(Role::internal_quality_assurer);
constexpr Roles administrator = bit(Role::provider_administrator);
constexpr Roles office = bit(Role::trainee_assessor, Role::assessor, Role::internal_quality_assurer,
                             Role::provider_administrator, Role::external_verifier);
constexpr Roles any_role = learner | office;

/// One line of the table.
struct Duty {
  Deed deed;
  std::string_view name;   ///< as in name_of()
  std::string_view doing;  ///< "Only an assessor may …"
  Roles own;               ///< one of these, to do it to one's own
  Roles others;            ///< one of these, to do it to another's
  Roles whose;             ///< what the other has to hold, one of these; `anybody`: nothing
  std::string_view rule;   ///< and sentence, where one side is `never`, or a portfolio is closed
  std::string_view sentence;
};

constexpr std::string_view closed =
    "A portfolio is open to its learner and to those who assess, check or administer.";

// The separation of duties of work-based assessment: nobody assesses or samples themselves, and
// what is only practised is the learner's alone. In the order of the deeds.
constexpr std::array<Duty, deed_count> duties{{
    {Deed::practise, "practise", "practise as an apprentice", learner, never, learner,
     "own-work-only", "Nobody can practise in another person's name."},
    {Deed::see_practice, "see-practice", "open practice attempts", anybody, never, anybody,
     "own-work-only",
     "Practice is the learner's own: nobody else sees it until they submit it as evidence."},
    {Deed::add_evidence, "add-evidence", "add evidence to a portfolio", learner, never, learner,
     "own-work-only", "Evidence is added by the learner whose portfolio it is."},
    {Deed::dispute, "dispute", "dispute an indication", learner, never, learner, "own-work-only",
     "What the program saw is disputed by the learner who made the attempt."},
    {Deed::set_sitting, "set-sitting", "set assessed attempts", never, assessors, learner,
     "own-evidence",
     "Nobody can set an assessed attempt for themselves: another assessor has to do it."},
    {Deed::confirm, "confirm", "confirm what was recorded of them", learner, never, learner,
     "own-work-only", "What was recorded of a learner is confirmed by that learner."},
    {Deed::see_portfolio, "see-portfolio", "open a portfolio", anybody, office, learner,
     "not-your-learner", closed},
    {Deed::observe, "observe", "record what they saw of a learner", never, assessors, learner,
     "own-evidence", "Nobody can observe themselves: another assessor has to do it."},
    {Deed::witness, "witness", "give a witness testimony", never, anybody, learner, "own-evidence",
     "Nobody can be a witness to their own work."},
    {Deed::judge_link, "judge-link", "judge evidence", never, assessors, learner, "own-evidence",
     "Nobody can judge their own evidence: another assessor has to do it."},
    {Deed::decide_criterion, "decide-criterion", "decide about a criterion", never, assessors,
     learner, "own-evidence",
     "Nobody can decide about their own criteria: another assessor has to do it."},
    {Deed::plan_action, "plan-action", "agree actions with a learner", never, assessors, learner,
     "own-evidence", "Nobody can agree actions with themselves: another assessor has to do it."},
    {Deed::settle_dispute, "settle-dispute", "settle a dispute", never, assessors, learner,
     "own-evidence", "Nobody can settle their own dispute: an assessor has to do it."},
    {Deed::countersign, "countersign", "countersign", never, qualified, bit(Role::trainee_assessor),
     "own-judgement", "Nobody can countersign their own judgements."},
    {Deed::sign_unit, "sign-unit", "sign a unit", learner, assessors, learner, "", ""},
    {Deed::move_framework, "move-framework", "move a portfolio to a newer standard", never,
     assessors, learner, "own-evidence",
     "Nobody can move their own portfolio: another assessor has to do it."},
    {Deed::sample_judgement, "sample-judgement", "sample judgements", never, quality_assurer,
     assessors, "own-judgement", "Nobody can sample their own judgements."},
    {Deed::manage_people, "manage-people", "manage people and their keys", administrator,
     administrator, anybody, "", ""},
    {Deed::trust_workspace, "trust-workspace", "accept another workspace", administrator,
     administrator, anybody, "", ""},
    {Deed::settle_conflict, "settle-conflict", "settle what a merge left open",
     learner | qualified | administrator, qualified | administrator, anybody, "", ""},
    {Deed::export_records, "export-records", "take records away", any_role, office, anybody,
     "not-your-learner", closed},
}};

constexpr std::array<Deed, deed_count> deeds_in_order() {
  std::array<Deed, deed_count> out{};
  for (std::size_t i = 0; i < deed_count; ++i) out[i] = duties[i].deed;
  return out;
}

const Duty& duty(Deed deed) {
  const Duty& found = duties[static_cast<std::size_t>(deed)];
  require(found.deed == deed, "the duties stand in the order of the deeds");
  return found;
}

bool holds_one_of(const Person& person, Roles asked) {
  if (asked == never) return false;
  const bool looks_only = person.roles == std::vector<Role>{Role::external_verifier};
  if (asked == anybody) return !looks_only;
  return std::any_of(person.roles.begin(), person.roles.end(),
                     [&](Role role) { return (asked & bit(role)) != 0; });
}

std::string with_article(std::string_view words) {
  const bool vowel = std::string_view("aeiou").find(words.front()) != std::string_view::npos;
  return (vowel ? "an " : "a ") + std::string(words);
}

/// "an assessor, qualified or in training,", "an assessor or a provider administrator"
std::string one_of(Roles asked) {
  if (asked == assessors) return "an assessor, qualified or in training,";
  if (asked == qualified) return "a qualified assessor";
  if (asked == anybody) return "somebody with another part than looking";
  std::string out;
  for (const Role role : all_roles)
    if ((asked & bit(role)) != 0) out += (out.empty() ? "" : " or ") + with_article(in_words(role));
  return out;
}

tl::unexpected<Refusal> lacks_role(const Person& who, const Duty& row, Roles asked) {
  return refuse("role-missing",
                "Only " + one_of(asked) + " may " + std::string(row.doing) + ", and " + who.name +
                    " is not one.",
                "Choose a person with that role.");
}

tl::unexpected<Refusal> is_not(const Person& whose, Roles asked) {
  if (asked == bit(Role::trainee_assessor))
    return refuse("not-in-training",
                  whose.name + " is not a trainee assessor: their judgements stand alone.");
  if (asked == assessors) return refuse("not-an-assessor", whose.name + " is not an assessor.");
  return refuse("not-an-apprentice", whose.name + " is not an apprentice.");
}

}  // namespace

const std::array<Deed, deed_count> all_deeds = deeds_in_order();

std::string_view name_of(Deed deed) { return duty(deed).name; }

Result<void> may(const Person& who, Deed deed, const Person& whose) {
  const Duty& row = duty(deed);
  const bool own = who.id == whose.id;
  const Roles side = own ? row.own : row.others;
  // Whoever may not do it to anybody hears of the role first.
  const Roles asked = side == never ? (own ? row.others : row.own) : side;
  if (!holds_one_of(who, asked)) {
    if (!own && row.rule == "not-your-learner")
      return refuse(std::string(row.rule), std::string(row.sentence));
    return lacks_role(who, row, asked);
  }
  if (side == never) return refuse(std::string(row.rule), std::string(row.sentence));
  if (row.whose != anybody && !holds_one_of(whose, row.whose)) return is_not(whose, row.whose);
  return {};
}

}  // namespace tc
