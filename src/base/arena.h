#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace tc {

/// Memory that only grows and goes as one: the texts and lists of one immutable value, close
/// together. What it hands out lives as long as it does and never moves.
class Arena {
 public:
  std::string_view text(std::string_view words);

  template <class Row>
  std::span<const Row> list(const std::vector<Row>& rows) {
    static_assert(std::is_trivially_destructible_v<Row>, "nobody destroys what lies here");
    if (rows.empty()) return {};
    Row* begin = static_cast<Row*>(take(rows.size() * sizeof(Row), alignof(Row)));
    std::uninitialized_copy(rows.begin(), rows.end(), begin);
    return {begin, rows.size()};
  }

  /// What it holds from the machine, in bytes.
  std::size_t bytes() const { return bytes_; }

 private:
  void* take(std::size_t size, std::size_t alignment);

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* free_ = nullptr;
  std::size_t left_ = 0;
  std::size_t next_block_ = 4096;
  std::size_t bytes_ = 0;
};

}  // namespace tc
