#include "scenario/customer.h"

namespace tc {

std::string_view name(CustomerKind kind) {
  switch (kind) {
    case CustomerKind::retail:
      return "retail";
    case CustomerKind::trade:
      return "trade";
    case CustomerKind::internal:
      return "internal";
  }
  return "";
}

std::string_view subject(Pronoun pronoun) {
  switch (pronoun) {
    case Pronoun::she:
      return "she";
    case Pronoun::he:
      return "he";
    case Pronoun::they:
      return "they";
  }
  return "";
}

std::string_view possessive(Pronoun pronoun) {
  switch (pronoun) {
    case Pronoun::she:
      return "her";
    case Pronoun::he:
      return "his";
    case Pronoun::they:
      return "their";
  }
  return "";
}

}  // namespace tc
