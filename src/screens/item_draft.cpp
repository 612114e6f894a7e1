// An item while it is written: from the record or from what was kept, and back into a form.
#include <algorithm>

#include "base/text.h"
#include "screens/item_page.h"

namespace tc {

namespace {

/// The paragraphs of an account, blank lines left out.
std::vector<std::string> paragraphs_of(const std::string& account) {
  std::vector<std::string> out;
  std::size_t start = 0;
  while (start < account.size()) {
    const std::size_t end = std::min(account.find('\n', start), account.size());
    const std::string part(trimmed(std::string_view(account).substr(start, end - start)));
    if (!part.empty()) out.push_back(part);
    start = end + 1;
  }
  return out;
}

/// The paragraph, from 1; all of the account where there is none such.
std::string said_in(const std::string& account, std::size_t paragraph) {
  const auto paragraphs = paragraphs_of(account);
  if (paragraph == 0 || paragraph > paragraphs.size()) return std::string(trimmed(account));
  return paragraphs[paragraph - 1];
}

/// A reason that was taken from the account goes on following it.
void follow_account(ClaimLine& line, const std::string& account) {
  const auto paragraphs = paragraphs_of(account);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    if (line.reason != paragraphs[i]) continue;
    line.reason.clear();
    line.paragraph = i + 1;
    return;
  }
}

bool asks_for(EvidenceKind kind, std::string_view field) {
  const auto all = form_of(kind).fields;
  return std::any_of(all.begin(), all.end(),
                     [&](const FormField& one) { return one.name == field; });
}

void take_up(const ItemForm& form, ItemDraft& draft) {
  draft.learner = form.learner;
  draft.title = form.title;
  draft.answers = form.answers;
  const std::string& account = draft.answers[std::string(fields::narrative)];
  for (ClaimForm& one : draft.claims) {
    for (ClaimLine& line : one.lines) line.claimed = false;
    tick(one, form.claims);
    for (ClaimLine& line : one.lines)
      if (draft.has_account() && line.claimed) follow_account(line, account);
  }
  std::vector<Attachment> files;
  for (const Attachment& file : draft.files)
    if (std::any_of(form.files.begin(), form.files.end(),
                    [&](const FileToAttach& kept) { return kept.id == file.id; }))
      files.push_back(file);
  draft.files = std::move(files);
}

void take_up_what_was_kept(Workplace& workplace, const Person& who, ItemDraft& draft) {
  draft.settle();
  const auto form = kept_form(workplace, who.id, kept_under(draft));
  if (!form) return;
  take_up(*form, draft);
  draft.settle();
  draft.taken_up = true;
}

std::vector<ClaimForm> all_claims(const Library& library) {
  std::vector<ClaimForm> out;
  for (const Standard& standard : library.standards) out.push_back(blank_claims(standard));
  return out;
}

/// Which standard's criteria are shown first: the one that something is ticked or seen of.
std::size_t first_standard(const std::vector<ClaimForm>& claims) {
  for (std::size_t i = 0; i < claims.size(); ++i)
    for (const ClaimLine& line : claims[i].lines)
      if (line.claimed || !line.seen.empty()) return i;
  return 0;
}

Result<void> propose_from(Workplace& workplace, const Person& who, ItemDraft& draft) {
  if (!draft.attempt) return {};
  const auto attempt = open_attempt(workplace, who.id, *draft.attempt);
  if (!attempt) return tl::unexpected(attempt.error());
  const Debrief told = debrief(*attempt);
  draft.title = told.scenario->title;
  for (ClaimForm& form : draft.claims) propose(form, proposed_claims(told));
  return {};
}

}  // namespace

bool ItemDraft::has_account() const {
  return form_of(kind).made_by == MadeBy::assessor && asks_for(kind, fields::narrative);
}

ItemForm ItemDraft::form() const {
  ItemForm out;
  out.kind = kind;
  out.learner = learner;
  out.title = std::string(trimmed(title));
  out.attempt = attempt;
  for (const auto& [field, answer] : answers)
    if (!trimmed(answer).empty() && asks_for(kind, field)) out.answers[field] = answer;
  for (const Attachment& file : files) out.files.push_back({file.id, file.name, ""});
  const auto account = answers.find(std::string(fields::narrative));
  for (const ClaimForm& one : claims)
    for (const ClaimLine& line : one.lines) {
      if (!line.claimed) continue;
      const bool follows =
          has_account() && trimmed(line.reason).empty() && account != answers.end();
      out.claims.push_back({line.criterion,
                            follows ? said_in(account->second, line.paragraph) : line.reason,
                            line.locator});
    }
  return out;
}

std::string ItemDraft::all_typed() const {
  std::string all = learner.text + '\n' + title;
  for (const auto& [field, answer] : answers)
    if (!answer.empty()) all += '\n' + field + '\n' + answer;
  for (const Attachment& file : files) all += '\n' + file.id.text;
  for (const ClaimForm& one : claims)
    for (const ClaimLine& line : one.lines)
      if (line.claimed)
        all += '\n' + text(line.criterion) + '\n' + line.reason + '\n' + line.locator + '\n' +
               std::to_string(line.paragraph);
  return all;
}

std::string kept_under(const ItemDraft& draft) {
  if (draft.item) return "item/" + draft.item->text;
  const std::string place = "new/" + std::string(name_of(draft.kind));
  return draft.attempt ? place + "/" + draft.attempt->text : place;
}

Result<ItemDraft> new_item(Workplace& workplace, const Person& who, const WriteItem& asked) {
  ItemDraft draft;
  draft.kind = asked.kind;
  draft.learner = asked.learner;
  if (form_of(asked.kind).made_by == MadeBy::learner) draft.learner = who.id;
  draft.attempt = asked.attempt;
  draft.claims = all_claims(workplace.library());
  if (asks_for(asked.kind, fields::day))
    draft.answers[std::string(fields::day)] = iso_text(workplace.today());
  if (auto proposed = propose_from(workplace, who, draft); !proposed)
    return tl::unexpected(proposed.error());
  take_up_what_was_kept(workplace, who, draft);
  draft.standard = first_standard(draft.claims);
  return draft;
}

ItemDraft written_item(Workplace& workplace, const Person& who, const EvidenceItem& item) {
  ItemDraft draft;
  draft.kind = item.kind;
  draft.item = item.id;
  draft.attempt = item.attempt;
  draft.files = item.attachments;
  draft.claims = all_claims(workplace.library());
  const bool goes_on = item.by == who.id && !item.submitted();
  // An attempt that cannot be opened proposes nothing; what was said of it stands.
  if (goes_on) static_cast<void>(propose_from(workplace, who, draft));
  take_up(form_of(item), draft);
  draft.recorded = draft.all_typed();
  if (goes_on) take_up_what_was_kept(workplace, who, draft);
  draft.settle();
  draft.standard = first_standard(draft.claims);
  return draft;
}

}  // namespace tc
