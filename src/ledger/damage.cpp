#include "ledger/verify.h"

namespace tc {

std::string_view name_of(Damage damage) {
  switch (damage) {
    case Damage::entry_edited:
      return "entry-edited";
    case Damage::entry_missing:
      return "entry-missing";
    case Damage::wrong_previous:
      return "wrong-previous";
    case Damage::fork:
      return "fork";
    case Damage::entries_swapped:
      return "entries-swapped";
    case Damage::id_used_twice:
      return "id-used-twice";
    case Damage::unknown_answer:
      return "unknown-answer";
    case Damage::entries_cut:
      return "entries-cut";
    case Damage::signature_unknown:
      return "signature-unknown";
    case Damage::signature_missing:
      return "signature-missing";
    case Damage::signature_wrong:
      return "signature-wrong";
    case Damage::signer_unknown:
      return "signer-unknown";
    case Damage::role_not_held:
      return "role-not-held";
    case Damage::duty_broken:
      return "duty-broken";
    case Damage::body_altered:
      return "body-altered";
    case Damage::body_missing:
      return "body-missing";
    case Damage::body_not_erased:
      return "body-not-erased";
    case Damage::body_not_canonical:
      return "body-not-canonical";
    case Damage::body_without_entry:
      return "body-without-entry";
    case Damage::bundle_altered:
      return "bundle-altered";
    case Damage::bundle_missing:
      return "bundle-missing";
    case Damage::attachment_altered:
      return "attachment-altered";
    case Damage::attachment_missing:
      return "attachment-missing";
    case Damage::anchor_missing:
      return "anchor-missing";
    case Damage::schema_altered:
      return "schema-altered";
    case Damage::file_damaged:
      return "file-damaged";
  }
  return "";
}

}  // namespace tc
