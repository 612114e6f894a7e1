#include <array>
#include <utility>

#include "ledger/verify.h"

namespace tc {

namespace {

constexpr std::array<std::pair<Damage, std::string_view>, 26> names{{
    {Damage::entry_edited, "entry-edited"},
    {Damage::entry_missing, "entry-missing"},
    {Damage::wrong_previous, "wrong-previous"},
    {Damage::fork, "fork"},
    {Damage::entries_swapped, "entries-swapped"},
    {Damage::id_used_twice, "id-used-twice"},
    {Damage::unknown_answer, "unknown-answer"},
    {Damage::entries_cut, "entries-cut"},
    {Damage::signature_unknown, "signature-unknown"},
    {Damage::signature_missing, "signature-missing"},
    {Damage::signature_wrong, "signature-wrong"},
    {Damage::signer_unknown, "signer-unknown"},
    {Damage::role_not_held, "role-not-held"},
    {Damage::duty_broken, "duty-broken"},
    {Damage::body_altered, "body-altered"},
    {Damage::body_missing, "body-missing"},
    {Damage::body_not_erased, "body-not-erased"},
    {Damage::body_not_canonical, "body-not-canonical"},
    {Damage::body_without_entry, "body-without-entry"},
    {Damage::bundle_altered, "bundle-altered"},
    {Damage::bundle_missing, "bundle-missing"},
    {Damage::attachment_altered, "attachment-altered"},
    {Damage::attachment_missing, "attachment-missing"},
    {Damage::anchor_missing, "anchor-missing"},
    {Damage::schema_altered, "schema-altered"},
    {Damage::file_damaged, "file-damaged"},
}};

}  // namespace

std::string_view name_of(Damage damage) {
  for (const auto& [one, name] : names)
    if (one == damage) return name;
  return "";
}

}  // namespace tc
