#pragma once

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/reading.h"
#include "content/source_file.h"
#include "content/tree.h"

namespace tc {

/// Turns marks, which count bytes, into places, which count characters. Quick for marks that
/// mostly grow, also where the whole text is one line.
class Locator {
 public:
  explicit Locator(const SourceText& source) : source_(source) {}
  Span place(const YAML::Mark& mark, std::size_t length = 1);

 private:
  const SourceText& source_;
  std::size_t line_start_ = 0;
  std::size_t at_ = 0;
  std::uint32_t column_ = 1;
};

/// Builds a Tree from yaml-cpp's events. Throws Stop, having reported, when to go on would cost
/// too much or mean nothing.
class TreeBuilder final : public YAML::EventHandler {
 public:
  struct Stop {};

  TreeBuilder(const SourceText& source, const SourceLimits& limits, Reading& reading)
      : source_(source), limits_(limits), reading_(reading), locator_(source) {}

  Tree take() { return std::move(tree_); }
  /// yaml-cpp takes the end of the file for the end of a text in quotes; this reports it.
  void look_at_last_quotes();
  Locator& locator() { return locator_; }

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override;
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;

 private:
  /// A sequence or map whose end has not come.
  struct Open {
    std::uint32_t row = 0;
    std::size_t begin = 0;  ///< of its links, which lie last in `links_` as long as it is open
  };
  struct Pair {
    std::uint32_t key = 0;
    std::uint32_t value = 0;
  };

  std::uint32_t add_row(NodeKind kind, const Span& place, YAML::anchor_t anchor);
  void open(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
  void close();
  void link(std::uint32_t row);
  void reach_over_key(Tree::Row& map);
  void refuse_tag(const std::string& tag, const Span& place);
  void look_verbatim(Tree::Row& row, const YAML::Mark& mark, const std::string& value) const;
  Span missing_place(const YAML::Mark& mark);
  bool expects_value() const;
  std::string_view key_text(std::uint32_t row) const;
  void sort_pairs();
  void keep_first_of_each();

  const SourceText& source_;
  const SourceLimits& limits_;
  Reading& reading_;
  Locator locator_;
  Tree tree_;
  std::vector<Open> open_;
  std::vector<std::uint32_t> links_;     ///< of all that is open, the innermost last
  std::vector<Pair> pairs_;              ///< of the map that ends now
  std::vector<std::uint32_t> anchored_;  ///< by anchor number: its row
  std::vector<std::uint32_t> expanded_;  ///< by row: what walking it costs, in nodes
  std::size_t aliased_ = 0;
  YAML::Mark last_scalar_ = YAML::Mark::null_mark();
  bool started_ = false;
};

}  // namespace tc
