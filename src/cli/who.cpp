#include "cli/who.h"

#include "app/people.h"
#include "app/signing_in.h"
#include "base/text.h"

namespace tc::cli {

namespace {

Result<Person> present(Request& request, const Person& person) {
  if (signed_in(request.workplace(), person.id) != SignedIn::locked) return person;
  const auto passphrase = request.passphrase("The passphrase of " + person.name);
  if (!passphrase) return tl::unexpected(passphrase.error());
  // Signing in shares what became due meanwhile; where nothing is written, it is only unlocked.
  const auto in = request.may_write()
                      ? sign_in(request.workplace(), person.id, *passphrase)
                      : request.workplace().keyring().unlock(person.id, *passphrase);
  if (!in) return tl::unexpected(in.error());
  return person;
}

Result<Person> present(Request& request, const Result<Person>& person) {
  return person ? present(request, *person) : person;
}

std::vector<Person> holders(Request& request, Role role) {
  std::vector<Person> found;
  for (const Person& person : request.workplace().record().people())
    if (holds(person, role)) found.push_back(person);
  return found;
}

/// Qualified or in training.
std::vector<Person> assessors_here(Request& request) {
  std::vector<Person> found;
  for (const Person& person : request.workplace().record().people())
    if (assesses(person)) found.push_back(person);
  return found;
}

std::string names(const std::vector<Person>& people) {
  std::vector<std::string> out;
  for (const Person& person : people) out.push_back(person.name);
  return in_words(out);
}

tl::unexpected<Refusal> several(const std::vector<Person>& people, std::string_view what,
                                std::string_view option) {
  return refuse("usage", counted(people.size(), what) + " are here: " + names(people) + ".",
                "Say which one with " + std::string(option) + ".");
}

}  // namespace

Result<Person> acting_apprentice(Request& request) {
  if (!request.who().empty())
    return present(request, find_person(request.workplace(), request.who()));
  if (!request.may_write() && holders(request, Role::apprentice).empty())
    return refuse("no-such-person", "Nobody here is an apprentice yet.",
                  "Practise first: 'tradecounter play'.");
  return present(request, local_apprentice(request.workplace()));
}

Result<Person> acting_assessor(Request& request) {
  if (!request.who().empty())
    return present(request, find_person(request.workplace(), request.who()));
  const auto assessors = assessors_here(request);
  if (assessors.size() == 1) return present(request, assessors.front());
  if (assessors.empty())
    return refuse("role-missing", "Nobody here is an assessor.",
                  "Add one: tradecounter people add \"Sioned Rees\" --role assessor");
  return several(assessors, "assessor", "--who");
}

Result<Person> acting_viewer(Request& request) {
  if (request.who().empty() && assessors_here(request).empty()) return acting_apprentice(request);
  return acting_assessor(request);
}

Result<Person> acting_oneself(Request& request) {
  if (!request.who().empty())
    return present(request, find_person(request.workplace(), request.who()));
  const std::vector<Person> people = request.workplace().record().people();
  if (people.size() == 1) return present(request, people.front());
  if (people.empty())
    return refuse(
        "no-such-person", "Nobody is here yet.",
        "Practise first ('tradecounter play'), or add somebody: 'tradecounter people add'.");
  return refuse("usage", "Several people are here: " + names(people) + ".",
                "Say which one you are with --who.");
}

Result<PersonId> acting_administrator(Request& request) {
  const auto found = [&]() -> Result<Person> {
    if (!request.who().empty()) return find_person(request.workplace(), request.who());
    const auto administrators = holders(request, Role::provider_administrator);
    if (administrators.size() > 1) return several(administrators, "administrator", "--who");
    if (!administrators.empty()) return administrators.front();
    const auto& people = request.workplace().record().people();
    return people.empty() ? Person{} : people.front();
  }();
  if (found && found->id.empty()) return PersonId();
  const auto here = present(request, found);
  if (!here) return tl::unexpected(here.error());
  return here->id;
}

Result<Person> learner_named(Request& request, const std::string& name) {
  if (!name.empty()) return find_person(request.workplace(), name);
  const auto learners = holders(request, Role::apprentice);
  if (learners.size() == 1) return learners.front();
  if (learners.empty())
    return refuse("not-an-apprentice", "Nobody here is an apprentice.",
                  "Add one: tradecounter people add \"Gethin Price\" --role apprentice");
  return several(learners, "apprentice", "--learner");
}

Result<Person> learner_of(Request& request, const Person& who, const std::string& name) {
  if (name.empty() && holds(who, Role::apprentice)) return who;
  return learner_named(request, name);
}

}  // namespace tc::cli
