#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/standard_sheet.h"
#include "cli/values.h"

namespace tc::cli {

namespace {

CalendarDate today(const Request& request) {
  return uk_calendar_date(request.adapters().clock.now());
}

Result<Exit> list(Request& request) {
  Json all = Json::array();
  for (const Standard& standard : request.library().standards) {
    const std::size_t judged = standard.judged().size();
    if (request.json())
      all.push_back({{"standard", standard.urn.text},
                     {"title", standard.title},
                     {"criteria", judged},
                     {"review", standard.review ? iso_text(*standard.review) : ""},
                     {"review_passed", standard.review_passed(today(request))}});
    else
      print_paragraph(
          request.out(),
          standard.urn.text + "  " + standard.title + ", " + std::to_string(judged) + " criteria" +
              (standard.review_passed(today(request)) ? "; its review date has passed" : ""));
  }
  if (request.json()) print_json(request.out(), all);
  return Exit::done;
}

Result<Exit> show(Request& request, const std::string& urn) {
  const auto standard = standard_named(request.library(), urn);
  if (!standard) return tl::unexpected(standard.error());
  const EvidencePolicy* policy = request.library().find_policy((*standard)->urn);
  if (request.json()) {
    Json json = in_json(**standard);
    if (policy != nullptr) json["policy"] = in_json(*policy);
    print_json(request.out(), json);
  } else {
    tell_standard(request.out(), **standard, policy, today(request));
  }
  return Exit::done;
}

}  // namespace

Action define_standard_list(CLI::App&) { return list; }

Action define_standard_show(CLI::App& app) {
  const auto urn = std::make_shared<std::string>();
  add_option(app, "URN", *urn, "Such as IMIVPO01").required();
  return [urn](Request& request) { return show(request, *urn); };
}

}  // namespace tc::cli
