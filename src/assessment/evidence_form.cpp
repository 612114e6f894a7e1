#include "assessment/evidence_form.h"

#include "assessment/evidence_fields.h"
#include "base/require.h"

namespace tc {

namespace {

using Kind = EvidenceKind;

/// Whether the kind shows real work by itself, and whether a file belongs to it.
enum class Shows : std::uint8_t { real_work, something_else };
enum class File : std::uint8_t { needed, at_will };

constexpr EvidenceForm form(Kind kind, std::string_view name, std::string_view words,
                            std::string_view code, MadeBy by, Shows shows, File file,
                            std::span<const FormField> fields) {
  return {kind, name, words, code, by, shows == Shows::real_work, fields, file == File::needed};
}

// What only tells of work, or of knowledge, is not seen in real work: accounts, answers, awards.
constexpr std::array<EvidenceForm, evidence_kind_count> forms{
    form(Kind::direct_observation, "direct-observation", "direct observation", "DO",
         MadeBy::assessor, Shows::real_work, File::at_will, fields::direct_observation),
    form(Kind::expert_witness_testimony, "expert-witness-testimony", "expert witness testimony",
         "EWT", MadeBy::learner, Shows::real_work, File::at_will, fields::expert_witness_testimony),
    form(Kind::witness_testimony, "witness-testimony", "witness testimony", "WT", MadeBy::learner,
         Shows::real_work, File::at_will, fields::witness_testimony),
    form(Kind::work_product, "work-product", "work product", "WP", MadeBy::learner,
         Shows::real_work, File::needed, fields::work_product),
    form(Kind::professional_discussion, "professional-discussion", "professional discussion", "PD",
         MadeBy::assessor, Shows::something_else, File::at_will, fields::professional_discussion),
    form(Kind::questions, "questions", "questions and answers", "Q", MadeBy::assessor,
         Shows::something_else, File::at_will, fields::questions),
    form(Kind::reflective_account, "reflective-account", "reflective account", "RA",
         MadeBy::learner, Shows::something_else, File::at_will, fields::reflective_account),
    form(Kind::simulation, "simulation", "simulation", "S", MadeBy::learner, Shows::something_else,
         File::at_will, fields::simulation),
    form(Kind::prior_learning, "prior-learning", "prior learning", "RPL", MadeBy::learner,
         Shows::something_else, File::needed, fields::prior_learning),
    form(Kind::case_study, "case-study", "case study", "CS", MadeBy::learner, Shows::something_else,
         File::at_will, fields::case_study),
};

}  // namespace

const EvidenceForm& form_of(EvidenceKind kind) {
  const EvidenceForm& found = forms.at(static_cast<std::size_t>(kind));
  require(found.kind == kind, "the forms stand in the order of the kinds");
  return found;
}

std::span<const EvidenceForm> all_evidence_forms() { return forms; }

std::string_view name_of(EvidenceKind kind) { return form_of(kind).name; }
std::string_view in_words(EvidenceKind kind) { return form_of(kind).words; }

std::optional<EvidenceKind> parse_evidence_kind(std::string_view name) {
  for (const EvidenceForm& one : forms)
    if (one.name == name) return one.kind;
  return std::nullopt;
}

}  // namespace tc
