// What sufficiency still asks for, in words.
#include <algorithm>
#include <array>

#include "assessment/sufficiency.h"

namespace tc {

namespace {

/// What one amount still lacks, and how people say it of one piece of evidence and of several.
struct Lack {
  std::string_view rule;
  int lacking = 0;
  std::string_view of_one;
  std::string_view of_several;
};

std::string number_in_words(int number) {
  constexpr std::array<std::string_view, 10> small{"no",   "one", "two",   "three", "four",
                                                   "five", "six", "seven", "eight", "nine"};
  return number < static_cast<int>(small.size())
             ? std::string(small[static_cast<std::size_t>(number)])
             : std::to_string(number);
}

/// ", from real work"; ", two of them from real work" where that is less than all.
std::string also(const Lack& lack, int of) {
  if (lack.lacking <= 0) return "";
  if (lack.lacking == of) return " " + std::string(of == 1 ? lack.of_one : lack.of_several);
  return ", " + number_in_words(lack.lacking) + " of them " +
         std::string(lack.lacking == 1 ? lack.of_one : lack.of_several);
}

// The first occasion brings its customer and its kind along: only more of them are worth a word.
std::array<Lack, 4> lacks(Amounts asked, const Counted& have) {
  if (have.occasions == 0 && asked.customers == 1) asked.customers = 0;
  if (have.occasions == 0 && asked.methods == 1) asked.methods = 0;
  return {{{"occasions", asked.occasions - have.occasions, "", ""},
           {"customers", asked.customers - have.customers, "with a different customer",
            "with different customers"},
           {"real-work", asked.real_work - have.real_work, "from real work", "from real work"},
           {"methods", asked.methods - have.methods, "shown by another kind of evidence",
            "shown by other kinds of evidence"}}};
}

/// "one more occasion with a different customer, from real work"
std::string what_is_lacking(const std::array<Lack, 4>& all, bool more) {
  int most = 0;
  for (const Lack& lack : all) most = std::max(most, lack.lacking);
  std::string out =
      number_in_words(most) + (more ? " more" : "") + " occasion" + (most == 1 ? "" : "s");
  bool said = false;
  for (std::size_t i = 1; i < all.size(); ++i) {
    std::string words = also(all[i], most);
    if (words.empty()) continue;
    out += said && words.front() == ' ' ? "," + words : words;
    said = true;
  }
  return out;
}

bool enough(const Amounts& asked, const Counted& have) {
  const auto all = lacks(asked, have);
  return std::all_of(all.begin(), all.end(), [](const Lack& lack) { return lack.lacking <= 0; });
}

std::string first_lack(const std::array<Lack, 4>& all) {
  const auto found =
      std::find_if(all.begin(), all.end(), [](const Lack& lack) { return lack.lacking > 0; });
  return std::string(found->rule);
}

std::string older_than(const Counted& have, const EvidencePolicy& policy) {
  return "; " +
         (have.too_old == 1 ? std::string("one accepted item is")
                            : number_in_words(have.too_old) + " accepted items are") +
         " older than " + std::to_string(policy.currency_months->value) + " months";
}

}  // namespace

std::vector<Shortfall> shortfalls(const Portfolio& portfolio, const Framework& framework,
                                  const CriterionRef& criterion, const CalendarDate& today,
                                  CountedFor purpose) {
  const Counted have = counted(portfolio, framework, criterion, today, purpose);
  const Amounts& asked = framework.policy.sufficiency.of(criterion.code);
  const std::string name = text(criterion.code);
  std::vector<Shortfall> out;
  if (!enough(asked, have)) {
    // What a trainee accepted is there already: it only waits for its countersignature.
    if (purpose == CountedFor::sign_off && have.unsigned_trainee > 0 &&
        enough(asked, counted(portfolio, framework, criterion, today, CountedFor::deciding)))
      return {{"countersigned",
               name + " rests on a trainee's judgement that is not countersigned yet."}};
    const auto lacking = lacks(asked, have);
    const bool none = have.occasions == 0;
    std::string sentence = name + " needs " + what_is_lacking(lacking, !none);
    if (have.too_old > 0)
      sentence += older_than(have, framework.policy);
    else if (none)
      sentence += "; none has been accepted yet";
    out.push_back({have.too_old > 0 ? "current"
                   : none           ? "accepted"
                                    : first_lack(lacking),
                   sentence + "."});
  } else if (have.simulation_only && framework.policy.simulation.use != SimulationUse::permitted) {
    out.push_back(
        {"real-work", name + " needs evidence beside simulation, which is supplementary."});
  }
  return out;
}

std::vector<Shortfall> open_before_sign_off(const Portfolio& portfolio, const Framework& framework,
                                            const CalendarDate& today) {
  std::vector<Shortfall> out;
  for (const Criterion* criterion : framework.standard.judged()) {
    const CriterionRef ref = framework.standard.ref(*criterion);
    const std::string name = text(ref.code);
    const CriterionDecision* decision = portfolio.newest_decision(ref);
    if (decision == nullptr) {
      out.push_back({"decided", name + " has not been decided yet."});
      continue;
    }
    if (decision->decision != Decision::met) {
      out.push_back({"met", name + " is '" + std::string(in_words(decision->decision)) + "'."});
      continue;
    }
    if (!decision->stands())
      out.push_back({"countersigned", "The decision about " + name +
                                          " is a trainee's and is not countersigned yet."});
    for (Shortfall& one : shortfalls(portfolio, framework, ref, today))
      out.push_back(std::move(one));
  }
  return out;
}

}  // namespace tc
