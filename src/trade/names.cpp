#include "trade/five_ways.h"
#include "trade/order.h"

// What the alternatives are called, on screens, on documents and in lines.

namespace tc::trade {

std::string_view name(Grade grade) {
  switch (grade) {
    case Grade::genuine:
      return "genuine";
    case Grade::pattern:
      return "pattern";
    case Grade::reconditioned:
      return "reconditioned";
    case Grade::recycled:
      return "recycled";
  }
  return "";
}

std::string_view name(Side side) {
  switch (side) {
    case Side::either:
      return "either side";
    case Side::left:
      return "left (near side)";
    case Side::right:
      return "right (off side)";
    case Side::pair:
      return "pair";
  }
  return "";
}

std::string_view name(Supply supply) {
  switch (supply) {
    case Supply::stocked:
      return "kept in stock";
    case Supply::special_order:
      return "special order";
    case Supply::brokered:
      return "brokered";
  }
  return "";
}

std::string_view name(CustomerKind kind) {
  switch (kind) {
    case CustomerKind::consumer:
      return "consumer";
    case CustomerKind::trade:
      return "trade";
    case CustomerKind::department:
      return "department";
  }
  return "";
}

std::string_view name(SlotKind kind) {
  switch (kind) {
    case SlotKind::delivery:
      return "delivery";
    case SlotKind::fitting:
      return "fitting";
    case SlotKind::collection:
      return "collection";
  }
  return "";
}

std::string_view name(PaperKind kind) {
  switch (kind) {
    case PaperKind::pick_note:
      return "pick note";
    case PaperKind::issue_note:
      return "issue note";
    case PaperKind::invoice:
      return "invoice";
    case PaperKind::credit_note:
      return "credit note";
    case PaperKind::returns_note:
      return "returns note";
    case PaperKind::purchase_order:
      return "purchase order";
    case PaperKind::transfer_note:
      return "transfer note";
    case PaperKind::label:
      return "label";
    case PaperKind::booking:
      return "booking";
    case PaperKind::fault_report:
      return "fault report";
    case PaperKind::hand_over_note:
      return "hand-over note";
  }
  return "";
}

std::string_view short_name(PaperKind kind) {
  switch (kind) {
    case PaperKind::pick_note:
      return "PN";
    case PaperKind::issue_note:
      return "IS";
    case PaperKind::invoice:
      return "IN";
    case PaperKind::credit_note:
      return "CN";
    case PaperKind::returns_note:
      return "RN";
    case PaperKind::purchase_order:
      return "PO";
    case PaperKind::transfer_note:
      return "TN";
    case PaperKind::label:
      return "LA";
    case PaperKind::booking:
      return "BK";
    case PaperKind::fault_report:
      return "FR";
    case PaperKind::hand_over_note:
      return "HN";
  }
  return "";
}

std::string_view name(Method method) {
  switch (method) {
    case Method::card:
      return "card";
    case Method::credit_transfer:
      return "credit transfer";
    case Method::account:
      return "account";
    case Method::phone_app:
      return "phone app";
    case Method::inter_department:
      return "inter-department";
  }
  return "";
}

std::string_view name(RefundReason reason) {
  switch (reason) {
    case RefundReason::cancelled:
      return "changed mind";
    case RefundReason::faulty:
      return "faulty";
    case RefundReason::wrong_part:
      return "wrong part";
    case RefundReason::surcharge:
      return "surcharge";
    case RefundReason::overpaid:
      return "overpaid";
    case RefundReason::duplicate:
      return "duplicate";
    case RefundReason::not_supplied:
      return "not supplied";
    case RefundReason::goodwill:
      return "goodwill";
  }
  return "";
}

std::string_view name(PaymentState state) {
  switch (state) {
    case PaymentState::pending:
      return "pending";
    case PaymentState::cleared:
      return "cleared";
    case PaymentState::declined:
      return "declined";
  }
  return "";
}

std::string_view name(Handling handling) {
  switch (handling) {
    case Handling::delivery:
      return "delivery";
    case Handling::collection:
      return "collection";
    case Handling::fitting:
      return "fitting";
  }
  return "";
}

std::string_view name(Stage stage) {
  switch (stage) {
    case Stage::placed:
      return "new";
    case Stage::accepted:
      return "accepted";
    case Stage::picked:
      return "picked";
    case Stage::dispatched:
      return "dispatched";
    case Stage::ready:
      return "ready";
    case Stage::handed_over:
      return "handed over";
    case Stage::delivered:
      return "delivered";
    case Stage::cancelled:
      return "cancelled";
  }
  return "";
}

std::string_view name(ClaimReason reason) {
  switch (reason) {
    case ClaimReason::changed_mind:
      return "changed mind";
    case ClaimReason::faulty:
      return "faulty";
    case ClaimReason::wrong_part:
      return "wrong part";
    case ClaimReason::old_unit:
      return "old unit";
    case ClaimReason::not_arrived:
      return "not arrived";
  }
  return "";
}

std::string_view name(Condition condition) {
  switch (condition) {
    case Condition::unopened:
      return "unopened";
    case Condition::opened:
      return "opened";
    case Condition::fitted:
      return "fitted";
    case Condition::incomplete:
      return "incomplete";
  }
  return "";
}

std::string_view name(Way way) {
  switch (way) {
    case Way::reject:
      return "reject";
    case Way::cancel:
      return "cancel";
    case Way::goodwill:
      return "goodwill";
    case Way::warranty:
      return "warranty";
    case Way::trade_terms:
      return "trade terms";
    case Way::old_unit:
      return "old unit";
  }
  return "";
}

}  // namespace tc::trade
