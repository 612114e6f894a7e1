// Declared, handed over, taken back, confirmed; and files.
#include <catch2/catch.hpp>

#include "kit/a_workplace.h"

using namespace tc;

namespace {

std::string missing(AWorkplace& at, const ItemForm& form, const Person& by) {
  const EvidenceItem item = given(add_item(at.workplace(), by.id, form));
  std::string out;
  for (const std::string& one : missing_to_submit(at.workplace(), item)) out += one + "|";
  const auto submitted = submit_item(at.workplace(), by.id, item.id, own_work());
  CHECK(rule_of(submitted) == (out.empty() ? "" : "not-ready"));
  return out;
}

std::string submit(AWorkplace& at, const EvidenceItem& item, const Declaration& declaration) {
  return rule_of(submit_item(at.workplace(), at.sam.id, item.id, declaration));
}

}  // namespace

TEST_CASE("Every needed field is asked for before an item can be submitted") {
  AWorkplace at;
  for (const EvidenceForm& form : all_evidence_forms()) {
    if (form.kind == EvidenceKind::simulation) continue;
    CAPTURE(std::string(form.name));
    const Person& by = form.made_by == MadeBy::learner ? at.sam : at.jo;
    ItemForm filled = a_form(form.kind, at.sam.id, {"P4"});
    const bool testimony = filled.answers.erase("witness") > 0;
    CHECK(missing(at, filled, by) == (testimony ? "Fill in 'Witness'.|" : ""));
    for (const FormField& field : form.fields) {
      if (field.needed == Needed::no || field.type == FieldType::witness) continue;
      ItemForm without = filled;
      without.answers.erase(std::string(field.name));
      CHECK(missing(at, without, by).find("Fill in '" + std::string(field.label) + "'.") !=
            std::string::npos);
    }
  }
}

TEST_CASE("Claims, reasons, places and files are asked for too") {
  AWorkplace at;
  ItemForm form = a_form(EvidenceKind::work_product, at.sam.id, {"P4"});
  form.files.clear();
  CHECK(missing(at, form, at.sam) == "Attach the file.|");
  form = a_form(EvidenceKind::reflective_account, at.sam.id, {});
  CHECK(missing(at, form, at.sam) == "Say at least one criterion that it shows, and why.|");
  form.claims = {claim("P4", " ")};
  CHECK(missing(at, form, at.sam) == "Say why it shows IMIVPO01/P4.|");
  form = a_form(EvidenceKind::professional_discussion, at.sam.id, {"P4"});
  form.claims[0].locator = "";
  CHECK(missing(at, form, at.jo).find("12:40") != std::string::npos);
  form.claims[0].locator = "1:02:30";
  CHECK(missing(at, form, at.jo).empty());
}

TEST_CASE("What is observed ends after it begins") {
  AWorkplace at;
  ItemForm form = a_form(EvidenceKind::direct_observation, at.sam.id, {"P4"});
  form.answers["start"] = "15:00";
  form.answers["end"] = "14:30";
  CHECK(missing(at, form, at.jo) == "It ends before it begins: put that right.|");
  form.answers["end"] = "15:30";
  CHECK(missing(at, form, at.jo).empty());
}

TEST_CASE("A declaration says how software that writes was used") {
  AWorkplace at;
  const EvidenceItem item = at.drafted(at.sam, {"P4"});
  CHECK(submit(at, item, {AiUse::used, " ", true}) == "ai-statement-needed");
  CHECK(submit(at, item, {AiUse::used, "caf\xE9", true}) == "words-unreadable");
  CHECK(submit(at, item, {AiUse::used, " Spelling only. ", true}) == "");
  const EvidenceItem now = at.now(item);
  REQUIRE(now.submission() != nullptr);
  CHECK(now.submission()->declaration.ai == AiUse::used);
  CHECK(now.submission()->declaration.ai_statement == "Spelling only.");
  const Entry entry = *at.log.entry(now.submission()->id);
  CHECK(entry.answers.size() == 2);
  CHECK(at.log.entry(entry.answers[1])->kind == "attempt.ended");
  CHECK_FALSE(entry.signature.empty());
  CHECK(submit(at, item, own_work()) == "already-submitted");
}

