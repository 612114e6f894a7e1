#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/catalogue_reader.h"
#include "content/fields.h"

// What the readers of the catalogue's files share while they fill one Shop.

namespace tc {

/// The rows of one kind by what they are called; capitals and spaces do not matter.
class CatalogueRows {
 public:
  explicit CatalogueRows(std::string_view what, std::size_t most = 0xffff)
      : what_(what), most_(most) {}

  /// The name of the next row. Tells of one that is taken (TC236), and of too many (TC115).
  void add(Reading& reading, std::string_view name, const Span& place);
  /// Another name for a row that is there.
  void add_other(Reading& reading, std::string_view name, const Span& place, std::size_t row);
  /// The row of a name; nothing, and a report (TC235), where there is none.
  std::optional<std::uint16_t> find(Reading& reading, std::string_view name,
                                    const Span& place) const;
  /// Row 0 where the name is unknown: the shop is not used then.
  template <class Row>
  Row at(Reading& reading, Node node) const {
    const std::string name = text_in(reading, node);
    if (name.empty()) return {};
    return {find(reading, name, node.place()).value_or(0)};
  }
  std::size_t size() const { return count_; }

 private:
  void claim(Reading& reading, std::string_view name, const Span& place, std::size_t row);

  std::string what_;
  std::size_t most_;
  std::size_t count_ = 0;
  std::map<std::string, std::uint16_t, std::less<>> rows_;
  std::vector<std::string> names_;
};

/// Where a row was read, for what is looked at when all files are in.
struct CatalogueSource {
  Node node;
  Reading* reading = nullptr;
};

struct CatalogueDraft {
  const CatalogueNames& known;
  trade::Shop shop = {};
  CatalogueRows hazards{"hazard", trade::most_hazards};
  CatalogueRows suppliers{"supplier"};
  CatalogueRows branches{"branch"};
  CatalogueRows carriers{"carrier"};
  CatalogueRows pages{"page"};
  CatalogueRows faults{"fault"};
  CatalogueRows types{"type of vehicle"};
  CatalogueRows vehicles{"vehicle"};
  CatalogueRows families{"family"};
  CatalogueRows parts{"part"};
  CatalogueRows customers{"customer"};
  CatalogueRows codes{"discount code"};
  CatalogueRows guidelines{"guideline"};
  std::vector<CatalogueSource> part_sources = {};  ///< as the shop's parts
  std::vector<bool> family_fits_anything = {};     ///< as the shop's families
};

/// A whole number and what it counts: "6 FB-1120", "2 B14-2 (really 1)".
struct CountedName {
  int count = 0;
  std::string name;
  Span name_place;
  std::optional<int> really;
};

/// "142.80" (TC230); not below zero.
std::optional<Money> money_in(Reading& reading, Node node);
/// "10 %", "2.5 %" (TC231).
std::optional<BasisPoints> share_in(Reading& reading, Node node);
/// "350 g", "1.8 kg", in grams (TC234).
std::optional<int> weight_in(Reading& reading, Node node);
/// TC233.
std::optional<CountedName> counted_in(Reading& reading, Node node);
/// Two days in their order (TC338); `from` may be absent.
void in_order(Reading& reading, const std::optional<CalendarDate>& from,
              const std::optional<CalendarDate>& to, Node later, std::string_view earlier);
/// A colleague's id (TC220).
std::string colleague_in(const CatalogueDraft& draft, Reading& reading, Node node);
std::string colleague_in(const CatalogueDraft& draft, Reading& reading, std::string_view id,
                         const Span& place);

// A file each, by what it says it is. Names of other files' rows are known when it is their turn:
// shop, vehicles, parts, then the rest.
void read_shop(CatalogueDraft& draft, const CatalogueFile& file);
void read_web_shop(CatalogueDraft& draft, Node node, Reading& reading);
void read_vehicles(CatalogueDraft& draft, const CatalogueFile& file);
void read_parts(CatalogueDraft& draft, const CatalogueFile& file);
void read_customers(CatalogueDraft& draft, const CatalogueFile& file);
void read_promotions(CatalogueDraft& draft, const CatalogueFile& file);
void read_guidelines(CatalogueDraft& draft, const CatalogueFile& file);
/// Fitment, supersession, kits, stock: once all parts have their names.
void link_parts(CatalogueDraft& draft);
/// What is wrong with the parts as a whole: circles, prices, kits, what lies nowhere.
void look_at_parts(CatalogueDraft& draft);
/// Whatever could be somebody's, anywhere in a file (TC330).
void look_for_real(Node root, Reading& reading);

}  // namespace tc
