#include "crypto/uuid.h"

#include <algorithm>
#include <array>

#include "crypto/sha256.h"

namespace tc {

namespace {

constexpr std::uint32_t counter_end = 1u << 12u;
constexpr std::array<std::size_t, 4> hyphens{8, 13, 18, 23};

// A fresh counter starts in the lower half, which leaves at least 2,048 ids for its millisecond.
std::uint32_t fresh_counter(Chance& chance) {
  return static_cast<std::uint32_t>(chance.number() % (counter_end / 2));
}

std::string with_hyphens(std::string digits) {
  for (const std::size_t at : hyphens) digits.insert(at, 1, '-');
  return digits;
}

}  // namespace

std::string UuidSequence::next(UtcTime now, Chance& chance) {
  if (now.ms > ms_) {
    ms_ = now.ms;
    counter_ = fresh_counter(chance);
  } else if (++counter_ == counter_end) {
    ++ms_;
    counter_ = fresh_counter(chance);
  }
  std::array<std::byte, 16> bytes{};
  chance.fill(std::span(bytes).subspan(8));
  for (std::size_t i = 0; i < 6; ++i)
    bytes[i] = std::byte(static_cast<std::uint64_t>(ms_) >> (40u - 8u * i) & 0xFFu);
  bytes[6] = std::byte(0x70u | counter_ >> 8u);
  bytes[7] = std::byte(counter_ & 0xFFu);
  bytes[8] = (bytes[8] & std::byte{0x3F}) | std::byte{0x80};
  return with_hyphens(
      hex(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size())));
}

bool is_uuid_v7(std::string_view text) {
  if (text.size() != 36) return false;
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (std::find(hyphens.begin(), hyphens.end(), i) != hyphens.end()) {
      if (text[i] != '-') return false;
    } else {
      digits += text[i];
    }
  }
  const bool variant = std::string_view("89ab").find(text[19]) != std::string_view::npos;
  return parse_hex(digits).has_value() && text[14] == '7' && variant;
}

}  // namespace tc
