// Passphrases, and what helps where one is forgotten.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/people.h"
#include "app/signing_in.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/passphrases.h"
#include "cli/printing.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct SecretFiles {
  std::string fresh;
  std::string code;
};

constexpr const char* new_option = "--new-passphrase-file";

Result<Exit> choose(Request& request, const SecretFiles& files) {
  const auto who = acting_oneself(request);
  if (!who) return tl::unexpected(who.error());
  const auto fresh =
      new_passphrase(request, "A new passphrase for " + who->name, files.fresh, new_option);
  if (!fresh) return tl::unexpected(fresh.error());
  const auto code = choose_passphrase(request.workplace(), who->id, *fresh);
  if (!code) return tl::unexpected(code.error());
  print_recovery_code(request, who->name, *code);
  return Exit::done;
}

/// Whose passphrase is forgotten is not asked for it.
Result<Person> oneself_locked(Request& request) {
  if (request.who().empty())
    return refuse("usage", "Say whose passphrase is forgotten.", "Name them with --who.");
  return find_person(request.workplace(), request.who());
}

Result<Exit> recover(Request& request, const SecretFiles& files) {
  const auto who = oneself_locked(request);
  if (!who) return tl::unexpected(who.error());
  const auto code =
      secret_from(request, "The recovery code of " + who->name, files.code, "--code-file");
  if (!code) return tl::unexpected(code.error());
  const auto fresh =
      new_passphrase(request, "A new passphrase for " + who->name, files.fresh, new_option);
  if (!fresh) return tl::unexpected(fresh.error());
  const auto next = recover_with_code(request.workplace(), who->id, *code, *fresh);
  if (!next) return tl::unexpected(next.error());
  print_recovery_code(request, who->name, *next);
  return Exit::done;
}

Result<Exit> renew(Request& request, const std::string& whom) {
  const auto who = acting_administrator(request);
  if (!who) return tl::unexpected(who.error());
  const auto person = find_person(request.workplace(), whom);
  if (!person) return tl::unexpected(person.error());
  const auto sentence = recover_person(request.workplace(), *who, person->id);
  if (!sentence) return tl::unexpected(sentence.error());
  if (request.json())
    print_json(request.out(), {{"person", person->id.text}, {"sentence", *sentence}});
  else
    print_paragraph(request.out(), *sentence);
  return Exit::done;
}

void add_new_passphrase(CLI::App& app, SecretFiles& files) {
  add_option(app, new_option, files.fresh,
             "A file whose first line is the new passphrase (- for the input); else asked for");
}

}  // namespace

Action define_people_passphrase(CLI::App& app) {
  const auto files = std::make_shared<SecretFiles>();
  add_new_passphrase(app, *files);
  return [files](Request& request) { return choose(request, *files); };
}

Action define_people_recover(CLI::App& app) {
  const auto files = std::make_shared<SecretFiles>();
  add_option(app, "--code-file", files->code,
             "A file whose first line is the recovery code (- for the input); else asked for");
  add_new_passphrase(app, *files);
  return [files](Request& request) { return recover(request, *files); };
}

Action define_people_renew_keys(CLI::App& app) {
  const auto whom = std::make_shared<std::string>();
  add_option(app, "WHOM", *whom, "Who lost passphrase and code: a name or an id").required();
  return [whom](Request& request) { return renew(request, *whom); };
}

}  // namespace tc::cli
