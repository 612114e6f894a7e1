#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/money.h"
#include "base/sim_time.h"

// Money that came in, and money that went back.

namespace tc::trade {

enum class Method : std::uint8_t { card, credit_transfer, account, phone_app, inter_department };
enum class PaymentState : std::uint8_t { pending, cleared, declined };

struct Payment {
  Method method = Method::card;
  Money amount;
  PaymentState state = PaymentState::cleared;
  std::optional<SimTime> clears;  ///< of one that is pending; nothing: not today
  bool will_clear = true;         ///< whether it does, or is declined
  bool operator==(const Payment&) const = default;
};

enum class RefundReason : std::uint8_t {
  cancelled,
  faulty,
  wrong_part,
  surcharge,
  overpaid,
  duplicate,
  not_supplied,
  goodwill
};

struct Refund {
  Method to = Method::card;
  Money amount;
  RefundReason reason = RefundReason::cancelled;
  SimTime at;             ///< today; below 0: on a day before
  std::string agreed_by;  ///< a colleague's id; empty: nobody was asked
  bool operator==(const Refund&) const = default;
};

std::string_view name(Method method);        ///< "credit transfer"
std::string_view name(RefundReason reason);  ///< "changed mind"
std::string_view name(PaymentState state);

}  // namespace tc::trade