TEST_CASE("What was submitted is sealed for the office, and what was not is not") {
  AWorkplace at;
  const auto holders = [&](const KeyName& key) {
    std::string out;
    for (const Wrapping& wrapping : at.wrappings.of(key))
      out += wrapping.holder == office_key(at.id) ? "office " : "person ";
    return out;
  };
  ItemForm form = a_form(EvidenceKind::work_product, at.sam.id, {"P4"});
  const EvidenceItem product = given(add_item(at.workplace(), at.sam.id, form));
  const EvidenceItem played = at.drafted(at.sam, {"P4"});
  const std::vector<KeyName> keys{item_key(product.id),
                                  attachment_key(product.attachments.front().id),
                                  item_key(played.id), attempt_key(*played.attempt)};
  for (const KeyName& key : keys) CHECK(holders(key) == "person ");
  CHECK(submit(at, product, own_work()) == "");
  CHECK(submit(at, played, own_work()) == "");
  for (const KeyName& key : keys) CHECK(holders(key) == "office person ");
  CHECK(holders(portfolio_key(at.sam.id)) == "office person ");
  CHECK(holders(private_key(at.sam.id)) == "person ");
}

TEST_CASE("A submission is taken back for a reason, changed, and submitted again") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  const auto withdraw = [&](const Person& who, std::string_view because) {
    return rule_of(withdraw_item(at.workplace(), who.id, item.id, because));
  };
  CHECK(withdraw(at.sam, " ") == "words-needed");
  CHECK(withdraw(at.jo, "Mine.") == "not-your-item");
  CHECK(withdraw(at.lee, "Mine.") == "not-your-learner");
  CHECK(withdraw(at.sam, "The wrong attempt.") == "");
  CHECK(at.now(item).state() == ItemState::withdrawn);
  CHECK(withdraw(at.sam, "Again.") == "not-submitted");
  CHECK(rule_of(find_item(at.workplace(), at.jo.id, at.sam.id, item.number)) == "no-such-evidence");
  ItemForm form = form_of(item);
  form.claims.push_back(claim("P12"));
  given(change_item(at.workplace(), at.sam.id, item.id, form));
  CHECK(submit(at, item, own_work()) == "");
  CHECK(at.now(item).submissions.size() == 2);
  CHECK(at.now(item).links.size() == 2);
}

TEST_CASE("What a decision as met rests on is not taken back") {
  AWorkplace at;
  const EvidenceItem seen = at.observed(at.sam, {"P4"});
  const auto withdraw = [&] {
    return rule_of(withdraw_item(at.workplace(), at.jo.id, seen.id, "A slip."));
  };
  at.accept(seen, "P4");
  REQUIRE(rule_of(decide(at.workplace(), at.jo.id, {at.sam.id, vpo01("P4"), Decision::met, ""})) ==
          "");
  CHECK(withdraw() == "decision-rests-on-it");
  REQUIRE(rule_of(decide(at.workplace(), at.jo.id,
                         {at.sam.id, vpo01("P4"), Decision::not_yet_met, "Once more."})) == "");
  CHECK(withdraw() == "");
}

TEST_CASE("A learner confirms what an assessor recorded, once") {
  AWorkplace at;
  const EvidenceItem seen = at.observed(at.sam, {"P4"});
  const EvidenceItem own = at.submit(at.sam, {"P4"});
  const auto confirm = [&](const Person& who, const EvidenceItem& item) {
    return rule_of(confirm_item(at.workplace(), who.id, item.id));
  };
  CHECK(confirm(at.sam, own) == "nothing-to-confirm");
  CHECK(confirm(at.jo, seen) == "role-missing");
  CHECK(confirm(at.both, seen) == "own-work-only");
  CHECK(confirm(at.sam, seen) == "");
  CHECK(at.now(seen).submission()->confirmed.has_value());
  CHECK(confirm(at.sam, seen) == "already-confirmed");
  CHECK(verify_workplace(at.workplace(), verify(at.log)).whole());
}

