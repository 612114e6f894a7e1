#pragma once

#include <algorithm>

namespace tc {

/// Whether a list holds the value.
template <class List, class Value>
bool contains(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace tc
