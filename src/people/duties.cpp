#include "people/duties.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/require.h"

namespace tc {

namespace {

/// `or_in_office`: one's own, or anybody's for those who assess, check or administer.
enum class Own { only, never, or_in_office };

/// One line of the table. Roles that are absent are not asked for.
struct Duty {
  Deed deed;
  std::string_view name;   ///< as in name_of()
  std::string_view doing;  ///< "Only an assessor may …"
  std::optional<Role> asks;
  Own own;
  std::optional<Role> whose_holds;
  std::string_view own_rule;  ///< the rule and sentence when `own` is not kept
  std::string_view own_sentence;
};

constexpr auto learner = Role::apprentice;
constexpr auto assessor = Role::assessor;
constexpr auto quality_assurer = Role::internal_quality_assurer;
constexpr auto anybody = std::nullopt;

// The separation of duties of work-based assessment: nobody assesses or samples themselves, and
// what is only practised is the learner's alone. In the order of the deeds.
constexpr std::array<Duty, all_deeds.size()> duties{{
    {Deed::practise, "practise", "practise as an apprentice", learner, Own::only, learner,
     "own-work-only", "Nobody can practise in another person's name."},
    {Deed::see_practice, "see-practice", "open practice attempts", anybody, Own::only, anybody,
     "own-work-only",
     "Practice is the learner's own: nobody else sees it until they add it as evidence."},
    {Deed::add_evidence, "add-evidence", "add evidence to a portfolio", learner, Own::only, learner,
     "own-work-only", "Evidence is added by the learner whose portfolio it is."},
    {Deed::see_portfolio, "see-portfolio", "open a portfolio", anybody, Own::or_in_office, learner,
     "not-your-learner",
     "A portfolio is open to its learner and to those who assess, check or administer."},
    {Deed::observe, "observe", "record a direct observation", assessor, Own::never, learner,
     "own-evidence", "Nobody can observe themselves: another assessor has to do it."},
    {Deed::witness, "witness", "give a witness testimony", anybody, Own::never, learner,
     "own-evidence", "Nobody can be a witness to their own work."},
    {Deed::judge_link, "judge-link", "judge evidence", assessor, Own::never, learner,
     "own-evidence", "Nobody can judge their own evidence: another assessor has to do it."},
    {Deed::decide_criterion, "decide-criterion", "decide about a criterion", assessor, Own::never,
     learner, "own-evidence",
     "Nobody can decide about their own criteria: another assessor has to do it."},
    {Deed::sample_judgement, "sample-judgement", "sample judgements", quality_assurer, Own::never,
     assessor, "own-judgement", "Nobody can sample their own judgements."},
}};

const Duty& duty(Deed deed) {
  const Duty& found = duties[static_cast<std::size_t>(deed)];
  require(found.deed == deed, "the duties stand in the order of the deeds");
  return found;
}

std::string with_article(Role role) {
  const std::string words(in_words(role));
  const bool vowel = std::string_view("aeiou").find(words.front()) != std::string_view::npos;
  return (vowel ? "an " : "a ") + words;
}

/// Whether the person has a part in assessing others: any role but the learner's.
bool in_office(const Person& who) {
  return std::any_of(who.roles.begin(), who.roles.end(),
                     [](Role role) { return role != Role::apprentice; });
}

std::string missing_rule(Role role) {
  return role == Role::apprentice ? "not-an-apprentice" : "not-an-assessor";
}

}  // namespace

std::string_view name_of(Deed deed) { return duty(deed).name; }

Result<void> may(const Person& who, Deed deed, const Person& whose) {
  const Duty& rule = duty(deed);
  if (rule.asks && !holds(who, *rule.asks))
    return refuse("role-missing",
                  "Only " + with_article(*rule.asks) + " may " + std::string(rule.doing) +
                      ", and " + who.name + " is not one.",
                  "Choose a person with that role.");
  const bool own = who.id == whose.id;
  if (rule.own == Own::or_in_office && !own && !in_office(who))
    return refuse(std::string(rule.own_rule), std::string(rule.own_sentence));
  if ((rule.own == Own::only && !own) || (rule.own == Own::never && own))
    return refuse(std::string(rule.own_rule), std::string(rule.own_sentence));
  if (rule.whose_holds && !holds(whose, *rule.whose_holds))
    return refuse(missing_rule(*rule.whose_holds),
                  whose.name + " is not " + with_article(*rule.whose_holds) + ".");
  return {};
}

}  // namespace tc
