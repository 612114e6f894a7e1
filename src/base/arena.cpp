#include "base/arena.h"

#include <algorithm>

namespace tc {

std::string_view Arena::text(std::string_view words) {
  if (words.empty()) return {};
  char* begin = static_cast<char*>(take(words.size(), 1));
  std::memcpy(begin, words.data(), words.size());
  return {begin, words.size()};
}

void* Arena::take(std::size_t size, std::size_t alignment) {
  void* place = free_;
  if (free_ == nullptr || std::align(alignment, size, place, left_) == nullptr) {
    const std::size_t block = std::max(next_block_, size + alignment);
    blocks_.push_back(std::make_unique<std::byte[]>(block));
    bytes_ += block;
    next_block_ = std::min<std::size_t>(next_block_ * 2, 65536);
    place = blocks_.back().get();
    left_ = block;
    std::align(alignment, size, place, left_);
  }
  free_ = static_cast<std::byte*>(place) + size;
  left_ -= size;
  return place;
}

}  // namespace tc
