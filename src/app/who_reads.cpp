#include "app/who_reads.h"

namespace tc {

namespace {

void share_with(Workplace& workplace, const KeyName& key, const Holders& holders) {
  for (const auto& [holder, box] : holders) workplace.keyring().share(key, holder, box);
}

Holders readers_of_work(Workplace& workplace, const PersonId& learner) {
  Holders holders = person_as_holder(workplace, learner);
  for (auto& office : offices(workplace)) holders.push_back(std::move(office));
  return holders;
}

void share_item_with(Workplace& workplace, const EvidenceItem& item, const Holders& holders) {
  share_with(workplace, item_key(item.id), holders);
  for (const Attachment& file : item.attachments)
    share_with(workplace, attachment_key(file.id), holders);
  if (item.attempt) share_with(workplace, attempt_key(*item.attempt), holders);
}

/// Those whose keys are here, who hold an office of this workspace and have a passphrase can open
/// what is its own; once there is one of them the computer alone cannot.
void admit_to_own_office(Workplace& workplace) {
  Keyring& keyring = workplace.keyring();
  bool admitted = false;
  // Copies here and below: the book is read afresh whenever other keys come to hand.
  const std::vector<Person> people = workplace.record().people();
  for (const Person& person : people) {
    const auto keys = keyring.public_keys(person.id);
    if (!keys || !in_office(person) || !keyring.has_passphrase(person.id)) continue;
    keyring.admit_to_office(workplace.id(), person.id, keys->box);
    admitted = true;
  }
  if (admitted) keyring.hand_over_office(workplace.id());
}

}  // namespace

Holders person_as_holder(Workplace& workplace, const PersonId& who) {
  Holders holders;
  if (const auto box = workplace.record().people_book().box_key(who))
    holders.emplace_back(person_key(who), *box);
  return holders;
}

Holders offices(Workplace& workplace) {
  Holders holders;
  for (const KnownWorkspace& known : workplace.record().people_book().workspaces())
    if (known.own || known.trusted == TrustedAs::provider)
      holders.emplace_back(office_key(known.id), known.office_key);
  return holders;
}

void make_key_for_work(Workplace& workplace, const KeyName& key, const PersonId& learner,
                       const PersonId& by) {
  Holders holders = person_as_holder(workplace, learner);
  if (by != learner)
    for (auto& maker : person_as_holder(workplace, by)) holders.push_back(std::move(maker));
  workplace.keyring().make_key(key, holders);
}

void make_portfolio_key(Workplace& workplace, const PersonId& learner) {
  workplace.keyring().make_key(portfolio_key(learner), readers_of_work(workplace, learner));
}

void share_item(Workplace& workplace, const EvidenceItem& item) {
  share_item_with(workplace, item, readers_of_work(workplace, item.learner));
}

void share_what_is_due(Workplace& workplace) {
  admit_to_own_office(workplace);
  const std::vector<Person> people = workplace.record().people();
  for (const Person& learner : people) {
    if (!holds(learner, Role::apprentice)) continue;
    const Holders holders = readers_of_work(workplace, learner.id);
    share_with(workplace, portfolio_key(learner.id), holders);
    const Portfolio portfolio = workplace.record().portfolio(learner.id);
    for (const EvidenceItem& item : portfolio.items)
      if (!item.submissions.empty()) share_item_with(workplace, item, holders);
    const std::vector<AttemptRecord> attempts = workplace.record().attempts();
    for (const AttemptRecord& attempt : attempts)
      if (attempt.who == learner.id && attempt.assessed())
        share_with(workplace, attempt_key(attempt.id), holders);
  }
}

}  // namespace tc
