#include "app/evidence_work.h"

#include <algorithm>

#include "app/recordable.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

Result<void> checked_text(std::string_view text, std::string_view what) {
  if (trimmed(text).empty())
    return refuse("words-needed", "The " + std::string(what) + " is empty.",
                  "Say it in a sentence of your own.");
  return recordable(text, what);
}

Result<void> checked_claim(const Workplace& workplace, const Claim& claim) {
  const Criterion* criterion = find_criterion(workplace.library().standards, claim.criterion);
  if (criterion == nullptr)
    return refuse("no-such-criterion", "No standard here has " + text(claim.criterion) + ".");
  if (!criterion->judged())
    return refuse("criterion-is-judged", text(claim.criterion) + " is a heading and not judged.",
                  "Claim the lines under it.");
  if (auto place = recordable(claim.locator, "place of " + text(claim.criterion)); !place)
    return place;
  return checked_text(claim.reason, "reason for " + text(claim.criterion));
}

Result<std::vector<Link>> links_from(const Workplace& workplace, std::vector<Claim> claims) {
  if (claims.empty())
    return refuse("claim-needed", "Evidence needs at least one criterion that it shows.");
  std::sort(claims.begin(), claims.end(),
            [](const Claim& a, const Claim& b) { return a.criterion < b.criterion; });
  std::vector<Link> links;
  for (Claim& claim : claims) {
    if (auto checked = checked_claim(workplace, claim); !checked)
      return tl::unexpected(checked.error());
    if (!links.empty() && links.back().criterion == claim.criterion)
      return refuse("claim-twice", text(claim.criterion) + " is claimed twice.",
                    "Put both reasons into one.");
    links.push_back({claim.criterion,
                     std::string(trimmed(claim.reason)),
                     std::string(trimmed(claim.locator)),
                     {}});
  }
  return links;
}

EvidenceItem record_item(Workplace& workplace, const PersonId& who, EvidenceAdded body,
                         std::vector<EntryId> answers) {
  const Portfolio& portfolio = workplace.record().portfolio(body.learner);
  body.number = portfolio.next_number(body.links.front().criterion.standard);
  const Entry entry = workplace.log().append(
      {who, std::string(kinds::evidence_added), std::move(answers), body_text(body)});
  return *workplace.record().find_evidence(entry.id);
}

Result<void> checked_attempt(Workplace& workplace, const AttemptRecord& record) {
  if (!record.ended)
    return refuse("attempt-open", "This attempt has not ended yet.", "Finish it first.");
  for (const EvidenceItem& item : workplace.record().portfolio(record.who).items)
    if (item.attempt == record.id)
      return refuse("already-evidence", "This attempt is evidence already: " + item.number + ".");
  return {};
}

Result<void> checked_observation(Workplace& workplace, const Observation& seen) {
  if (parse_calendar_date(iso_text(seen.on)) != seen.on)
    return refuse("no-such-date", "An observation needs the day on which it was made.");
  if (seen.on > uk_calendar_date(workplace.clock().now()))
    return refuse("date-to-come", "An observation cannot have been made on " + in_words(seen.on) +
                                      ": that day is still to come.");
  if (auto place = checked_text(seen.place, "place"); !place) return place;
  return checked_text(seen.narrative, "narrative");
}

}  // namespace

std::vector<Claim> proposed_claims(const Debrief& debrief) {
  std::vector<Claim> claims;
  for (const Step& step : debrief.steps)
    for (const Chip& chip : step.chips) {
      if (chip.showing != Showing::shown) continue;
      const auto known = std::find_if(claims.begin(), claims.end(), [&](const Claim& c) {
        return c.criterion == chip.criterion;
      });
      if (known == claims.end())
        claims.push_back({chip.criterion, chip.reason, "step " + std::to_string(step.number)});
    }
  std::sort(claims.begin(), claims.end(),
            [](const Claim& a, const Claim& b) { return a.criterion < b.criterion; });
  return claims;
}

Result<EvidenceItem> add_attempt_as_evidence(Workplace& workplace, const PersonId& who,
                                             const EntryId& attempt, std::vector<Claim> claims) {
  const AttemptRecord* found = workplace.record().find_attempt(attempt);
  if (found == nullptr)
    return refuse("no-such-attempt", "There is no attempt '" + attempt.text + "' here.");
  const AttemptRecord record = *found;
  if (auto own = workplace.allowed(who, Deed::add_evidence, record.who); !own)
    return tl::unexpected(own.error());
  if (auto checked = checked_attempt(workplace, record); !checked)
    return tl::unexpected(checked.error());
  auto links = links_from(workplace, std::move(claims));
  if (!links) return tl::unexpected(links.error());
  EvidenceAdded body;
  body.kind = EvidenceKind::simulation;
  body.title = record.begun.title;
  body.learner = record.who;
  body.attempt = attempt;
  body.links = std::move(*links);
  return record_item(workplace, who, std::move(body), {attempt});
}

Result<EvidenceItem> observe(Workplace& workplace, const PersonId& who, const PersonId& learner,
                             Observation seen, std::vector<Claim> claims) {
  if (auto may_observe = workplace.allowed(who, Deed::observe, learner); !may_observe)
    return tl::unexpected(may_observe.error());
  if (auto checked = checked_observation(workplace, seen); !checked)
    return tl::unexpected(checked.error());
  auto links = links_from(workplace, std::move(claims));
  if (!links) return tl::unexpected(links.error());
  EvidenceAdded body;
  body.kind = EvidenceKind::direct_observation;
  seen.place = std::string(trimmed(seen.place));
  seen.narrative = std::string(trimmed(seen.narrative));
  body.title = "Observed at " + seen.place + ", " + in_words(seen.on);
  body.learner = learner;
  body.observation = std::move(seen);
  body.links = std::move(*links);
  return record_item(workplace, who, std::move(body), {});
}

Result<Portfolio> open_portfolio(Workplace& workplace, const PersonId& who,
                                 const PersonId& learner) {
  if (auto may_see = workplace.allowed(who, Deed::see_portfolio, learner); !may_see)
    return tl::unexpected(may_see.error());
  Portfolio portfolio = workplace.record().portfolio(learner);
  portfolio.learner = learner;
  return portfolio;
}

Result<Progress> open_progress(Workplace& workplace, const PersonId& who, const PersonId& learner,
                               const StandardUrn& standard) {
  const auto portfolio = open_portfolio(workplace, who, learner);
  if (!portfolio) return tl::unexpected(portfolio.error());
  const Standard* found = find_standard(workplace.library().standards, standard);
  if (found == nullptr)
    return refuse("no-such-standard", "There is no standard '" + standard.text + "' here.");
  return progress(*portfolio, *found, workplace.library().find_policy(standard));
}

}  // namespace tc
