#include "assessment/evidence_form.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "base/text.h"

using namespace tc;

namespace {

const FormField* field(EvidenceKind kind, std::string_view name) {
  for (const FormField& one : form_of(kind).fields)
    if (one.name == name) return &one;
  return nullptr;
}

bool asks(EvidenceKind kind, std::initializer_list<std::string_view> names) {
  return std::all_of(names.begin(), names.end(), [&](std::string_view name) {
    UNSCOPED_INFO(name_of(kind) << " asks for " << name);
    return field(kind, name) != nullptr;
  });
}

bool needs(EvidenceKind kind, std::string_view name) {
  const FormField* one = field(kind, name);
  return one != nullptr && one->needed == Needed::to_submit;
}

}  // namespace

TEST_CASE("There is a form for each kind, with names and abbreviations of its own") {
  std::set<std::string_view> names, words, codes;
  std::size_t at = 0;
  for (const EvidenceForm& form : all_evidence_forms()) {
    CHECK(static_cast<std::size_t>(form.kind) == at++);
    CHECK(&form_of(form.kind) == &form);
    CHECK(parse_evidence_kind(form.name) == form.kind);
    names.insert(form.name);
    words.insert(form.words);
    codes.insert(form.code);
    CHECK(form.words.find('-') == std::string_view::npos);
  }
  CHECK(names.size() == evidence_kind_count);
  CHECK(words.size() == evidence_kind_count);
  CHECK(codes.size() == evidence_kind_count);
  CHECK_FALSE(parse_evidence_kind("hearsay"));
  CHECK_FALSE(parse_evidence_kind(""));
}

TEST_CASE("Every field has a name of its own in its form, a short label and a prompt") {
  for (const EvidenceForm& form : all_evidence_forms()) {
    INFO(form.name);
    std::set<std::string_view> names;
    for (const FormField& one : form.fields) {
      INFO(one.name);
      CHECK(names.insert(one.name).second);
      CHECK(lower_ascii(one.name) == one.name);
      CHECK(one.name.find_first_of(" _") == std::string_view::npos);
      CHECK(characters(one.label) <= 32);
      CHECK_FALSE(one.label.empty());
      CHECK(one.prompt.size() > 10);
      CHECK(one.prompt.back() == '.');
      CHECK(characters(one.prompt) <= 100);
      CHECK((one.type == FieldType::choice) == !one.choices.empty());
    }
  }
}

TEST_CASE("Fields that rules read are of one type in every form, and come first") {
  for (const EvidenceForm& form : all_evidence_forms()) {
    INFO(form.name);
    std::size_t common = 0;
    for (const FormField& one : form.fields) {
      if (one.name == fields::day) CHECK(one.type == FieldType::day);
      if (one.name == fields::witness) CHECK(one.type == FieldType::witness);
      if (one.name == fields::setting) CHECK(one.type == FieldType::choice);
      const bool is_common = one.name == fields::day || one.name == fields::customer ||
                             one.name == fields::channel || one.name == fields::setting;
      if (is_common) CHECK(&form.fields[common++] == &one);
    }
  }
}

TEST_CASE("Each kind asks for what the practice notes name") {
  using Kind = EvidenceKind;
  CHECK(asks(Kind::direct_observation, {"day", "start", "end", "place", "present", "setting",
                                        "customer", "channel", "narrative", "questions"}));
  CHECK(asks(Kind::expert_witness_testimony, {"witness", "day", "narrative", "verified"}));
  CHECK(asks(Kind::witness_testimony, {"witness", "day", "narrative", "verified"}));
  CHECK(asks(Kind::work_product, {"day", "what", "own-work", "customer-data-removed"}));
  CHECK(asks(Kind::professional_discussion, {"agenda", "day", "present", "narrative"}));
  CHECK(asks(Kind::questions, {"asked", "question", "narrative", "assisted"}));
  CHECK(asks(Kind::reflective_account,
             {"day", "event", "narrative", "why", "differently", "corroboration"}));
  CHECK(asks(Kind::simulation, {"conditions", "why-not-real", "clause"}));
  CHECK(asks(Kind::prior_learning, {"source", "awarded", "currency", "mapping"}));
  CHECK(asks(Kind::case_study, {"brief", "tool", "narrative"}));
}

TEST_CASE("What an item cannot do without is needed before it is submitted") {
  using Kind = EvidenceKind;
  for (const auto* name : {"day", "setting", "start", "end", "place", "narrative"})
    CHECK(needs(Kind::direct_observation, name));
  CHECK(needs(Kind::witness_testimony, "witness"));
  CHECK(needs(Kind::work_product, "own-work"));
  CHECK(needs(Kind::work_product, "customer-data-removed"));
  CHECK(form_of(Kind::work_product).needs_attachment);
  CHECK_FALSE(form_of(Kind::direct_observation).needs_attachment);
  CHECK_FALSE(needs(Kind::questions, "assisted"));
  CHECK_FALSE(needs(Kind::direct_observation, "questions"));
}

TEST_CASE("Where recordings are likely, everybody shown is asked for") {
  for (const EvidenceKind kind :
       {EvidenceKind::direct_observation, EvidenceKind::witness_testimony,
        EvidenceKind::expert_witness_testimony, EvidenceKind::work_product,
        EvidenceKind::professional_discussion}) {
    REQUIRE(field(kind, "consent") != nullptr);
    CHECK(field(kind, "consent")->type == FieldType::yes);
  }
}

TEST_CASE("Assessors make what they saw, heard or asked, and learners the rest") {
  for (const EvidenceForm& form : all_evidence_forms()) {
    INFO(form.name);
    const bool by_assessor = form.kind == EvidenceKind::direct_observation ||
                             form.kind == EvidenceKind::professional_discussion ||
                             form.kind == EvidenceKind::questions;
    CHECK((form.made_by == MadeBy::assessor) == by_assessor);
  }
}

TEST_CASE("What only tells of work is not from real work") {
  std::set<std::string_view> real;
  for (const EvidenceForm& form : all_evidence_forms())
    if (form.real_work) real.insert(form.code);
  CHECK(real == std::set<std::string_view>{"DO", "EWT", "WT", "WP"});
}
