#include "scenario/scenario.h"

namespace tc {

std::string_view name(Channel channel) {
  switch (channel) {
    case Channel::counter:
      return "counter";
    case Channel::phone:
      return "phone";
  }
  return "";
}

}  // namespace tc
