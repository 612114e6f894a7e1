#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "content/problem_pages.h"

namespace tc::cli {

namespace {

void list_codes(Request& request) {
  Json all = Json::array();
  for (const ProblemCode& known : problem_codes) {
    if (request.json())
      all.push_back({{"code", known.code}, {"title", known.title}});
    else
      request.out() << known.code << "  " << known.title << '\n';
  }
  if (request.json()) print_json(request.out(), all);
}

tl::unexpected<Refusal> unknown(const std::string& code) {
  std::vector<std::string> codes;
  for (const ProblemCode& known : problem_codes) codes.emplace_back(known.code);
  std::string hint = did_you_mean(code, codes);
  if (hint.empty()) hint = "'tradecounter explain' lists all codes.";
  return refuse("usage", "There is no problem with the code '" + code + "'.", std::move(hint));
}

Result<Exit> explain(Request& request, const std::string& code) {
  if (code.empty()) {
    list_codes(request);
    return Exit::done;
  }
  const ProblemCode* known = find_problem_code(code);
  if (known == nullptr) return unknown(code);
  const auto page = problem_page(request.content_folders().content, code);
  if (!page) return unknown(code);
  if (request.json())
    print_json(request.out(), {{"code", known->code}, {"title", known->title}, {"page", *page}});
  else
    request.out() << *page;
  return Exit::done;
}

}  // namespace

Action define_explain(CLI::App& app) {
  const auto code = std::make_shared<std::string>();
  add_option(app, "CODE", *code, "Such as TC201; without one, all codes are listed");
  return [code](Request& request) { return explain(request, *code); };
}

}  // namespace tc::cli