TEST_CASE("Files go with an item, once a person, and are opened by who may see it") {
  AWorkplace at;
  ItemForm form = a_form(EvidenceKind::work_product, at.sam.id, {"P4"});
  form.files = {{{}, "C:\\Papers\\invoice 7.pdf", "%PDF"}, {{}, "/home/sam/photo.jpg", "JFIF"}};
  const EvidenceItem item = given(add_item(at.workplace(), at.sam.id, form));
  REQUIRE(item.attachments.size() == 2);
  CHECK(item.attachments[0].name == "invoice 7.pdf");
  CHECK(item.attachments[1].name == "photo.jpg");
  CHECK(item.attachments[0].bytes == 4);
  const auto open = [&](const Person& who, const AttachmentId& id) {
    return open_attachment(at.workplace(), who.id, item.id, id);
  };
  CHECK(*open(at.sam, item.attachments[0].id) == "%PDF");
  CHECK(rule_of(open(at.jo, item.attachments[0].id)) == "no-such-evidence");
  CHECK(rule_of(open(at.sam, AttachmentId("x"))) == "no-such-file");
  form.files = {{{}, "copy.pdf", "%PDF"}};
  CHECK(given(add_item(at.workplace(), at.sam.id, form)).attachments[0].id ==
        item.attachments[0].id);
  CHECK(at.log.files.size() == 2);
  CHECK(submit(at, item, own_work()) == "");
  CHECK(*open(at.jo, item.attachments[1].id) == "JFIF");
  CHECK(rule_of(open(at.lee, item.attachments[1].id)) == "not-your-learner");
}

TEST_CASE("A file that is too big, empty, nameless or not the item's is refused") {
  AWorkplace at;
  const auto with = [&](const FileToAttach& file) {
    ItemForm form = a_form(EvidenceKind::work_product, at.sam.id, {"P4"});
    form.files = {file};
    return rule_of(add_item(at.workplace(), at.sam.id, form));
  };
  CHECK(with({{}, "a.pdf", ""}) == "file-empty");
  CHECK(with({{}, "/", "x"}) == "file-name-needed");
  CHECK(with({{}, "caf\xE9", "x"}) == "file-name-unreadable");
  CHECK(with({{}, "a.pdf", std::string(most_attachment_bytes + 1, 'x')}) == "file-too-large");
  CHECK(with({AttachmentId("x"), "a.pdf", ""}) == "no-such-file");
  ItemForm form = a_form(EvidenceKind::work_product, at.sam.id, {"P4"});
  form.files.assign(51, {{}, "a.pdf", "x"});
  CHECK(rule_of(add_item(at.workplace(), at.sam.id, form)) == "files-too-many");
  CHECK(at.log.files.empty());
}

TEST_CASE("What is being typed is kept for who types it until it is dropped") {
  AWorkplace at;
  ItemForm form = a_form(EvidenceKind::reflective_account, at.sam.id, {"P4"});
  form.answers["event"] = "Half a sent";
  form.files = {{AttachmentId("kept"), "kept.pdf", ""}, {{}, "new.pdf", "bytes"}};
  CHECK(rule_of(keep_form(at.workplace(), at.sam.id, "new/reflective-account", form)) == "");
  at.restart();
  const auto kept = kept_form(at.workplace(), at.sam.id, "new/reflective-account");
  REQUIRE(kept.has_value());
  CHECK(kept->answers == form.answers);
  CHECK(kept->claims[0].criterion == vpo01("P4"));
  REQUIRE(kept->files.size() == 1);
  CHECK(kept->files[0].id == AttachmentId("kept"));
  CHECK_FALSE(kept_form(at.workplace(), at.lee.id, "new/reflective-account").has_value());
  form.title = "caf\xE9";
  CHECK(rule_of(keep_form(at.workplace(), at.sam.id, "x", form)) == "words-unreadable");
  CHECK(rule_of(keep_form(at.workplace(), at.jo.id, "x", form)) == "locked");
  drop_form(at.workplace(), at.sam.id, "new/reflective-account");
  CHECK_FALSE(kept_form(at.workplace(), at.sam.id, "new/reflective-account").has_value());
  at.drafts.put(at.sam.id, "form/odd", "{\"kind\":7}");
  CHECK_FALSE(kept_form(at.workplace(), at.sam.id, "odd").has_value());
}
