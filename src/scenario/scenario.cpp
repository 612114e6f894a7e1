#include "scenario/scenario.h"

#include "base/require.h"

namespace tc {

std::string_view name(Channel channel) {
  switch (channel) {
    case Channel::counter:
      return "counter";
    case Channel::phone:
      return "phone";
    case Channel::email:
      return "email";
    case Channel::chat:
      return "chat";
    case Channel::web:
      return "web";
  }
  return "";
}

const trade::Order& order_of(const Scenario& scenario, trade::OrderIndex order) {
  require(scenario.opening != nullptr, "orders are those of a world");
  const std::vector<trade::Order>& first = scenario.opening->orders;
  if (order.value < first.size()) return first[order.value];
  require(order.value - first.size() < scenario.arrivals.size(), "an order is one of the world's");
  return scenario.arrivals[order.value - first.size()];
}

std::string value_text(const Scenario& scenario, ValueType type, std::int32_t value) {
  switch (type) {
    case ValueType::truth:
      return value != 0 ? "yes" : "no";
    case ValueType::number:
      return std::to_string(value);
    case ValueType::time:
      return clock_text({value});
    case ValueType::length:
      return std::to_string(value) + " s";
    case ValueType::text: {
      const auto row = static_cast<std::size_t>(value);
      return row < scenario.words.size() ? std::string(scenario.words[row]) : "";
    }
  }
  return "";
}

}  // namespace tc
