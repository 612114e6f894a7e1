#include "app/play_witness.h"

#include <algorithm>

#include "base/text.h"

namespace tc {

namespace {

std::string quoted(std::string_view words) { return "'" + std::string(words) + "'"; }

template <class Row>
bool has_called(const std::vector<Row>& rows, std::string_view Row::*name,
                const std::string& wanted) {
  return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.*name == wanted; });
}

template <class What>
std::vector<const What*> all_of(const Events& events) {
  std::vector<const What*> out;
  for (const Event& event : events)
    if (const auto* what = std::get_if<What>(&event.what)) out.push_back(what);
  return out;
}

bool contains(std::string_view text, std::string_view words) {
  return text.find(words) != std::string_view::npos;
}

}  // namespace

void PlayWitness::see(const Events& came) {
  last_ = came;
  refusal_.clear();
  papers_before_ = papers_;
  papers_ = session_.books() == nullptr ? 0 : session_.books()->papers.size();
  for (const LineSaid* said : all_of<LineSaid>(came))
    if (scenario()[said->line].speaker == Speaker::customer) last_heard_ = said->line;
}

PlayWitness::Finding PlayWitness::operator()(const ExpectWords& expected) const {
  std::vector<std::string> said;
  for (const LineSaid* line : all_of<LineSaid>(last_)) {
    const Line& words = scenario()[line->line];
    if (words.speaker != expected.speaker) continue;
    if (contains(words.text, expected.words)) return std::nullopt;
    said.push_back(quoted(words.text));
  }
  const std::string who = expected.speaker == Speaker::customer ? "customer" : "narrator";
  return "the " + who + " did not say " + quoted(expected.words) + " but " +
         (said.empty() ? "nothing" : joined(said, ", then "));
}

PlayWitness::Finding PlayWitness::operator()(const ExpectFinding& expected) const {
  std::string found;
  for (const ChoiceMade* made : all_of<ChoiceMade>(last_)) found = scenario()[made->choice].finds;
  if (!found.empty() && contains(found, expected.words)) return std::nullopt;
  return "the last move did not find " + quoted(expected.words) + " but " +
         (found.empty() ? "nothing" : quoted(found));
}

PlayWitness::Finding PlayWitness::operator()(const ExpectIndication& expected) const {
  const auto wanted = parse_criterion_ref(expected.criterion, scenario().standard);
  if (!wanted) return quoted(expected.criterion) + " is not a criterion";
  for (const Indicated* seen : all_of<Indicated>(last_))
    if (seen->showing == expected.showing && scenario()[seen->criterion] == *wanted)
      return std::nullopt;
  return expected.criterion + " was not " + std::string(name(expected.showing)) +
         " by the last move; " + indications();
}

std::string PlayWitness::indications() const {
  std::vector<std::string> seen;
  for (const Indicated* one : all_of<Indicated>(last_))
    seen.push_back(text(scenario()[one->criterion].code) + " " + std::string(name(one->showing)));
  return seen.empty() ? "it gave no indication" : "it gave: " + joined(seen, ", ");
}

PlayWitness::Finding PlayWitness::operator()(const ExpectOffer& expected) const {
  const auto& choices = scenario().choices;
  if (!has_called(choices, &Choice::id, expected.choice))
    return "the scenario has no reply or task " + quoted(expected.choice);
  const bool offered = std::any_of(choices.begin(), choices.end(), [&](const Choice& choice) {
    const ChoiceIndex index{static_cast<std::uint16_t>(&choice - choices.data())};
    return choice.id == expected.choice && session_.offers(index);
  });
  if (offered == (expected.offering == Offering::offered)) return std::nullopt;
  return quoted(expected.choice) + (offered ? " is on offer" : " is not on offer; " + offers());
}

std::string PlayWitness::offers() const {
  std::vector<std::string> ids;
  for (const Offers& offers : {session_.replies(), session_.tasks(), session_.referrals()})
    for (const ChoiceIndex choice : offers) ids.emplace_back(scenario()[choice].id);
  return ids.empty() ? "nothing is on offer" : "on offer: " + joined(ids, ", ");
}

