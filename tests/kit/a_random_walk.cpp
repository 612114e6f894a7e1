#include "kit/a_random_walk.h"

#include "trade/desk.h"

namespace tc {

namespace {

class Walker {
 public:
  Walker(std::shared_ptr<const Scenario> scenario, std::uint64_t seed)
      : chance_(seed ^ 0x5EEDu), session_(std::move(scenario), seed, events_) {
    look_at(session_.scenario().starts);
  }

  bool over() const { return session_.over(); }

  void step() {
    const Move move = any_move();
    Session twin = session_;
    Events twins;
    Events came;
    const SimTime before = session_.now();
    const auto books_before = session_.books();
    const auto taken = session_.take(move, came);
    if (twin.take(move, twins).has_value() != taken.has_value() || text(twins) != text(came))
      fault("a copy played otherwise");
    if (!taken) {
      if (!came.empty() || session_.now() != before || session_.books() != books_before)
        fault("a refusal changed something");
      return;
    }
    if (books_before != nullptr && *twin.books() != *session_.books())
      fault("a copy's books went otherwise");
    walk_.moves.push_back(tc::text(as_recorded(move, came), session_.scenario()));
    events_.insert(events_.end(), came.begin(), came.end());
    look_at(before);
  }

  Walk finish() {
    walk_.text = text(events_);
    walk_.ended = session_.over();
    if (walk_.ended) walk_.ending = session_.scenario()[*session_.ending()].name;
    return std::move(walk_);
  }

 private:
  void fault(const std::string& sentence) { walk_.faults.push_back(sentence); }
  std::string text(const Events& events) const {
    return canonical_text(events, session_.scenario());
  }

  /// A line that the desk might take: any of those that it offers for some verb, or half of one.
  Desk any_line() {
    const auto verbs = trade::verbs();
    const std::string_view pattern =
        verbs[chance_.below(static_cast<std::uint32_t>(verbs.size()))].pattern;
    const std::string begun(pattern.substr(0, pattern.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
    const auto lines = trade::completions(session_.shop(), *session_.books(), begun, 40);
    if (lines.empty()) return {begun};
    return {lines[chance_.below(static_cast<std::uint32_t>(lines.size()))]};
  }

  Move any_move() {
    if (session_.books() != nullptr && chance_.below(3) > 0) return any_line();
    std::vector<ChoiceIndex> offers;
    for (const Offers& some :
         {session_.replies(), session_.tasks(), session_.referrals(), session_.common_moves()})
      offers.insert(offers.end(), some.begin(), some.end());
    const std::uint32_t draw = chance_.below(10);
    if (draw == 0) {  // perhaps not on offer
      const auto all = static_cast<std::uint32_t>(session_.scenario().choices.size());
      return Choose{{static_cast<std::uint16_t>(chance_.below(all + 1))}};
    }
    if (draw <= 2 || offers.empty())
      return Wait{{static_cast<std::int32_t>(chance_.below(draw == 1 ? 4000 : 60))}};
    return Choose{offers[chance_.below(static_cast<std::uint32_t>(offers.size()))]};
  }

  void look_at(SimTime before) {
    if (session_.now() < before) fault("time went back");
    for (std::size_t i = 1; i < events_.size(); ++i)
      if (events_[i].at < events_[i - 1].at) fault("an event is earlier than the one before it");
    for (const Feeling feeling : all_feelings) {
      const int level = session_.mood()[feeling];
      if (level < 0 || level > 100) fault(std::string(name(feeling)) + " is beyond 0 to 100");
    }
    const bool something_to_do = !session_.replies().empty() || !session_.tasks().empty();
    if (session_.over() && something_to_do) fault("something is on offer after the end");
    if (!session_.over() && session_.usual_wait().seconds < 1) fault("there is no way to wait");
  }

  Walk walk_;
  Random chance_;
  Events events_;
  Session session_;
};

}  // namespace

Walk random_walk(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, int at_most) {
  Walker walker(std::move(scenario), seed);
  for (int i = 0; i < at_most && !walker.over(); ++i) walker.step();
  return walker.finish();
}

std::string replay(std::shared_ptr<const Scenario> scenario, Conditions conditions,
                   const std::vector<std::string>& moves) {
  Events events;
  Session session(std::move(scenario), conditions, events);
  for (const std::string& written : moves) {
    const auto move = parse_move(written, session.scenario());
    if (!move) return move.error().sentence;
    const auto taken = session.take(*move, events);
    if (!taken) return taken.error().sentence;
  }
  return canonical_text(events, session.scenario());
}

}  // namespace tc
