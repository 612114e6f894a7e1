#include "cli/passphrases.h"

#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/printing.h"

namespace tc::cli {

Result<std::string> secret_from(Request& request, const std::string& prompt,
                                const std::string& file, const std::string& option) {
  if (file == "-") {
    std::string line;
    std::getline(request.in(), line);
    return line;
  }
  if (!file.empty()) {
    const std::string text = request.adapters().read_file(file);
    return text.substr(0, text.find_first_of("\r\n"));
  }
  if (request.adapters().ask_passphrase)
    if (auto typed = request.adapters().ask_passphrase(prompt)) return *typed;
  return refuse("passphrase-needed", prompt + " is needed, and there is no terminal to ask at.",
                "Put it on the first line of a file and name that with " + option + ".");
}

Result<std::string> new_passphrase(Request& request, const std::string& prompt,
                                   const std::string& file, const std::string& option) {
  auto first = secret_from(request, prompt, file, option);
  if (!first || !file.empty()) return first;
  const auto again = secret_from(request, prompt + ", once more", file, option);
  if (!again) return again;
  if (*again != *first)
    return refuse("passphrases-differ", "The two passphrases are not the same.",
                  "Nothing was changed. Try again.");
  return first;
}

void print_recovery_code(Request& request, const std::string& name, const std::string& code) {
  if (request.json()) {
    print_json(request.out(), {{"person", name}, {"recovery_code", code}});
    return;
  }
  request.out() << "Recovery code: " << code << '\n';
  print_paragraph(request.out(),
                  "Write it down on paper and keep it away from this computer: it is shown this "
                  "once. Where " +
                      name +
                      " forgets the passphrase, the code opens the keys and a new passphrase is "
                      "chosen ('tradecounter people recover').");
}

}  // namespace tc::cli
