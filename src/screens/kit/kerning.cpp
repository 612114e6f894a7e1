#include "screens/kit/kerning.h"

#include <bit>
#include <map>

namespace tc::kit {
namespace {

/// The letters that are worth placing by pairs: what British and Welsh text is made of.
std::vector<char32_t> kerned_letters() {
  std::vector<char32_t> letters = {0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026,
                                   0x174,  0x175,  0x176,  0x177,  0xC2,   0xCA,   0xCE,
                                   0xD4,   0xDB,   0xE2,   0xEA,   0xEE,   0xF4,   0xFB};
  for (char32_t letter = 0x20; letter < 0x7F; ++letter) letters.push_back(letter);
  return letters;
}

}  // namespace

FontTables::FontTables(const unsigned char* begin, const unsigned char* end)
    : begin_(begin), size_(static_cast<std::size_t>(end - begin)) {}

unsigned FontTables::u16(std::size_t at) const {
  if (at + 2 > size_) return 0;
  return static_cast<unsigned>(begin_[at] << 8 | begin_[at + 1]);
}

int FontTables::s16(std::size_t at) const { return static_cast<std::int16_t>(u16(at)); }

std::size_t FontTables::u32(std::size_t at) const {
  return std::size_t{u16(at)} << 16 | u16(at + 2);
}

std::size_t FontTables::table(std::string_view tag) const {
  for (unsigned i = 0; i < u16(4); ++i) {
    const std::size_t entry = 12 + 16 * std::size_t{i};
    if (entry + 16 > size_) break;
    if (std::string_view(reinterpret_cast<const char*>(begin_ + entry), 4) == tag) {
      return u32(entry + 8);
    }
  }
  return 0;
}

int FontTables::units_per_em() const {
  const unsigned units = u16(table("head") + 18);
  return units == 0 ? 1000 : static_cast<int>(units);
}
int FontTables::ascent() const { return s16(table("hhea") + 4); }
int FontTables::descent() const { return s16(table("hhea") + 6); }

unsigned FontTables::glyph(char32_t letter) const {
  const std::size_t cmap = table("cmap");
  for (unsigned i = 0; i < u16(cmap + 2); ++i) {
    const std::size_t sub = cmap + u32(cmap + 4 + 8 * std::size_t{i} + 4);
    if (u16(sub) != 4) continue;
    const std::size_t twice = u16(sub + 6);
    for (std::size_t at = 0; at < twice; at += 2) {
      if (u16(sub + 14 + at) < letter) continue;
      const unsigned start = u16(sub + 16 + twice + at);
      if (start > letter) return 0;
      const unsigned delta = u16(sub + 16 + 2 * twice + at);
      const std::size_t range = sub + 16 + 3 * twice + at;
      const unsigned offset = u16(range);
      if (offset == 0) return (letter + delta) & 0xFFFF;
      const unsigned found = u16(range + offset + 2 * (letter - start));
      return found == 0 ? 0 : (found + delta) & 0xFFFF;
    }
  }
  return 0;
}

int FontTables::coverage(std::size_t at, unsigned glyph) const {
  const unsigned count = u16(at + 2);
  for (unsigned i = 0; i < count; ++i) {
    if (u16(at) == 1) {
      if (u16(at + 4 + 2 * std::size_t{i}) == glyph) return static_cast<int>(i);
      continue;
    }
    const std::size_t range = at + 4 + 6 * std::size_t{i};
    if (glyph >= u16(range) && glyph <= u16(range + 2)) {
      return static_cast<int>(u16(range + 4) + glyph - u16(range));
    }
  }
  return -1;
}

unsigned FontTables::glyph_class(std::size_t at, unsigned glyph) const {
  if (u16(at) == 1) {
    const unsigned first = u16(at + 2);
    if (glyph < first || glyph >= first + u16(at + 4)) return 0;
    return u16(at + 6 + 2 * std::size_t{glyph - first});
  }
  for (unsigned i = 0; i < u16(at + 2); ++i) {
    const std::size_t range = at + 4 + 6 * std::size_t{i};
    if (glyph >= u16(range) && glyph <= u16(range + 2)) return u16(range + 4);
  }
  return 0;
}

std::vector<std::size_t> FontTables::kern_subtables(std::size_t gpos) const {
  const std::size_t features = gpos + u16(gpos + 6);
  const std::size_t lookups = gpos + u16(gpos + 8);
  std::vector<std::size_t> found;
  for (unsigned i = 0; i < u16(features); ++i) {
    const std::size_t record = features + 2 + 6 * std::size_t{i};
    if (u32(record) != 0x6B65726E) continue;  // "kern"
    const std::size_t feature = features + u16(record + 4);
    for (unsigned l = 0; l < u16(feature + 2); ++l) {
      const std::size_t index = u16(feature + 4 + 2 * std::size_t{l});
      const std::size_t lookup = lookups + u16(lookups + 2 + 2 * index);
      for (unsigned s = 0; s < u16(lookup + 4); ++s) {
        std::size_t sub = lookup + u16(lookup + 6 + 2 * std::size_t{s});
        unsigned kind = u16(lookup);
        if (kind == 9) {  // an extension: the subtable is further away
          kind = u16(sub + 2);
          sub += u32(sub + 4);
        }
        if (kind == 2) found.push_back(sub);
      }
    }
    break;  // each script names the same lookups again
  }
  return found;
}

bool FontTables::listed_pair(std::size_t sub, unsigned at, unsigned second, int& move) const {
  const std::size_t set = sub + u16(sub + 10 + 2 * std::size_t{at});
  const auto values = std::popcount(u16(sub + 4)) + std::popcount(u16(sub + 6));
  const std::size_t size = 2 * (std::size_t{1} + static_cast<std::size_t>(values));
  for (unsigned i = 0; i < u16(set); ++i) {
    const std::size_t record = set + 2 + size * i;
    if (u16(record) != second) continue;
    move = s16(record + 2);
    return true;
  }
  return false;
}

bool FontTables::pair(std::size_t sub, unsigned first, unsigned second, int& move) const {
  const unsigned format = u16(sub + 4);
  // Only fonts that say no more than how far the first letter goes on: all of ours.
  if (format != 4) return false;
  const int covered = coverage(sub + u16(sub + 2), first);
  if (covered < 0) return false;
  if (u16(sub) == 1) return listed_pair(sub, static_cast<unsigned>(covered), second, move);
  const unsigned one = glyph_class(sub + u16(sub + 8), first);
  const unsigned two = glyph_class(sub + u16(sub + 10), second);
  const std::size_t classes = u16(sub + 14);
  const auto values = std::popcount(u16(sub + 6));
  const std::size_t size = 2 * (std::size_t{1} + static_cast<std::size_t>(values));
  move = s16(sub + 16 + size * (one * classes + two));
  return true;
}

Kerning FontTables::kerning() const {
  Kerning all;
  const std::size_t gpos = table("GPOS");
  if (gpos == 0) return all;
  const std::vector<std::size_t> subtables = kern_subtables(gpos);
  const auto units = static_cast<float>(units_per_em());
  std::vector<std::pair<char32_t, unsigned>> letters;
  for (const char32_t letter : kerned_letters()) letters.emplace_back(letter, glyph(letter));
  for (const auto& [first, first_glyph] : letters) {
    for (const auto& [second, second_glyph] : letters) {
      int move = 0;
      for (const std::size_t sub : subtables) {
        if (pair(sub, first_glyph, second_glyph, move)) break;
      }
      if (move == 0) continue;
      const std::uint32_t key = static_cast<std::uint32_t>(first << 16 | second);
      all.emplace(key, static_cast<float>(move) / units);
    }
  }
  return all;
}

const Kerning& kerning_of(const unsigned char* begin, const unsigned char* end) {
  static std::map<const unsigned char*, Kerning> known;
  const auto at = known.find(begin);
  if (at != known.end()) return at->second;
  return known.emplace(begin, FontTables(begin, end).kerning()).first->second;
}

}  // namespace tc::kit
