#include "scenario/script.h"

namespace tc {

std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::good:
      return "good";
    case Outcome::adequate:
      return "adequate";
    case Outcome::poor:
      return "poor";
  }
  return "";
}

std::string_view name(Tool tool) {
  switch (tool) {
    case Tool::parts:
      return "parts";
    case Tool::stock:
      return "stock";
    case Tool::orders:
      return "orders";
    case Tool::diary:
      return "diary";
    case Tool::guidance:
      return "guidance";
    case Tool::telephone:
      return "telephone";
  }
  return "";
}

}  // namespace tc
