#include <algorithm>
#include <array>

#include "trade/records.h"
#include "trade/state.h"
#include "trade/stock.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

struct Topic {
  std::string_view name;
  std::string_view act;   ///< of content/acts.yaml
  std::string_view says;  ///< what is said, after the order
  /// Whether it is so; nothing where it can always be said.
  bool (*holds)(const Acting& a) = nullptr;
};

bool is_accepted(const Acting& a) {
  return a.order().stage != Stage::placed && a.order().stage != Stage::cancelled;
}
bool is_ready(const Acting& a) { return a.order().stage == Stage::ready; }
bool has_gone(const Acting& a) { return is_out(a.order()); }
bool is_cancelled(const Acting& a) { return a.order().stage == Stage::cancelled; }
bool is_refunded(const Acting& a) { return !a.order().refunds.empty(); }
bool is_booked(const Acting& a) { return booking_of(a.books, a.values.order) != nullptr; }
bool is_on_order(const Acting& a) {
  const auto& lines = a.order().lines;
  return std::any_of(lines.begin(), lines.end(),
                     [](const OrderLine& line) { return line.on_order > 0; });
}

constexpr std::array topics_said{
    Topic{"accepted", "tell.next_step", "it is in hand", is_accepted},
    Topic{"delay", "tell.delay", "it will be later than was said"},
    Topic{"ready", "tell.eta", "it is ready", is_ready},
    Topic{"dispatched", "tell.eta", "it is on its way", has_gone},
    Topic{"ordered", "tell.eta", "it is ordered in", is_on_order},
    Topic{"out of stock", "tell.availability", "it is not in stock"},
    Topic{"slot", "tell.eta", "the time that is booked", is_booked},
    Topic{"payment", "tell.next_step", "how its payment stands"},
    Topic{"refund", "tell.next_step", "money is on its way back", is_refunded},
    Topic{"cancelled", "tell.reason", "it is cancelled", is_cancelled},
    Topic{"query", "tell.next_step", "what was asked about it"},
};

const Topic& topic_of(const Acting& a) {
  const auto* found = std::find_if(topics_said.begin(), topics_said.end(), [&](const Topic& topic) {
    return topic.name == a.values.topic;
  });
  require(found != topics_said.end(), "every topic that can be read can be said");
  return *found;
}

Said tell(const Acting& a, std::string whom, const std::string& whom_said) {
  const Topic& topic = topic_of(a);
  if (topic.holds != nullptr && !topic.holds(a))
    return refuse(
        "not-so",
        a.order().id + " is " + std::string(name(a.order().stage)) + ": that is not so yet.",
        "Say what is so, such as: delay, query");
  a.took(topic.act);
  a.books.tellings.push_back({a.values.order, std::move(whom), a.values.topic, a.now});
  return whom_said + " knows of " + a.order().id + ": " + std::string(topic.says) + ".";
}

}  // namespace

std::vector<std::string_view> acts_of_telling() {
  std::vector<std::string_view> out{"refer", "refer.wrong"};
  for (const Topic& topic : topics_said) out.push_back(topic.act);
  return out;
}

Said tell_customer(const Acting& a) {
  auto said = tell(a, "customer", a.order().customer);
  if (said) a.order().told_at = a.now;
  return said;
}

Said tell_colleague(const Acting& a) { return tell(a, a.person().id, a.person().name); }

}  // namespace tc::trade
