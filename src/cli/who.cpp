#include "cli/who.h"

#include "app/people.h"
#include "base/text.h"

namespace tc::cli {

namespace {

std::vector<Person> holders(Request& request, Role role) {
  std::vector<Person> found;
  for (const Person& person : request.workplace().record().people())
    if (holds(person, role)) found.push_back(person);
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
  if (!request.who().empty()) return find_person(request.workplace(), request.who());
  if (!request.may_write() && holders(request, Role::apprentice).empty())
    return refuse("no-such-person", "Nobody here is an apprentice yet.",
                  "Practise first: 'tradecounter play'.");
  return local_apprentice(request.workplace());
}

Result<Person> acting_assessor(Request& request) {
  if (!request.who().empty()) return find_person(request.workplace(), request.who());
  const auto assessors = holders(request, Role::assessor);
  if (assessors.size() == 1) return assessors.front();
  if (assessors.empty())
    return refuse("role-missing", "Nobody here is an assessor.",
                  "Add one: tradecounter people add \"Sioned Rees\" --role assessor");
  return several(assessors, "assessor", "--who");
}

Result<Person> acting_viewer(Request& request) {
  if (request.who().empty() && holders(request, Role::assessor).empty())
    return acting_apprentice(request);
  return acting_assessor(request);
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

}  // namespace tc::cli
