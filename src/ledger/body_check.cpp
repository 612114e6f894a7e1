#include "ledger/body_check.h"

#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "ledger/canonical.h"
#include "ledger/chain_check.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

std::string text_in(const nlohmann::json& object, const char* name) {
  if (!object.is_object()) return "";
  const auto member = object.find(name);
  return member != object.end() && member->is_string() ? member->get<std::string>() : "";
}

}  // namespace

void BodyCheck::take_bundles(Verification& out) {
  for (const Hash256& hash : log_.bundles()) {
    ++out.bundles;
    bundles_.insert(hash);
    const auto text = log_.bundle(hash);
    if (!text || sha256(*text) != hash)
      out.findings.push_back({Damage::bundle_altered,
                              {},
                              0,
                              {},
                              "The bundle " + hex(hash).substr(0, 16) +
                                  "… does not have the hash that it is kept under."});
  }
}

void BodyCheck::take(const Entry& entry, Verification& out) {
  if (entry.kind == kinds::body_erased)
    for (const EntryId& answered : entry.answers) erased_.insert(answered);
  const BodyState state = log_.body_state(entry.id);
  if (state == BodyState::absent) return absent_.push_back(entry);
  if (state == BodyState::held_back) return held_back_.push_back(entry);
  ++out.bodies;
  if (state == BodyState::locked) {
    ++out.locked;
  } else if (state == BodyState::broken) {
    out.findings.push_back(about(Damage::body_altered, entry,
                                 "does not say what it said: its key does not open its body."));
  } else if (const auto body = log_.body(entry.id)) {
    check_open(entry, *body, out);
  }
}

void BodyCheck::check_open(const Entry& entry, const Body& body, Verification& out) {
  if (commitment_of(body) != entry.commitment) {
    out.findings.push_back(
        about(Damage::body_altered, entry, "does not say what it said: its body was changed."));
  } else if (!is_canonical_object(body.text)) {
    out.findings.push_back(about(Damage::body_not_canonical, entry,
                                 "has a body that is not a canonical JSON object."));
  } else {
    check_named(entry, body.text, out.findings);
  }
}

void BodyCheck::check_named(const Entry& entry, const std::string& text,
                            std::vector<Finding>& findings) {
  const auto body = parse_json(text);
  const auto hash = parse_hash(text_in(body, "bundle"));
  if (hash && bundles_.count(*hash) == 0)
    findings.push_back(
        about(Damage::bundle_missing, entry, "needs a bundle that is not in the workspace."));
  const auto files = body.find("attachments");
  if (files == body.end() || !files->is_array()) return;
  for (const auto& file : *files)
    if (const AttachmentId id(text_in(file, "id")); !id.empty())
      check_attachment(entry, id, text_in(file, "sha256"), findings);
}

void BodyCheck::check_attachment(const Entry& entry, const AttachmentId& id,
                                 const std::string& sha256, std::vector<Finding>& findings) {
  const BodyState state = log_.attachment_state(id);
  if (state == BodyState::absent)
    findings.push_back(about(Damage::attachment_missing, entry,
                             "refers to the file " + id.text + ", which is not kept."));
  if (state == BodyState::broken || (state == BodyState::open && hex(hash_of_file(id)) != sha256))
    findings.push_back(about(Damage::attachment_altered, entry,
                             "refers to the file " + id.text + ", which is not what it was."));
}

// Several entries may refer to one file of many megabytes.
Hash256 BodyCheck::hash_of_file(const AttachmentId& id) {
  const auto [at, is_new] = files_.try_emplace(id);
  if (is_new) at->second = sha256(log_.attachment(id).value_or(""));
  return at->second;
}

void BodyCheck::finish(Verification& out) {
  out.attachments = log_.attachments().size();
  std::set<EntryId> still_there = erased_;
  for (const Entry& entry : absent_) {
    still_there.erase(entry.id);
    if (erased_.count(entry.id) > 0) {
      ++out.erased;
    } else {
      out.findings.push_back(
          about(Damage::body_missing, entry,
                "says nothing: its body is gone, and no entry says that it was erased."));
    }
  }
  for (const Entry& entry : held_back_) {
    still_there.erase(entry.id);
    if (erased_.count(entry.id) > 0) {
      ++out.erased;
    } else if (entry.device == log_.device()) {
      out.findings.push_back(about(Damage::body_missing, entry,
                                   "says nothing: its body is held back where it was written."));
    } else {
      ++out.held_back;
    }
  }
  for (const EntryId& id : still_there)
    if (const auto entry = log_.entry(id))
      out.findings.push_back(
          about(Damage::body_not_erased, *entry, "was to be erased, and its body is still there."));
}

}  // namespace tc