PlayWitness::Finding PlayWitness::operator()(const ExpectRule& expected) const {
  if (!has_called(scenario().conduct, &ConductRule::id, expected.rule))
    return "no conduct rule is called " + quoted(expected.rule) + " here";
  for (const Indicated* seen : all_of<Indicated>(last_)) {
    const auto* rule = std::get_if<RuleIndex>(&seen->from);
    if (rule != nullptr && seen->showing == expected.showing &&
        scenario()[*rule].id == expected.rule)
      return std::nullopt;
  }
  return "the rule " + quoted(expected.rule) + " was not " +
         (expected.showing == Showing::shown ? "kept" : "broken") + " by the last move; " +
         indications();
}

PlayWitness::Finding PlayWitness::operator()(const ExpectPeople& expected) const {
  const auto queue = session_.queue();
  const auto unseen = std::count_if(queue.begin(), queue.end(), [&](WaiterIndex waiter) {
    return !session_.acknowledged(waiter);
  });
  const bool all = expected.line_up == LineUp::unserved;
  const auto count = all ? static_cast<int>(queue.size()) : static_cast<int>(unseen);
  if (count == expected.count) return std::nullopt;
  return counted(static_cast<std::size_t>(count), "customer") +
         (all ? " in the queue, not " : " waiting without a word, not ") +
         std::to_string(expected.count);
}

PlayWitness::Finding PlayWitness::operator()(const ExpectVariable& expected) const {
  const auto& variables = scenario().variables;
  for (std::uint16_t i = 0; i < variables.size(); ++i) {
    if (variables[i].name != expected.variable) continue;
    const std::string value = value_text(scenario(), variables[i].type, session_.value({i}));
    if (value == expected.value) return std::nullopt;
    return "the variable " + quoted(expected.variable) + " is " + value + ", not " + expected.value;
  }
  return "the scenario has no variable " + quoted(expected.variable);
}

PlayWitness::Finding PlayWitness::operator()(const ExpectTime& expected) const {
  const std::string now = clock_text(session_.now());
  const std::string wanted = clock_text(expected.time);
  if (now == wanted) return std::nullopt;
  return "it is " + now + ", not " + wanted;
}

Face PlayWitness::face() const {
  const auto chosen = last_heard_ ? scenario()[*last_heard_].face : std::nullopt;
  return chosen ? *chosen : face_for(session_.mood());
}

PlayWitness::Finding PlayWitness::operator()(const ExpectFace& expected) const {
  if (face() == expected.face) return std::nullopt;
  return "the face is " + std::string(name(face())) + ", not " + std::string(name(expected.face));
}

PlayWitness::Finding PlayWitness::operator()(const ExpectPromise& expected) const {
  const auto& promises = scenario().promises;
  for (std::uint16_t i = 0; i < promises.size(); ++i) {
    if (promises[i].id != expected.promise) continue;
    const PromiseFate fate = session_.fate({i});
    if (fate == expected.fate) return std::nullopt;
    return "the promise " + quoted(expected.promise) + " is " + std::string(name(fate)) + ", not " +
           std::string(name(expected.fate));
  }
  return "the scenario has no promise " + quoted(expected.promise);
}

PlayWitness::Finding PlayWitness::operator()(const ExpectEnding& expected) const {
  if (!has_called(scenario().endings, &Ending::name, expected.ending))
    return "the scenario has no ending " + quoted(expected.ending);
  if (!session_.over())
    return "it has not ended; the scene is " + quoted(scenario()[session_.scene()].name);
  const std::string ending(scenario()[*session_.ending()].name);
  if (ending == expected.ending) return std::nullopt;
  return "it ended with " + quoted(ending) + ", not " + quoted(expected.ending);
}

PlayWitness::Finding PlayWitness::operator()(const ExpectOutcome& expected) const {
  if (!session_.over())
    return "it has not ended; the scene is " + quoted(scenario()[session_.scene()].name);
  const Outcome outcome = scenario()[*session_.ending()].outcome;
  if (outcome == expected.outcome) return std::nullopt;
  return "the outcome is " + std::string(name(outcome)) + ", not " +
         std::string(name(expected.outcome));
}

PlayWitness::Finding PlayWitness::operator()(const ExpectScene& expected) const {
  if (!has_called(scenario().scenes, &Scene::name, expected.scene))
    return "the scenario has no scene " + quoted(expected.scene);
  const std::string scene(scenario()[session_.scene()].name);
  if (scene == expected.scene) return std::nullopt;
  return "the scene is " + quoted(scene) + ", not " + quoted(expected.scene);
}

}  // namespace tc
