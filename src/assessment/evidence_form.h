#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tc {

/// Where evidence comes from, as assessors name it (the practice notes' list of evidence types).
enum class EvidenceKind : std::uint8_t {
  direct_observation,
  expert_witness_testimony,
  witness_testimony,
  work_product,
  professional_discussion,
  questions,  ///< oral or written, with the answers
  reflective_account,
  simulation,  ///< a submitted attempt
  prior_learning,
  case_study
};
inline constexpr std::size_t evidence_kind_count = 10;

/// What a field of a form holds. All are kept as text.
enum class FieldType : std::uint8_t {
  line,
  paragraphs,
  day,        ///< "2026-11-21"
  time,       ///< "14:05"
  time_code,  ///< "12:40", "1:02:30"
  yes,        ///< "yes", or it is not there: something that is declared
  choice,
  witness  ///< an EntryId of the witness register
};

enum class Needed : std::uint8_t { no, to_submit };

struct FormField {
  std::string_view name;    ///< in records and on the command line: "narrative"
  std::string_view label;   ///< "What I saw"
  std::string_view prompt;  ///< what helps to fill it in, one sentence
  FieldType type = FieldType::line;
  Needed needed = Needed::no;
  std::span<const std::string_view> choices = {};  ///< of a choice: the names, in words
};

/// Who makes an item of a kind.
enum class MadeBy : std::uint8_t { learner, assessor };

/// What an item of a kind is made of. Fields that all have (day, customer, channel, setting) come
/// first; a new kind of evidence is a row of this table.
struct EvidenceForm {
  EvidenceKind kind;
  std::string_view name;   ///< "direct-observation", in records
  std::string_view words;  ///< "direct observation", for people
  std::string_view code;   ///< "DO", as assessors abbreviate it
  MadeBy made_by = MadeBy::learner;
  bool real_work =
      false;  ///< it shows what was done in real work, unless its setting says otherwise
  std::span<const FormField> fields;
  bool needs_attachment = false;

  /// What somebody did is seen in it, at work or in a simulation; what they know is only inferred.
  bool shows_performance() const { return real_work || kind == EvidenceKind::simulation; }
};

const EvidenceForm& form_of(EvidenceKind kind);
std::span<const EvidenceForm> all_evidence_forms();  ///< in the order of the kinds

std::string_view name_of(EvidenceKind kind);   ///< "direct-observation", in records
std::string_view in_words(EvidenceKind kind);  ///< "direct observation", for people
std::optional<EvidenceKind> parse_evidence_kind(std::string_view name);

/// Fields' names that rules read, in every form that has them.
namespace fields {
inline constexpr std::string_view day = "day";            ///< when the work was done
inline constexpr std::string_view customer = "customer";  ///< who was served, without a name
inline constexpr std::string_view channel = "channel";    ///< counter, phone, email, chat, web
inline constexpr std::string_view setting = "setting";    ///< "real-work" or "role-play"
inline constexpr std::string_view witness = "witness";
inline constexpr std::string_view place = "place";
inline constexpr std::string_view narrative = "narrative";
}  // namespace fields

}  // namespace tc
